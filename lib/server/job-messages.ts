import type { Guidance } from "../model/guidance";
import type { Report } from "../model/report";
import type { RawInput } from "../model/source";
import type { Stage } from "../model/stage";

/** What the worker is given: texts, never the database. */
export interface JobRequest {
  runId: string;
  inputs: readonly [RawInput, RawInput];
  guidance: Guidance;
  /** What an earlier run over them had read and extracted, as it was posted back; null where it is to be done. */
  extracted: Uint8Array | null;
}

/** What the worker posts back. */
export type JobMessage =
  | { runId: string; type: "stage"; stage: Stage; progress: number }
  | { runId: string; type: "extracted"; bytes: Uint8Array }
  | { runId: string; type: "report"; report: Report }
  | { runId: string; type: "failed"; error: string };
