import type { RunInfo, RunState } from "../model/comparison";
import { STAGES, type Stage } from "../model/stage";

/** A stage of a run as a list shows it. */
export interface RunStep {
  stage: Stage;
  state: "done" | "now" | "waits";
}

const OPEN_STATES: readonly RunState[] = ["queued", "running", "writing"];

/** True while a run may still end by itself; null: it has not been told of yet. */
export function isUnderWay(run: RunInfo | null): boolean {
  return run === null || OPEN_STATES.includes(run.state);
}

/** True where the last run ended without a result. */
export function isBroken(run: RunInfo | null): boolean {
  return run?.state === "failed" || run?.state === "cancelled";
}

/** The stages of a run, with how far it is. Writing the rows is the end of the last one. */
export function listSteps(run: RunInfo | null): RunStep[] {
  const stage = stageOf(run);
  const at = stage === null ? -1 : STAGES.indexOf(stage);
  const isDone = run?.state === "done";
  return STAGES.map((one, order) => ({
    stage: one,
    state: isDone || order < at ? "done" : order === at ? "now" : "waits",
  }));
}

/** The stage that a run stands at or ended in, where one is known. */
export function stageOf(run: RunInfo | null): Stage | null {
  return run?.state === "writing" || run?.state === "done"
    ? "report"
    : (STAGES.find((stage) => stage === run?.stage) ?? null);
}

/** A length of time as a clock shows it: 0:07, 12:30, 1:02:03. */
export function clockText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** The one of two runs that tells more: the later; of one run, that which has ended. */
export function newerRun(known: RunInfo | null, loaded: RunInfo | null): RunInfo | null {
  if (known === null || loaded === null) return known ?? loaded;
  if (known.id === loaded.id) return isUnderWay(loaded) ? known : loaded;
  return known.createdAt >= loaded.createdAt ? known : loaded;
}
