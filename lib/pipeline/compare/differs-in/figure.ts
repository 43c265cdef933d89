import type { Quantity } from "../../../model/quantity";
import type { Word } from "../../../model/word";
import { clockOf } from "../clock";
import { isBound, relateIntervals } from "../interval";
import { findOneDifference, itemsAt, type OneDifference } from "../one-difference";
import { type Observation, observe, type Pair } from "../rule";

/** One figure on each side, in one unit, apart by more than their wording and rounding allow. */
export function differsInFigure(pair: Pair, { a, b }: OneDifference): Observation | null {
  const [xs, ys] = [itemsAt(pair.a.claim.quantities, a), itemsAt(pair.b.claim.quantities, b)];
  const [x, y] = [xs[0], ys[0]];
  if (xs.length !== 1 || ys.length !== 1 || !x || !y || x.unit !== y.unit || x.dimension === "rank") return null;
  if (!isAllFigure(a, x) || !isAllFigure(b, y) || relateIntervals(x, y) !== "disjoint" || mayHaveGrown(pair, x))
    return null;
  const kind = isBound(x) || isBound(y) ? "numeric_bound" : "numeric_value";
  return observe("contradict_direct", [kind], "figure_apart", { a: x.text, b: y.text, measure: "none" }, [x], [y]);
}

/** Word for word the same but for one figure: no word is left that could make them figures of two things. */
export function differOnlyInFigure(pair: Pair): boolean {
  const place = findOneDifference(pair);
  return place !== null && differsInFigure(pair, place) !== null;
}

/** Nothing but the figure differs. */
function isAllFigure(words: readonly Word[], { start, end }: Quantity): boolean {
  return words.every((w) => w.start >= start && w.end <= end);
}

/** Counts grow while news comes in. */
function mayHaveGrown({ a, b }: Pair, { dimension }: Quantity): boolean {
  return dimension === "count" && clockOf(a) !== clockOf(b);
}
