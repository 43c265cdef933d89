import { listenToJobs } from "./job-signals";
import { JobFailure, JobWorker } from "./job-worker";
import { forgetStages, keepStages, recallStages } from "./kept-stages";
import { removeReport, writeReport } from "./report-write";
import { beginWriting, failRun, type Job, noteProgress, publishRun, recoverRuns, takeJob } from "./run-states";

/** How often the queue is looked at without being told: another process of the desk may have added to it. Milliseconds. */
const POLL = 5_000;

/** The running loop. */
export interface JobLoop {
  /** Ends the loop and its worker; the run under way is taken up at the next start. */
  stop(): Promise<void>;
}

// Next gives instrumentation and routes an instance of this module each: one loop a process.
const store = globalThis as typeof globalThis & { crosscheckJobs?: JobLoop | undefined };

/**
 * Starts the loop that takes queued runs one after the other; a second call gives back the first one's loop. Analysis happens
 * in a worker that gets texts and gives a report; only this process writes to the database.
 * @param workerFile the bundled worker (dist/worker.js)
 */
export function startJobs(workerFile: string): JobLoop {
  store.crosscheckJobs ??= runLoop(new JobWorker(workerFile));
  return store.crosscheckJobs;
}

function runLoop(worker: JobWorker): JobLoop {
  let isStopped = false;
  let wake = () => {};
  const pause = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
      setTimeout(resolve, POLL).unref();
    });
  listenToJobs({ wake: () => wake(), cancel: (runId) => worker.cancel(runId) });

  const ended = (async () => {
    await recoverRuns().catch(logged);
    while (!isStopped) {
      // Made before looking, so that what is queued meanwhile is not slept over.
      const pausing = pause();
      const job = await takeJob().catch(logged);
      if (job) await execute(worker, job, () => isStopped).catch(logged);
      else if (!isStopped) await pausing;
    }
  })();

  return {
    stop: async () => {
      isStopped = true;
      listenToJobs(null);
      wake();
      await worker.close();
      await ended;
      store.crosscheckJobs = undefined;
    },
  };
}

/** One run from texts to published rows; its failure is written to it. */
async function execute(worker: JobWorker, job: Job, isStopped: () => boolean): Promise<void> {
  const { runId } = job;
  try {
    const { extracted, report: kept } = recallStages(job);
    const report =
      kept ??
      (await worker.run(
        { ...job, extracted },
        (stage, progress) => void noteProgress(runId, progress, stage).catch(reportError),
        (bytes) => keepStages(job, { extracted: bytes }),
      ));
    keepStages(job, { report });
    if (!(await beginWriting(runId))) return;
    await writeReport(runId, report);
    const earlier = await publishRun(runId, report);
    if (earlier !== false) forgetStages(job);
    const unwanted = earlier === false ? runId : earlier;
    if (unwanted !== null) await removeReport(unwanted);
  } catch (error) {
    const code = error instanceof JobFailure ? error.code : "write_failed";
    if (code === "cancelled") {
      // At the program's end the run stays as it is and is taken up at the next start.
      if (!isStopped()) await removeReport(runId);
      return;
    }
    reportError(error);
    await failRun(runId, code);
  }
}

function logged(error: unknown): null {
  reportError(error);
  return null;
}

function reportError(error: unknown): void {
  console.error("crosscheck: a run met a problem:", error);
}
