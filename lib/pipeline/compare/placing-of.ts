import { type Placing, placingIn, placingsExclude } from "../../lang/placings";
import type { Span } from "../../model/span";
import type { Difference } from "./differences";
import { onceFor } from "./once";
import type { Pair, PairSide } from "./rule";
import { sentenceOf } from "./whole-sentence";

/** The place that the clause gives, or, where it gives none, what follows it in its sentence. */
export const placingOf = onceFor((side: PairSide): (Placing & Span) | null => {
  const { folded } = side.extraction.reading;
  const read = (start: number, end: number) => {
    const found = placingIn(folded.slice(start, end));
    return found && { ...found, start: start + found.start, end: start + found.end };
  };
  return read(side.body.start, side.body.end) ?? read(side.body.start, Math.max(side.body.end, sentenceOf(side).end));
});

/** Two places that nobody takes at once: whoever it was, the two do not say one thing. */
export function placingDifference({ a, b }: Pair): Difference | null {
  const [x, y] = [placingOf(a), placingOf(b)];
  return x && y && placingsExclude(x, y) ? { kind: "numeric_value", a: x, b: y, sure: false } : null;
}
