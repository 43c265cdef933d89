import type { Grain } from "../../model/time";
import { dayNumber } from "../../text/calendar";
import type { PairSide } from "./rule";

/** How long a grain is at the most, in days. */
const DAYS: Partial<Record<Grain, number>> = {
  day: 1,
  week: 7,
  third_of_month: 11,
  month: 31,
  quarter: 92,
  half_year: 184,
  year: 366,
};

/**
 * True where one side says how things stood by some day, week or month, and the other how they stood in a time that was over before:
 * "by the end of May", "in early March". As intervals the two meet, for "by" has no beginning.
 */
export function isOneBefore(a: PairSide, b: PairSide): boolean {
  return standsLater(a, b) || standsLater(b, a);
}

function standsLater(own: PairSide, other: PairSide): boolean {
  const [by] = own.claim.times;
  if (!by || own.claim.times.length > 1 || by.from !== null || by.to === null) return false;
  const [end, length] = [dayNumber(by.to), DAYS[by.grain]];
  if (end === null || length === undefined || other.claim.times.length === 0) return false;
  return other.claim.times.every(({ from, to }) => from !== null && to !== null && isOver(to, end - length));
}

function isOver(to: string, day: number): boolean {
  const last = dayNumber(to);
  return last !== null && last <= day;
}
