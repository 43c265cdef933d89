import type { Choice } from "./choose";
import { DAY, dayOf, fromChoice, type Narrow } from "./narrow";
import { type Anchored, type Interval, isAnchored, type Placing, unresolved } from "./placed";

/** A part of the day or a clock time without its day: the day told before; never guessed from the clock. */
function dayFor(offset: { from: number; to: number }, at: Placing): Choice | null {
  const told = at.after ?? at.context;
  if (!told) return null;
  const make = (index: number): Interval => ({ from: index * DAY + offset.from, to: index * DAY + offset.to });
  const same = make(dayOf(told.from));
  // The small hours and the morning after an evening are the next day's; an afternoon told late is still the same day's.
  const isNext = same.to <= told.from && offset.to <= 12 * 60;
  const interval = isNext ? make(dayOf(told.from) + 1) : same;
  return { interval, how: at.after ? at.after.how : "text" };
}

export const hours: Narrow<"hours"> = (v, within, at) => {
  if (within?.how === "unresolved") return unresolved("part_of_day");
  if (isAnchored(within))
    return { ...within, from: within.from + v.from, to: within.from + v.to, grain: "part_of_day" };
  const choice = dayFor(v, at);
  return choice
    ? fromChoice(choice, "part_of_day")
    : { ...unresolved("part_of_day"), clock: { from: v.from, to: v.to } };
};

/** Minutes to add to a twelve-hour time, by the part of the day that begins at `part`: 晚上11点 is 23:00, 夜里2点 the next day's, 凌晨12点 is 0:00. */
function halfDays(minute: number, part: number): number {
  const half = 12 * 60;
  if (part >= 17 * 60) return minute < 5 * 60 ? 2 * half : half;
  if (part >= 11 * 60) return minute < 11 * 60 ? half : 0;
  return part === 0 && minute >= half ? -half : 0;
}

const GRAIN_MINUTES = { hour: 60, minute: 1 } as const;
export const time: Narrow<"time"> = (v, within, at) => {
  if (within?.how === "unresolved" && !within.clock) return unresolved(v.grain);
  const size = GRAIN_MINUTES[v.grain];
  const part = within?.clock?.from ?? (within?.grain === "part_of_day" && isAnchored(within) ? minuteOf(within) : null);
  const shift = (m: number): number => (v.twelve && part !== null ? m + halfDays(m, part) : m);
  const from = shift(v.minute);
  const to = v.until === undefined ? from + size : Math.max(shift(v.until), from + size);
  if (isAnchored(within)) {
    const start = dayOf(within.from) * DAY;
    return { ...within, from: start + from, to: start + to, grain: v.grain };
  }
  const choice = within?.clock ? null : dayFor({ from, to }, at);
  if (choice) return fromChoice(choice, v.grain);
  return { ...unresolved(v.grain), clock: { from, to, ...(v.twelve && part === null ? { twelve: true } : {}) } };
};

function minuteOf(placed: Anchored): number {
  return placed.from - dayOf(placed.from) * DAY;
}
