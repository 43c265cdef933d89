import type { Claim } from "../../model/claim";
import type { Span } from "../../model/span";
import type { Figure } from "./figure-pairs";
import type { PairSide } from "./rule";

/** Behind a negation these still bound the figure: "did not reach 30" is under 30. */
const REACHES = /超过|超出|达|到|足|高于|多于|低于|少于|reach|exceed|more than|less than|over|above|below|under/u;

/** True where a text says that it is not this figure: which one it is stays open. */
export function isDenied({ quantity }: Figure, { claim, extraction }: PairSide): boolean {
  return isDeniedSpan(quantity, claim, extraction.reading.folded);
}

/** True where a denial that stands before a span holds it, without saying what it does not reach. */
export function isDeniedSpan(
  { start, end }: Span,
  { polarity: { negated, cue, scope } }: Claim,
  folded: string,
): boolean {
  if (!negated || !cue || !scope || start < scope.start || end > scope.end) return false;
  return cue.end <= start && !REACHES.test(folded.slice(cue.start, start));
}
