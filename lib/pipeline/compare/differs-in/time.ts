import type { TimeExpression } from "../../../model/time";
import { isCopiedPassage } from "../copied";
import { itemsAt, type OneDifference } from "../one-difference";
import { type Observation, observe, type Pair } from "../rule";
import { areApart } from "../stated-times";
import { timeParams } from "../time-params";
import { compareTimes } from "../time-relation";

/**
 * A time each, which exclude one another, or from which on on each side: neither claim excludes the other outright, since the
 * same may be told of two times. So with lengths of time ahead within which a figure is to be reached.
 */
export function differsInTime(pair: Pair, { a, b }: OneDifference): Observation | null {
  const [x, y] = [itemsAt(pair.a.claim.times, a)[0], itemsAt(pair.b.claim.times, b)[0]];
  if (!x || !y) return null;
  const isApart = areApart([x], [y]) && isCopiedPassage(pair);
  const areStarts = isSince(x) && isSince(y) && !["equal", "unknown"].includes(compareTimes(x, y));
  const isOtherLength = x.from !== null && x.from === y.from && x.to !== y.to;
  const areLengths =
    isOtherLength && (pair.a.claim.quantities.length > 0 || (LENGTH.test(x.text) && LENGTH.test(y.text)));
  if (!isApart && !areStarts && !areLengths) return null;
  return observe("partial", ["time"], "time_maybe_other_event", timeParams(x, y), [x], [y]);
}

/** 未来三天, the next two months: so long, and no more; on Monday and on Monday morning are one time. */
const LENGTH = /^(?:未[来來]|今[后後]|接下[来來]|[过過]去)|\b(?:next|past|last|coming) (?:\w+ )?\w+s$/iu;

function isSince({ from, to, resolved }: TimeExpression): boolean {
  return from !== null && to === null && resolved !== "unresolved";
}
