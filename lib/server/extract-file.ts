import { Worker } from "node:worker_threads";
import type { ExtractResult } from "../model/extraction";
import type { RawFile } from "./extract/extract";
import { findProjectFile } from "./project-root";

/** Largest file or page that is taken apart, in bytes. */
export const MOST_FILE_BYTES = 20_000_000;
/** Longest that one may take. A PDF of a few hundred pages takes a small part of it. Milliseconds. */
const TIME_LIMIT = 25_000;
/** What the thread may hold besides the file. */
const MEMORY_MB = 768;
/** Threads at work at once: a desk on two cores stays usable. */
const MOST_AT_ONCE = 2;

// Bundlers copy modules: what is counted for the whole process lives on `globalThis`.
const shared = globalThis as typeof globalThis & { crosscheckExtracting?: { count: number; waiting: (() => void)[] } };

/**
 * Takes the text out of a file or page, in a thread of its own: what hangs, or asks for more memory than it may have, is ended. Never throws.
 * @returns problems `file_slow`, `file_damaged`, `file_too_large` and those of the formats
 */
export async function extractFile(file: RawFile, timeLimit = TIME_LIMIT): Promise<ExtractResult> {
  if (file.bytes.byteLength > MOST_FILE_BYTES) return refused("file_too_large", { limit: MOST_FILE_BYTES / 1_000_000 });
  shared.crosscheckExtracting ??= { count: 0, waiting: [] };
  const gate = shared.crosscheckExtracting;
  if (gate.count >= MOST_AT_ONCE) await new Promise<void>((resolve) => gate.waiting.push(resolve));
  gate.count++;
  try {
    return await runWorker(file, timeLimit);
  } finally {
    gate.count--;
    gate.waiting.shift()?.();
  }
}

function runWorker(file: RawFile, timeLimit: number): Promise<ExtractResult> {
  const bundle = findProjectFile("dist/extract.js");
  if (bundle === null) throw new Error("dist/extract.js is missing: build the program first");
  const worker = new Worker(bundle, {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    // Parsers write what they think of a file there.
    stdout: true,
    stderr: true,
  });
  return new Promise<ExtractResult>((resolve) => {
    const timer = setTimeout(() => resolve(refused("file_slow")), timeLimit);
    worker.once("message", resolve);
    // A thread that dies of what it was given says no more than that.
    worker.once("error", () => resolve(refused("file_damaged")));
    worker.once("exit", () => {
      clearTimeout(timer);
      resolve(refused("file_damaged"));
    });
    worker.postMessage(file);
  }).finally(() => void worker.terminate());
}

function refused(code: string, params = {}): ExtractResult {
  return { ok: false, problem: { code, params, field: null } };
}
