import type { DeskChanges, DeskView } from "../model/comparison";
import { changesIn, putChanges } from "./row-changes";

/**
 * The view of a page with what was written since: what did not change stays the same object.
 * @returns null where another report is shown meanwhile: then the page must be loaded anew
 */
export function followChanges(view: DeskView, changes: DeskChanges): DeskView | null {
  const { version, reportRun, isGuidanceNew, events, judged } = changes;
  if (reportRun !== view.reportRun || view.layers === null) return null;
  const newer = events.filter(({ seq }) => seq > view.version);
  const { title, human } = newer.reduce((state, event) => putChanges(state, changesIn(event.after)), {
    title: view.title,
    human: view.layers.human,
  });
  const layers = { ...view.layers, human: { ...human, events: [...human.events, ...newer] }, judged };
  return { ...view, title, version: Math.max(version, view.version), isGuidanceNew, layers };
}
