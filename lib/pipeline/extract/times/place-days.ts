import { addMonths, civilFromDays, daysInMonth, monthStart, weekdayOf, weekStart } from "../../../text/calendar";
import { chooseNearest, choosePeriod } from "./choose";
import { festivalInterval } from "./festivals";
import { aheadOf, anchorOf, DAY, dayOf, fromChoice, monthIndexOf, type Narrow, yearOf } from "./narrow";
import { type Interval, isAnchored, unresolved } from "./placed";

function daysOfMonth(year: number, month: number, from: number, to: number | null): Interval | null {
  const length = daysInMonth(year, month);
  const last = to ?? length;
  if (from > length) return null;
  const first = monthStart(year, month) + from - 1;
  // 28日至3日 runs into the next month.
  const end = last < from ? monthStart(year, month + 1) + last : monthStart(year, month) + Math.min(last, length);
  return { from: first * DAY, to: end * DAY };
}

/** A day without its month is a near one: "the 20th" in a paper of the 18th is not last month's. In days. */
const DAYS_AHEAD = 5;

export const days: Narrow<"days"> = (v, within, at) => {
  if (within?.how === "unresolved") return v.from > 31 ? null : unresolved(v.grain);
  if (isAnchored(within)) {
    const { year: y, month } = civilFromDays(dayOf(within.from));
    const interval = daysOfMonth(y, month, v.from, v.to);
    return interval && { ...within, ...interval, grain: v.grain };
  }
  const { onWeekday } = v;
  const make = (index: number) => {
    const interval = daysOfMonth(Math.floor(index / 12), (index % 12) + 1, v.from, v.to);
    return interval && (onWeekday === undefined || weekdayOf(dayOf(interval.from)) === onWeekday) ? interval : null;
  };
  const choose = onWeekday === undefined || at.context ? choosePeriod : chooseNearest;
  return fromChoice(choose(make, monthIndexOf, at, v.grain === "day" ? DAYS_AHEAD : 0), v.grain);
};

export const lastDay: Narrow<"last_day"> = (_v, within) =>
  isAnchored(within) ? { ...within, from: within.to - DAY, grain: "day" } : unresolved("day");

export const nthWeek: Narrow<"nth_week"> = (v, within) => {
  if (!isAnchored(within)) return within && unresolved("week");
  const from = v.n > 0 ? within.from + (v.n - 1) * 7 * DAY : within.to + v.n * 7 * DAY;
  return { ...within, from, to: from + 7 * DAY, grain: "week" };
};

export const festival: Narrow<"festival"> = (v, within, at) => {
  const grain = v.holiday ? "week" : "day";
  if (within?.how === "unresolved") return unresolved(grain);
  const make = (y: number) => festivalInterval(v.festival, y, v.holiday);
  if (isAnchored(within)) {
    const interval = make(yearOf(within.from));
    return interval ? { ...within, ...interval, grain } : unresolved(grain);
  }
  return fromChoice(choosePeriod(make, yearOf, at, 0), grain);
};

/** 今(3)日 in a paper dated the fourth: the number in the word is right, where it lies near. */
function stepsToDay(day: number, onDay: number): number {
  return [0, -1, 1, -2, 2].find((step) => civilFromDays(day + step).day === onDay) ?? 0;
}

export const dayOffset: Narrow<"day_offset"> = (v, _within, at) => {
  const base = anchorOf(v.anchor, at, true);
  if (!base) return unresolved("day");
  const told = addMonths(dayOf(base.moment), -12 * (v.yearsBack ?? 0)) + v.by;
  const first = told + (v.onDay === undefined ? 0 : stepsToDay(told, v.onDay));
  return { from: first * DAY, to: (first + (v.until ?? v.by) - v.by + 1) * DAY, grain: "day", how: base.how };
};

export const weekday: Narrow<"weekday"> = (v, within, at) => {
  const grain = v.days > 1 ? "part_of_day" : "day";
  const shown = grain === "part_of_day" ? "day" : grain;
  if (isAnchored(within)) {
    const from = within.from + (v.weekday - 1) * DAY;
    return { ...within, from, to: from + v.days * DAY, grain: shown };
  }
  if (v.week !== null) {
    if (!at.clock) return unresolved(shown);
    const first = weekStart(dayOf(at.clock.day)) + 7 * v.week + v.weekday - 1;
    return { from: first * DAY, to: (first + v.days) * DAY, grain: shown, how: at.clock.how };
  }
  const weekOf = (moment: number): number => Math.floor((dayOf(moment) + 3) / 7);
  const make = (index: number): Interval => {
    const first = index * 7 - 3 + v.weekday - 1;
    return { from: first * DAY, to: (first + v.days) * DAY };
  };
  // The week of a day told in the text is no context: a weekday names the one nearest to the clock.
  if (v.onDay !== undefined) {
    const onDay = (index: number) => {
      const interval = make(index);
      return civilFromDays(dayOf(interval.from)).day === v.onDay ? interval : null;
    };
    return fromChoice(chooseNearest(onDay, weekOf, at), shown);
  }
  const here = v.ahead ? aheadOf(at) : { ...at, context: null };
  return fromChoice(choosePeriod(make, weekOf, here, v.strict ? -1 : 0), shown);
};
