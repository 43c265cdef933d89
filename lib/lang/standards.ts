import type { Span } from "../model/span";

/** Right before a time that something is measured by, and right behind it, in folded text: 较去年同期, than in 2019. */
const STANDARD_BEFORE = /[较比]$|\b(?:than|compared (?:with|to)|versus|against)(?: (?:in|that of))?(?: the)? ?$/u;
const STANDARD_AFTER = /^相[比较]/u;
const STANDARD_REACH = 20;

/** True where the time at a span (UTF-16) of a folded text is only what something is measured by: more than in 2019. */
export function isStandard(folded: string, { start, end }: Span): boolean {
  return (
    STANDARD_BEFORE.test(folded.slice(Math.max(0, start - STANDARD_REACH), start)) ||
    STANDARD_AFTER.test(folded.slice(end, end + 2))
  );
}
