import type { Link, Topic } from "../model/link";
import type { ReviewedReport } from "../model/reviewed";
import { fold } from "../text/fold";

/**
 * The topics that a row may be moved under: those that hold a row of both texts, and a person's own. What stands on one side alone
 * gets a topic to itself, which is nothing to move a row under.
 * @param typed words that the label must hold; "" for all
 */
export function listTopicsToTake(report: ReviewedReport, link: Pick<Link, "topicId">, typed: string): Topic[] {
  const held = new Set(report.links.filter(({ a, b }) => a.length > 0 && b.length > 0).map(({ topicId }) => topicId));
  const own = new Set(report.human.topics.map(({ id }) => id));
  const sought = fold(typed);
  return report.topics.filter(
    ({ id, label }) =>
      id !== link.topicId && label !== "" && (held.has(id) || own.has(id)) && fold(label).includes(sought),
  );
}
