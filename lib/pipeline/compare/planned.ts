import { DELIBERATES } from "../../lang/deliberating";
import type { Claim } from "../../model/claim";
import { onceFor } from "./once";
import type { Pair, PairSide } from "./rule";

/** Not yet a fact: a plan, a possibility, a condition. */
export function isPlanned({ status }: Pick<Claim, "status">): boolean {
  return status === "plan" || status === "possible" || status === "probable" || status === "hypothetical";
}

const deliberates = onceFor(({ extraction, body }: PairSide): boolean =>
  DELIBERATES.test(extraction.reading.folded.slice(body.start, body.end)),
);

/** The side that only thinks about what the other states; null where there is none. */
export function deliberatingSide({ a, b }: Pair): "a" | "b" | null {
  const thinks = (x: PairSide, y: PairSide) =>
    deliberates(x) && !deliberates(y) && (y.claim.status === "asserted" || y.claim.status === "done");
  if (thinks(a, b)) return "a";
  return thinks(b, a) ? "b" : null;
}

/** The side that only plans what the other tells as done, or only thinks about what the other states; null where there is none. */
export function planningSide(pair: Pair): "a" | "b" | null {
  const plans = (x: PairSide, y: PairSide) => isPlanned(x.claim) && y.claim.status === "done";
  if (plans(pair.a, pair.b)) return "a";
  return plans(pair.b, pair.a) ? "b" : deliberatingSide(pair);
}
