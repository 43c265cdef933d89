import type { TimeExpression } from "../../model/time";
import type { PairSide } from "./rule";
import { compareTimes } from "./time-relation";

/** The times of a claim that can be placed. */
export function resolvedTimes({ claim }: PairSide): TimeExpression[] {
  return claim.times.filter((t) => t.resolved !== "unresolved" && (t.from !== null || t.to !== null));
}

/** Times without an equal on the other side: "moved from the 18th to the 24th" and "… to the 26th" differ in one of two. */
export function unequalTimes(
  xs: readonly TimeExpression[],
  ys: readonly TimeExpression[],
): [TimeExpression[], TimeExpression[]] {
  const isEqual = (x: TimeExpression, y: TimeExpression) => compareTimes(x, y) === "equal";
  return [xs.filter((x) => !ys.some((y) => isEqual(x, y))), ys.filter((y) => !xs.some((x) => isEqual(x, y)))];
}

/** True where both sides give times and every two of them exclude each other. */
export function areApart(xs: readonly TimeExpression[], ys: readonly TimeExpression[]): boolean {
  if (xs.length === 0 || ys.length === 0) return false;
  return xs.every((x) => ys.every((y) => ["x_before", "y_before"].includes(compareTimes(x, y))));
}
