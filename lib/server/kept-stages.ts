import { createHash } from "node:crypto";
import type { Report } from "../model/report";
import type { Stage } from "../model/stage";
import type { Job } from "./run-states";

/** What is done of a run before its result shows. */
interface DoneStages {
  /** Both texts read and extracted, as the worker posts it. */
  extracted: Uint8Array | null;
  /** The whole report, which only waits to be written. */
  report: Report | null;
}

interface Kept extends DoneStages {
  /** The last run over the texts. */
  runId: string;
  /** Of what the report is: of the topics too. */
  whole: string;
}

/** Of how many pairs of texts something is kept: some tens of megabytes each where they are as long as they may be. */
const MOST_KEPT = 3;

// Next gives instrumentation and routes an instance of this module each. It is the memory of one process and of one version of the
// engine: whoever has it not does the stages again, to the same report.
const store = globalThis as typeof globalThis & { crosscheckKeptStages?: Map<string, Kept> };
store.crosscheckKeptStages ??= new Map();
const kept = store.crosscheckKeptStages;

/** Keeps what a run has done, so that the next one over the same texts need not, should this one end without a result. */
export function keepStages(job: Job, done: Partial<DoneStages>): void {
  const [texts, whole] = keysOf(job);
  const known = recallStages(job);
  kept.delete(texts);
  kept.set(texts, { ...known, ...done, whole, runId: job.runId });
  for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest);
}

/** What earlier runs over the same texts, names and topics have done. */
export function recallStages(job: Job): DoneStages {
  const [texts, whole] = keysOf(job);
  const found = kept.get(texts);
  return { extracted: found?.extracted ?? null, report: found?.whole === whole ? found.report : null };
}

/** To be called once the result shows. */
export function forgetStages(job: Job): void {
  kept.delete(keysOf(job)[0]);
}

export function forgetAllStages(): void {
  kept.clear();
}

/** The stage from which the next run goes on after this one, which ended without a result; null: from the first. */
export function stageKept(runId: string): Stage | null {
  const found = [...kept.values()].find((one) => one.runId === runId);
  return found?.report ? "report" : found?.extracted ? "align" : null;
}

/** What the extraction is of: the texts with their dates, and the names that are one. And what the report is of. */
function keysOf({ inputs, guidance }: Job): [texts: string, whole: string] {
  const hash = (what: unknown) => createHash("sha256").update(JSON.stringify(what)).digest("hex");
  const texts = hash([inputs, guidance.glossary]);
  return [texts, hash([texts, guidance.topics])];
}
