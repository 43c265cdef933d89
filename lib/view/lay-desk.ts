import type { DeskView } from "../model/comparison";
import { EMPTY_HUMAN_LAYER } from "../model/human";
import type { ReviewedReport } from "../model/reviewed";
import { overlay } from "../pipeline/overlay";
import type { HumanState } from "./row-changes";

/** What people did on a comparison, as it was loaded. */
export function stateOf({ title, layers }: DeskView): HumanState {
  return { title, human: layers?.human ?? EMPTY_HUMAN_LAYER };
}

/** What a page shows: the engine's report with what people did over it, that which is still unsent included; null without a run. */
export function layDesk({ layers, sources }: DeskView, { human }: HumanState): ReviewedReport | null {
  return layers && overlay(layers.report, human, sources, layers.judged);
}
