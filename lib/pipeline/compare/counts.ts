import type { Quantity } from "../../model/quantity";
import { onceFor } from "./once";
import type { Pair, PairSide } from "./rule";

type Sides = Pick<Pair, "a" | "b">;

/** True where both sides give one figure, whatever it measures. */
export function shareFigure({ a, b }: Sides): boolean {
  return holdOne(a.claim.quantities, b.claim.quantities);
}

/** Two men arrested, one man arrested: counts on both sides and none in common. */
export function countsDiffer({ a, b }: Sides): boolean {
  return countsAlone(a, b) && countsAlone(b, a);
}

/** True where a side counts something and the other gives none of its counts. */
export function countsAlone(own: PairSide, other: PairSide): boolean {
  const counts = countsOf(own);
  return counts.length > 0 && !holdOne(counts, countsOf(other));
}

const countsOf = onceFor(({ claim }: PairSide): readonly Quantity[] =>
  claim.quantities.filter((q) => q.dimension === "count"),
);

function holdOne(xs: readonly Quantity[], ys: readonly Quantity[]): boolean {
  return xs.some((x) => ys.some((y) => x.low === y.low && x.high === y.high));
}
