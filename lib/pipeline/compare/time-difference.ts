import type { TimeExpression } from "../../model/time";
import { MINUTES_A_DAY, parseIsoMoment } from "../../text/calendar";
import { isOneLanguage } from "../one-language";
import type { Difference } from "./differences";
import { relateHours } from "./hours-of-day";
import type { Pair, PairSide } from "./rule";
import { answeringTimes, areApart } from "./stated-times";

/** Least share of the longer period by which its ends lie apart: "the past three years" is 2022 to 2024 well enough. */
const APART = 0.25;
/** More than one unit of these, or it is a period by name (last year, in May), which lies in another or not. */
const UNITS: Partial<Record<TimeExpression["grain"], number>> = { day: 1, week: 7, month: 31, year: 366 };

/** Two stretches of time, each the only time of its claim, that begin or end elsewhere: between 2016 and 2021, between 2013 and 2021. */
export function periodDifference({ a, b }: Pair): Difference | null {
  const [x, y] = answeringTimes(a, b);
  const [p, q] = [onlyStretch(a, x), onlyStretch(b, y)];
  if (!p || !q) return null;
  const apart = Math.abs(p.from - q.from) + Math.abs(p.to - q.to);
  const isApart = apart >= APART * Math.max(p.to - p.from, q.to - q.from);
  return isApart ? { kind: "time", a: p.time, b: q.time, sure: false } : null;
}

interface Stretch {
  time: TimeExpression;
  from: number;
  to: number;
}

function onlyStretch({ claim }: PairSide, times: readonly TimeExpression[]): Stretch | null {
  const [time, ...rest] = times;
  if (!time || rest.length > 0 || time.start < claim.start || time.fiscal) return null;
  const from = time.from === null ? null : parseIsoMoment(time.from);
  const to = time.to === null ? null : parseIsoMoment(time.to);
  const unit = UNITS[time.grain];
  if (from === null || to === null || unit === undefined) return null;
  return to - from > unit * MINUTES_A_DAY || COUNTED.test(time.text) ? { time, from, to } : null;
}

/** One of a unit, counted back: 过去一个月, the past week. */
const COUNTED = /[过過]去|近|[以之]?[来來]$|\b(?:past|last) (?:\d+|[a-z]+ )?(?:days?|weeks?|months?|years?)\b/iu;

/** Two hours that no day of the world makes one. */
export function hourDifference(pair: Pair): Difference | null {
  const found = relateHours(pair);
  return found?.apart ? { kind: "time", a: found.a, b: found.b, sure: false } : null;
}

/** Days, and parts of days, that both claims name in what they state: approved on the 6th, on the 5th. */
export function dayDifference({ a, b }: Pair): Difference | null {
  if (!isOneLanguage({ a, b })) return null;
  const [xs, ys] = answeringTimes(a, b);
  const [x, y] = [daysIn(a, xs), daysIn(b, ys)];
  return x.length === 1 && y.length === 1 && areApart(x, y) ? { kind: "time", a: x[0]!, b: y[0]!, sure: false } : null;
}

/** Not the day on which somebody said it. */
function daysIn({ claim, body }: PairSide, times: readonly TimeExpression[]): TimeExpression[] {
  const from = claim.speaker ? body.start : claim.start;
  return times.filter((t) => DAYS.has(t.grain) && t.from !== null && t.to !== null && t.start >= from);
}

const DAYS: ReadonlySet<TimeExpression["grain"]> = new Set(["day", "part_of_day", "hour", "minute", "week"]);
