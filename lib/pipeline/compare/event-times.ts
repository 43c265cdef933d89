import type { TimeExpression } from "../../model/time";
import { assertedTimes } from "./asserted-times";
import { pairFigures } from "./figure-pairs";
import { relateHours } from "./hours-of-day";
import { isOneEvent, isPlainlyOneEvent } from "./one-event";
import { type Observation, observe, type Pair } from "./rule";
import { areClearlyApart, boundsDiffer, limitsDiffer } from "./stated-times";
import { timeParams } from "./time-params";

/** Two times for what is one event: plainly so where it happens once, or where all else is equal. */
export function sameEvent(
  pair: Pair,
  xs: readonly TimeExpression[],
  ys: readonly TimeExpression[],
  equalFigures: number,
): Observation | null {
  const [x, y] = assertedTimes(pair, xs, ys);
  const isAcross = pair.a.extraction.reading.source.lang !== pair.b.extraction.reading.source.lang;
  if (areClearlyApart(x, y, isAcross) && isPlainlyOneEvent(pair, x, y, equalFigures))
    return observe("contradict_direct", ["time"], "time_one_event", timeParams(x, y), [x], [y]);
  if (!isOneEvent(pair)) return null;
  return observe("partial", ["time"], "time_maybe_other_event", timeParams(x, y), [x], [y]);
}

/** Two hours of a day that one side or neither names: where one thing happened once, it did so at one of them. */
export function hoursApart(pair: Pair, [x, y]: readonly [TimeExpression, TimeExpression]): Observation | null {
  if (!relateHours(pair)?.apart) return null;
  const equal = pairFigures(pair).filter((p) => p.relation === "equal").length;
  return sameEvent(pair, [x], [y], equal);
}

/** By 15 July against by 31 July, from July on against from September on: one limit of one thing, set at two times. */
export function otherBound(
  pair: Pair,
  xs: readonly TimeExpression[],
  ys: readonly TimeExpression[],
): Observation | null {
  const [x, y] = [xs[0], ys[0]];
  if (xs.length !== 1 || ys.length !== 1 || !x || !y) return null;
  const isDeadline = pair.a.predicates.has("close_entries") && pair.b.predicates.has("close_entries");
  if (!boundsDiffer(x, y) && !(isDeadline && limitsDiffer(x, y))) return null;
  if (!isPlainlyOneEvent(pair, x, y, 0)) return null;
  return observe("contradict_direct", ["time"], "time_one_event", timeParams(x, y), [x], [y]);
}
