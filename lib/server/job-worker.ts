import { Worker } from "node:worker_threads";
import type { RunFailureCode } from "../model/refusal";
import type { Report } from "../model/report";
import type { JobMessage, JobRequest } from "./job-messages";

/** Longest a run may take, in milliseconds: the largest texts allowed take a small part of it. */
const TIME_LIMIT = 300_000;

/** Why a run did not give a report; the code is what screens word. */
export class JobFailure extends Error {
  readonly code: RunFailureCode | "cancelled";

  constructor(code: JobFailure["code"], detail: string) {
    super(detail);
    this.name = "JobFailure";
    this.code = code;
  }
}

/** A worker thread that is kept between runs, so that dictionaries load once. One run at a time. */
export class JobWorker {
  readonly #file: string;
  #worker: Worker | null = null;
  #running: { runId: string; fail(failure: JobFailure): void } | null = null;

  /** @param file the bundled worker (dist/worker.js) */
  constructor(file: string) {
    this.#file = file;
  }

  /** Runs the engine over two texts. Throws JobFailure. */
  async run(
    request: JobRequest,
    onStage: (stage: string, progress: number) => void,
    onExtracted: (bytes: Uint8Array) => void = () => {},
  ): Promise<Report> {
    const worker = this.#start();
    const { promise, resolve, reject } = deferred<Report>();
    this.#running = { runId: request.runId, fail: reject };
    const timer = setTimeout(() => this.#stop(new JobFailure("timed_out", "over the time limit")), TIME_LIMIT);
    const listen = (message: JobMessage) => {
      if (message.runId !== request.runId) return;
      if (message.type === "stage") onStage(message.stage, message.progress);
      else if (message.type === "extracted") onExtracted(message.bytes);
      else if (message.type === "report") resolve(message.report);
      else reject(new JobFailure("engine_failed", message.error));
    };
    worker.on("message", listen);
    worker.postMessage(request);
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      worker.off("message", listen);
      this.#running = null;
    }
  }

  /** Ends the run where it is the one under way: synchronous work can only be stopped with its thread. */
  cancel(runId: string): void {
    if (this.#running?.runId === runId) this.#stop(new JobFailure("cancelled", "cancelled"));
  }

  /** Ends the thread and whatever runs on it. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#stop(new JobFailure("cancelled", "the program ends"));
    await worker?.terminate();
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.#file);
    // A thread that is idle must not keep a process alive that has nothing else to do.
    worker.unref();
    const died = (detail: string) => {
      if (this.#worker === worker) this.#stop(new JobFailure("worker_failed", detail));
    };
    worker.on("error", (error) => died(error.stack ?? error.message));
    worker.on("exit", (code) => died(`exit code ${code}`));
    this.#worker = worker;
    return worker;
  }

  #stop(failure: JobFailure): void {
    const worker = this.#worker;
    this.#worker = null;
    this.#running?.fail(failure);
    void worker?.terminate();
  }
}

function deferred<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: JobFailure) => void = () => {};
  const promise = new Promise<T>((onValue, onFailure) => {
    resolve = onValue;
    reject = onFailure;
  });
  return { promise, resolve, reject };
}
