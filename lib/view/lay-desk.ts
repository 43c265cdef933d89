import type { DeskChange, DeskView } from "../model/comparison";
import { EMPTY_HUMAN_LAYER } from "../model/human";
import type { ReviewedReport } from "../model/reviewed";
import type { Source, SourceCitation } from "../model/source";
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

/** The sources as people cite them now: what is not yet loaded, or not yet sent, lies over what came with the page. */
export function citeSources(sources: readonly Source[], citations: readonly SourceCitation[]): readonly Source[] {
  return sources.map((source) => ({ ...source, ...citations.find(({ id }) => id === source.id) }));
}

/** A view with what people have done since; null where it lies over another report, or over none, and must be loaded whole. */
export function renewDesk(view: DeskView, { layers, ...change }: DeskChange): DeskView | null {
  const isSame = change.shownRunId === view.shownRunId && change.isByHand === view.isByHand;
  if (!isSame || view.layers === null || layers === null) return null;
  return { ...view, ...change, layers: { ...view.layers, ...layers } };
}
