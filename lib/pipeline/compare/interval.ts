import type { Interval } from "../../model/interval";
import type { Quantity } from "../../model/quantity";

/** How two worded figures lie to each other. `x_inside`: x is the narrower; `hedged`: one is the other with "about". */
export type IntervalRelation =
  | "equal"
  | "hedged"
  | "same_bound"
  | "x_inside"
  | "y_inside"
  | "overlap"
  | "touching"
  | "disjoint";

/** Half-width left for floating-point sums, relative. */
const EPSILON = 1e-9;

const lowOf = (i: Interval): number => i.low ?? Number.NEGATIVE_INFINITY;
const highOf = (i: Interval): number => i.high ?? Number.POSITIVE_INFINITY;
const isPoint = (i: Interval): boolean => i.low !== null && i.low === i.high;

/** Widens a bare figure by half of its last stated digit: people round (design: section 3). */
function withRounding(q: Quantity): Interval {
  if (q.rounding === 0 || !isPoint(q)) return q;
  return { low: lowOf(q) - q.rounding, high: highOf(q) + q.rounding, lowOpen: false, highOpen: true };
}

/** Relates two figures in one unit, rounding taken into account where they would otherwise exclude each other. */
export function relateIntervals(x: Quantity, y: Quantity): IntervalRelation {
  const worded = relateWorded(x, y);
  if (isHedged(x, y) || isHedged(y, x)) return "hedged";
  if (worded !== "disjoint" && worded !== "touching") return worded;
  const rounded = relateWorded(withRounding(x), withRounding(y));
  if (worded === "touching") return "touching";
  return rounded === "disjoint" || rounded === "touching" ? "disjoint" : "overlap";
}

function relateWorded(x: Interval, y: Interval): IntervalRelation {
  const sameLow = near(lowOf(x), lowOf(y));
  const sameHigh = near(highOf(x), highOf(y));
  if (
    sameLow &&
    sameHigh &&
    (x.lowOpen === y.lowOpen || x.low === null) &&
    (x.highOpen === y.highOpen || x.high === null)
  )
    return "equal";
  if (isTouching(x, y) || isTouching(y, x)) return "touching";
  if (highOf(x) < lowOf(y) || highOf(y) < lowOf(x)) return "disjoint";
  // "over 100 million" and "one hundred million odd" state one figure in two ways.
  // Zero is where every "up to" begins: "up to 9" and "up to 27" have no bound in common.
  const isStatedLow = x.low !== null && x.low !== 0;
  if (!isPoint(x) && !isPoint(y) && ((sameLow && isStatedLow) || (sameHigh && x.high !== null))) return "same_bound";
  if (lowOf(x) >= lowOf(y) && highOf(x) <= highOf(y)) return "x_inside";
  if (lowOf(y) >= lowOf(x) && highOf(y) <= highOf(x)) return "y_inside";
  return "overlap";
}

/** What 约 and "about" widen a figure by (lib/lang/widths.ts). */
const HEDGE = 0.1;

/** "two to three tenths" and "about two to three tenths" are one figure, the second time with less commitment. */
function isHedged(hedged: Quantity, plain: Quantity): boolean {
  if (!hedged.approximate || hedged.low === null || hedged.high === null || plain.low === null || plain.high === null)
    return false;
  return near(hedged.low, plain.low * (1 - HEDGE)) && near(hedged.high, plain.high * (1 + HEDGE));
}

/** They meet in one value that at least one of them leaves out ("18" and "over 18"). */
function isTouching(x: Interval, y: Interval): boolean {
  return x.high !== null && y.low !== null && near(x.high, y.low) && (x.highOpen || y.lowOpen);
}

function near(x: number, y: number): boolean {
  if (x === y) return true;
  // No bound is near no value: an infinite difference would pass an infinite tolerance.
  if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
  return Math.abs(x - y) <= EPSILON * Math.max(Math.abs(x), Math.abs(y));
}

/** True where an interval has an open end ("over", "at most"). */
export function isBound(i: Interval): boolean {
  return i.low === null || i.high === null;
}

/** Two bounds of one way further apart than this are not set by one count: whoever knows of 150 does not say "over 50". */
const OTHER_BOUND = 1.5;

/** True where both are bounds of one way ("over 50", "over 150"; "up to 9", "up to 27") and far apart. */
export function areOtherBounds(x: Interval, y: Interval): boolean {
  const isLeast = (i: Interval) => i.low !== null && i.high === null;
  const isMost = (i: Interval) => i.high !== null && (i.low === null || i.low === 0);
  if (isLeast(x) && isLeast(y)) return ratioOf(x.low!, y.low!) >= OTHER_BOUND;
  return isMost(x) && isMost(y) && ratioOf(x.high!, y.high!) >= OTHER_BOUND;
}

/** True where both are written as ranges that share one end, and the other ends are far apart ("6 to 8", "6 to 24"). */
export function areOtherRanges(x: Interval, y: Interval): boolean {
  if (!isRange(x) || !isRange(y)) return false;
  return Math.max(ratioOf(x.low!, y.low!), ratioOf(x.high!, y.high!)) >= OTHER_BOUND;
}

/** Both ends are named and belong to it; "a hundred odd" leaves its own out. */
function isRange({ low, high, lowOpen, highOpen }: Interval): boolean {
  return low !== null && high !== null && low < high && !lowOpen && !highOpen;
}

function ratioOf(x: number, y: number): number {
  return x <= 0 || y <= 0 ? 1 : Math.max(x, y) / Math.min(x, y);
}

/** How far two figures lie apart, as a factor ≥ 1; 1 where a bound is missing or zero. */
export function factorBetween(x: Interval, y: Interval): number {
  const middle = (i: Interval): number | null => {
    // "No more than 25,000" names 25,000, not the half of it.
    const value = i.low !== null && i.low > 0 && i.high !== null ? (i.low + i.high) / 2 : (i.high ?? i.low);
    return value === null || value <= 0 ? null : value;
  };
  const [p, q] = [middle(x), middle(y)];
  return p === null || q === null ? 1 : Math.max(p, q) / Math.min(p, q);
}
