/** What the running job loop listens to; absent where none runs in this process (tests, the command line). */
interface JobSignals {
  /** Something was queued. */
  wake(): void;
  /** The run is not wanted any more. */
  cancel(runId: string): void;
}

// Next gives routes and instrumentation an instance of this module each.
const store = globalThis as typeof globalThis & { crosscheckJobSignals?: JobSignals | undefined };

/** Sets who hears `wakeJobs` and `cancelJob`; null for nobody. */
export function listenToJobs(signals: JobSignals | null): void {
  store.crosscheckJobSignals = signals ?? undefined;
}

/** Tells the job loop that something was queued. */
export function wakeJobs(): void {
  store.crosscheckJobSignals?.wake();
}

/** Tells the job loop that a run is not wanted any more. */
export function cancelJob(runId: string): void {
  store.crosscheckJobSignals?.cancel(runId);
}
