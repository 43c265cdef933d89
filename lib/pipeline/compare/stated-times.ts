import { isStandard } from "../../lang/standards";
import type { Span } from "../../model/span";
import type { TimeExpression } from "../../model/time";
import { parseIsoMoment } from "../../text/calendar";
import { onceFor } from "./once";
import type { PairSide } from "./rule";
import { compareTimes } from "./time-relation";

/** The times of a claim that can be placed, without the day that an hour of the same claim is of ("on Tuesday … at 5 p.m."). */
export const resolvedTimes = onceFor(({ claim }: PairSide): readonly TimeExpression[] => {
  const placed = claim.times.filter((t) => t.resolved !== "unresolved" && (t.from !== null || t.to !== null));
  const hours = placed.filter(({ grain }) => OF_A_DAY.includes(grain));
  return placed.filter((t) => t.grain !== "day" || !hours.some((hour) => compareTimes(hour, t) === "inside"));
});

/** Grains finer than a day. */
const OF_A_DAY: readonly TimeExpression["grain"][] = ["hour", "minute"];

/** Of the times that can be placed those in the stretch between two marks that holds `at`: 去年没有派发,今年恢复. */
export function timesBeside(side: PairSide, at: Span): TimeExpression[] {
  const { folded } = side.extraction.reading;
  const isParted = (t: TimeExpression) =>
    /[,;:]/u.test(folded.slice(Math.min(t.end, at.end), Math.max(t.start, at.start)));
  return resolvedTimes(side).filter((t) => !isParted(t));
}

/**
 * The times of two claims that answer each other: those that something is told of, or of both sides those that it is only measured by.
 * What one side tells of a quarter and the other measures by the quarter a year before is not of two times.
 */
export function answeringTimes(
  a: PairSide,
  b: PairSide,
): readonly [readonly TimeExpression[], readonly TimeExpression[]] {
  const [p, q] = [toldTimes(a), toldTimes(b)];
  if (p.length > 0 && q.length > 0) return [p, q];
  return p.length + q.length > 0 ? [[], []] : [resolvedTimes(a), resolvedTimes(b)];
}

/** Those of a side that something is told of, not only measured by. */
const toldTimes = onceFor((side: PairSide) => {
  const { folded } = side.extraction.reading;
  return resolvedTimes(side).filter((time) => !isStandard(folded, time));
});

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

/** Grains whose edges people set each in their own way: early March, the evening, eight o'clock. */
const LOOSE: readonly TimeExpression["grain"][] = ["third_of_month", "part_of_day", "hour", "week"];
/** Two exact minutes closer than this are one time, told roughly. In minutes. */
const ROUGHLY = 10;

/**
 * True where no loose wording makes two times meet that lie apart: loose ones do not touch, minutes are not close, and two
 * neighbouring days are not told in two languages, whose zones may differ.
 */
export function areClearlyApart(x: TimeExpression, y: TimeExpression, isAcross: boolean): boolean {
  if (!areApart([x], [y])) return false;
  const bounds = [x.to, y.from, y.to, x.from].map((iso) => (iso === null ? null : parseIsoMoment(iso)));
  const [xTo, yFrom, yTo, xFrom] = bounds as [number | null, number | null, number | null, number | null];
  const gap = xTo !== null && yFrom !== null && xTo <= yFrom ? yFrom - xTo : (xFrom ?? 0) - (yTo ?? 0);
  if (LOOSE.includes(x.grain) || LOOSE.includes(y.grain)) return gap > 0;
  if (x.grain === "minute" && y.grain === "minute") return gap >= ROUGHLY - 1;
  return !isAcross || x.grain !== "day" || y.grain !== "day" || gap > 0;
}

/** One open end each, on the same side and of one grain, and the other end not the same: by 15 July against by 31 July. */
export function boundsDiffer(x: TimeExpression, y: TimeExpression): boolean {
  if (x.grain !== y.grain || x.resolved === "unresolved" || y.resolved === "unresolved") return false;
  const isLimit = x.from === null && y.from === null && x.to !== null && y.to !== null;
  const isOnset = x.to === null && y.to === null && x.from !== null && y.from !== null;
  return (isLimit && x.to !== y.to) || (isOnset && x.from !== y.from);
}

/** A deadline is a day or all that goes before it: on 30 June against by 15 July. */
export function limitsDiffer(x: TimeExpression, y: TimeExpression): boolean {
  return x.grain === "day" && y.grain === "day" && x.to !== null && y.to !== null && x.to !== y.to;
}
