import { ONCE_AHEAD, ONCE_ONLY } from "../../lang/events";
import type { Predicate } from "../../lang/predicates";
import type { TimeExpression } from "../../model/time";
import type { Pair, PairSide } from "./rule";

/** Of several times on each side the one beside the event that both tell: moved from the 18th to the 24th. */
export function assertedTimes(
  { a, b }: Pair,
  xs: readonly TimeExpression[],
  ys: readonly TimeExpression[],
): readonly [TimeExpression, TimeExpression] {
  const event = [...ONCE_ONLY, ...ONCE_AHEAD].find((c) => a.predicates.has(c) && b.predicates.has(c));
  return [nearest(a, xs, event), nearest(b, ys, event)];
}

function nearest({ predicates }: PairSide, times: readonly TimeExpression[], event: Predicate | undefined) {
  const word = event && predicates.get(event)?.[0]?.word;
  if (!word) return times[0]!;
  const distance = (t: TimeExpression) => (t.start >= word.end ? t.start - word.end : word.start - t.end);
  return times.reduce((best, t) => (distance(t) < distance(best) ? t : best));
}
