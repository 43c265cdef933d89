import type { Paragraph } from "../../../model/sentence";
import type { Resolved } from "./resolve";

/**
 * A title has no verb that says whether a date without a year lies behind or ahead: where its text tells the same date in the same words as
 * one ahead, it is that one.
 */
export function datesOfTitle(
  found: readonly Resolved[],
  folded: string,
  paragraphs: readonly Paragraph[],
): readonly Resolved[] {
  const title = paragraphs[0]?.role === "title" ? paragraphs[0].span : null;
  if (!title) return found;
  const wordsOf = ({ start, end }: Resolved) => folded.slice(start, end);
  const told = found.filter((time) => time.start >= title.end && time.isAhead);
  return found.map((time) => {
    if (time.end > title.end || time.isAhead || time.placed.how !== "publication") return time;
    const same = told.find((other) => other.placed.how === "publication" && wordsOf(other) === wordsOf(time));
    return same ? { ...time, placed: same.placed, isAhead: true } : time;
  });
}
