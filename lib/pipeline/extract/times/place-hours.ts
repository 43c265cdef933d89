import type { Choice } from "./choose";
import { DAY, dayOf, fromChoice, type Narrow } from "./narrow";
import { type Anchored, type Interval, isAnchored, type Placing, unresolved } from "./placed";

/** A part of the day or a clock time without its day: the day told before; never guessed from the clock. */
function dayFor(offset: { from: number; to: number }, at: Placing): Choice | null {
  const told = at.after ?? at.context;
  if (!told) return null;
  const make = (index: number): Interval => ({ from: index * DAY + offset.from, to: index * DAY + offset.to });
  const same = make(dayOf(told.from));
  const interval = same.to > told.from ? same : make(dayOf(told.from) + 1);
  return { interval, how: at.after ? at.after.how : "text" };
}

export const hours: Narrow<"hours"> = (v, within, at) => {
  if (within?.how === "unresolved") return unresolved("part_of_day");
  if (isAnchored(within))
    return { ...within, from: within.from + v.from, to: within.from + v.to, grain: "part_of_day" };
  return fromChoice(dayFor(v, at), "part_of_day");
};

const GRAIN_MINUTES = { hour: 60, minute: 1 } as const;
export const time: Narrow<"time"> = (v, within, at) => {
  if (within?.how === "unresolved") return unresolved(v.grain);
  const size = GRAIN_MINUTES[v.grain];
  const isAfternoon = within?.grain === "part_of_day" && isAnchored(within) && minuteOf(within) >= 11 * 60;
  const shift = (m: number): number => {
    if (!v.twelve) return m;
    if (isAfternoon && m < 11 * 60) return m + 12 * 60;
    // 晚上12点 is midnight, 凌晨12点 the one before.
    if (isAfternoon && isAnchored(within) && minuteOf(within) >= 17 * 60 && m >= 12 * 60) return m + 12 * 60;
    return !isAfternoon &&
      within?.grain === "part_of_day" &&
      isAnchored(within) &&
      minuteOf(within) === 0 &&
      m >= 12 * 60
      ? m - 12 * 60
      : m;
  };
  const from = shift(v.minute);
  const to = v.until === undefined ? from + size : Math.max(shift(v.until), from + size);
  if (isAnchored(within)) {
    const start = dayOf(within.from) * DAY;
    return { ...within, from: start + from, to: start + to, grain: v.grain };
  }
  return fromChoice(dayFor({ from, to }, at), v.grain);
};

function minuteOf(placed: Anchored): number {
  return placed.from - dayOf(placed.from) * DAY;
}
