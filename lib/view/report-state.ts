import type { LinkState, ReportState, StateChanges } from "../model/exported";
import type { ReviewedReport } from "../model/reviewed";
import { isTranslation } from "../model/translation";
import { contentKey } from "../text/hash";

/** How a comparison stands, as far as a later report tells what has changed. */
export function stateOfReport(report: ReviewedReport): ReportState {
  const topics = new Map(report.topics.map(({ id, label }) => [id, label]));
  const links = report.links.map(({ id, relation, review, topicId }): [string, LinkState] => [
    id,
    {
      relation,
      disposition: review?.disposition ?? "unreviewed",
      reason: review?.reason ? contentKey(review.reason) : "",
      topic: topics.get(topicId) ?? "",
    },
  ]);
  const written = report.human.annotations.filter(({ deletedAt }) => deletedAt === null);
  const notes = [...written, ...report.human.edits.filter(isTranslation)];
  return {
    links: Object.fromEntries(links.sort(([x], [y]) => (x < y ? -1 : 1))),
    notes: Object.fromEntries(notes.map(({ id, updatedAt }) => [id, updatedAt]).sort(([x], [y]) => (x! < y! ? -1 : 1))),
  };
}

/** A key that two states share only where nothing has changed between them. */
export function keyOfState(state: ReportState): string {
  return contentKey(JSON.stringify(state));
}

/** What has changed from one state to another. A link's topic alone is no decision. */
export function compareStates(before: ReportState, after: ReportState): StateChanges {
  const [old, now] = [Object.entries(before.links), Object.entries(after.links)];
  const ids = new Set([...Object.keys(before.notes), ...Object.keys(after.notes)]);
  return {
    changed: now.flatMap(([key, state]) => {
      const then = before.links[key];
      return then && !isSame(then, state) ? [{ key, before: then, after: state }] : [];
    }),
    added: now.flatMap(([key, state]) => (before.links[key] ? [] : [{ key, after: state }])),
    gone: old.flatMap(([key, state]) => (after.links[key] ? [] : [{ key, before: state }])),
    notes: [...ids].filter((id) => before.notes[id] !== after.notes[id]).length,
  };
}

function isSame(x: LinkState, y: LinkState): boolean {
  return x.relation === y.relation && x.disposition === y.disposition && x.reason === y.reason;
}
