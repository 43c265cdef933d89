import { type Comparison, comparisonsIn } from "../../lang/comparatives";
import type { Span } from "../../model/span";
import { onceFor } from "./once";
import type { PairSide } from "./rule";

/** The comparisons of a side's proposition, by offsets of the text. */
export const comparisonsOf = onceFor(({ extraction, body }: PairSide): readonly Comparison[] => {
  const found = comparisonsIn(extraction.reading.folded.slice(body.start, body.end));
  const move = ({ start, end }: Span) => ({ start: start + body.start, end: end + body.start });
  return found.map((c) => ({ ...c, ...move(c), standard: c.standard && move(c.standard) }));
});
