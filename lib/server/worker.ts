import { parentPort } from "node:worker_threads";
import { STAGES } from "../model/stage";
import { createEngine } from "../pipeline/index";
import type { JobMessage, JobRequest } from "./job-messages";
import { loadResources } from "./resources";

// The thread that analyses: it gets texts, posts back stages and a report, and never opens the database.
const port = parentPort;
if (!port) throw new Error("worker.ts runs as a worker thread");

port.on("message", ({ runId, inputs: [a, b], guidance }: JobRequest) => {
  const post = (message: JobMessage) => port.postMessage(message);
  try {
    const engine = createEngine(loadResources());
    const report = engine.compare(a, b, {
      guidance,
      // Writing the rows comes after the last stage.
      onStage: (stage) => post({ runId, type: "stage", stage, progress: STAGES.indexOf(stage) / (STAGES.length + 1) }),
    });
    post({ runId, type: "report", report });
  } catch (error) {
    post({ runId, type: "failed", error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
