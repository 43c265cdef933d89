import { parentPort } from "node:worker_threads";
import { extract, type RawFile } from "./extract";

// The thread that takes files apart: it gets bytes and posts back what it found, and is ended with whatever holds it up.
const port = parentPort;
if (!port) throw new Error("worker.ts runs as a worker thread");
port.once("message", async (file: RawFile) => port.postMessage(await extract(file)));
