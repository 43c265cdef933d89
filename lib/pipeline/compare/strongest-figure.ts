import type { Relation } from "../../model/relation";
import type { Observation } from "./rule";

const ORDER: readonly Relation[] = [
  "contradict_direct",
  "superseded",
  "not_comparable",
  "tension",
  "a_more_specific",
  "b_more_specific",
  "agree_compatible",
];

/** The strongest of several; figures that narrow in both directions agree and differ slot by slot. */
export function strongestOf(seen: readonly Observation[]): Observation | null {
  const outcomes = new Set(seen.map((o) => o.outcome));
  const best = ORDER.flatMap((relation) => seen.filter((o) => o.outcome === relation).sort(bySideNeutralPlace))[0];
  if (!best) return seen[0] ?? null;
  if (best.outcome === "a_more_specific" && outcomes.has("b_more_specific"))
    return { ...best, outcome: "agree_compatible" };
  return best;
}

/** The earlier in both texts together; of two that stand as far apart crosswise (4 : 2 and 2 : 4), by what they say. */
function bySideNeutralPlace(x: Observation, y: Observation): number {
  const sum = (o: Observation) => (o.a[0]?.start ?? 0) + (o.b[0]?.start ?? 0);
  const gap = (o: Observation) => Math.abs((o.a[0]?.start ?? 0) - (o.b[0]?.start ?? 0));
  const worded = ({ message: { params } }: Observation) => [String(params["a"]), String(params["b"])].sort().join();
  return sum(x) - sum(y) || gap(x) - gap(y) || (worded(x) < worded(y) ? -1 : worded(x) > worded(y) ? 1 : 0);
}
