import { deserialize, serialize } from "node:v8";
import { parentPort } from "node:worker_threads";
import type { Extraction } from "../model/reading";
import { STAGES } from "../model/stage";
import { createEngine } from "../pipeline/index";
import type { JobMessage, JobRequest } from "./job-messages";
import { loadResources } from "./resources";

// The thread that analyses: it gets texts, posts back stages and a report, and never opens the database.
const port = parentPort;
if (!port) throw new Error("worker.ts runs as a worker thread");

/** Texts together shorter than this are read anew in no time: nothing of them is kept. In characters. */
const LONG = 20_000;

port.on("message", ({ runId, inputs: [a, b], guidance, extracted }: JobRequest) => {
  const post = (message: JobMessage) => port.postMessage(message);
  try {
    const engine = createEngine(loadResources());
    const report = engine.compare(a, b, {
      guidance,
      extracted: extracted && (deserialize(extracted) as Extraction[]),
      // As bytes, which the program that answers people meanwhile need not unpack.
      onExtracted: (found) => {
        if (a.text.length + b.text.length >= LONG) post({ runId, type: "extracted", bytes: serialize(found) });
      },
      // Writing the rows comes after the last stage.
      onStage: (stage) => post({ runId, type: "stage", stage, progress: STAGES.indexOf(stage) / (STAGES.length + 1) }),
    });
    post({ runId, type: "report", report });
  } catch (error) {
    post({ runId, type: "failed", error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
