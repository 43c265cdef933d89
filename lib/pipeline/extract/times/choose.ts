import type { Resolution } from "../../../model/time";
import { MINUTES_A_DAY } from "../../../text/calendar";
import type { Interval, Placing } from "./placed";

/** A period found for a time that leaves its year, month or day out. */
export interface Choice {
  interval: Interval;
  how: Resolution;
}

/** The interval of the nth year, month or day; null where it does not exist (30 February). */
type Make = (index: number) => Interval | null;

/** Leap days come back after eight years at most; months without a 31st after two. */
const REACH = 9;
/** A plan farther ahead than this, while the past one is near, is no plan: the cue belongs to something else. */
const FAR_AHEAD = 300 * MINUTES_A_DAY;
const JUST_PAST = 60 * MINUTES_A_DAY;
/** A time this long ago is told with its year; one that comes this soon needs none. */
const LONG_PAST = 304 * MINUTES_A_DAY;
const SOON = 60 * MINUTES_A_DAY;

function seek(make: Make, start: number, step: 1 | -1, fits: (interval: Interval) => boolean): Interval | null {
  for (let n = 0; n <= REACH; n++) {
    const interval = make(start + n * step);
    if (interval && fits(interval)) return interval;
  }
  return null;
}

/** The period nearest to the clock on either side, among those that `make` allows. */
export function chooseNearest(make: Make, indexOf: (moment: number) => number, at: Placing): Choice | null {
  const { clock } = at;
  if (!clock) return null;
  const past = seek(make, indexOf(clock.day), -1, () => true);
  const ahead = seek(make, indexOf(clock.day), 1, () => true);
  const isPast = past && (!ahead || Math.abs(clock.day - past.from) <= Math.abs(ahead.from - clock.day));
  const interval = isPast ? past : ahead;
  return interval && { interval, how: clock.how };
}

/**
 * Finds the year, month or day that a text leaves out: forward from the start of a range, backward from its end, else
 * that of the time told before, else the nearest one in the past of the clock, or in its future where the wording points ahead.
 * @param indexOf index of the period that holds a moment.
 * @param slack days after the clock at which the period may begin and still count as begun; negative: must have begun that long ago.
 * @returns null where nothing tells.
 */
export function choosePeriod(
  make: Make,
  indexOf: (moment: number) => number,
  at: Placing,
  slack: number,
): Choice | null {
  const { after, before, context, clock } = at;
  if (after) {
    const interval = seek(make, indexOf(after.from), 1, (i) => i.to > after.from);
    return interval && { interval, how: after.how };
  }
  if (before) {
    const interval = seek(make, indexOf(before.from), -1, (i) => i.from <= before.from);
    return interval && { interval, how: before.how };
  }
  const told = context && make(indexOf(context.from));
  // What lies ahead does not fall before the time told last: closed since August, it reopens on 1 July.
  const isBehind = told && context && at.future && clock && told.to <= context.from;
  if (context && !isBehind) {
    const same = told;
    // A year lent by the text must not push a past event beyond the day of writing.
    const isBeyond = same && clock && !at.future && same.from > clock.day && context.from <= clock.day;
    if (same && same.to > context.from && !isBeyond) return { interval: same, how: "text" };
    const next = make(indexOf(context.from) + 1);
    if (next && clock && next.from <= clock.day) return { interval: next, how: "text" };
    if (same && !isBeyond) return { interval: same, how: "text" };
  }
  if (!clock) return null;
  if (at.near && !at.future) return chooseNearest(make, indexOf, at);
  const limit = clock.day + slack * MINUTES_A_DAY;
  const past = seek(make, indexOf(clock.day) + 1, -1, (i) => i.from <= limit);
  const ahead = at.future ? seek(make, indexOf(clock.day) - 1, 1, (i) => i.to > clock.day) : null;
  const soon = at.future ? null : seek(make, indexOf(clock.day) - 1, 1, (i) => i.to > clock.day);
  // 12 July, said in June: not of last year, which would be named.
  const isDay = past && past.to - past.from <= MINUTES_A_DAY;
  if (isDay && soon && clock.day - past.from > LONG_PAST && soon.from - clock.day < SOON)
    return { interval: soon, how: clock.how };
  const isFar = ahead && past && ahead.from - clock.day > FAR_AHEAD && clock.day - past.from < JUST_PAST;
  const interval = ahead && !isFar ? ahead : past;
  return interval && { interval, how: clock.how };
}
