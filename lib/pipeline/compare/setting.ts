import { onceFor } from "./once";
import type { PairSide } from "./rule";

/** The folded words of a claim with what of its sentence stands before it: where a stage, a court or a moment is often named. */
export const settingOf = onceFor(({ extraction, claim }: PairSide): string => {
  const { folded, sentences } = extraction.reading;
  const from = sentences[claim.sentence]?.span.start ?? claim.start;
  return folded.slice(Math.min(from, claim.start), claim.end);
});
