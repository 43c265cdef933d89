import type { Guidance } from "../model/guidance";
import type { Report } from "../model/report";
import type { RawInput } from "../model/source";
import type { Stage } from "../model/stage";

/** What the worker is given: texts, never the database. */
export interface JobRequest {
  runId: string;
  inputs: readonly [RawInput, RawInput];
  guidance: Guidance;
}

/** What the worker posts back. */
export type JobMessage =
  | { runId: string; type: "stage"; stage: Stage; progress: number }
  | { runId: string; type: "report"; report: Report }
  | { runId: string; type: "failed"; error: string };
