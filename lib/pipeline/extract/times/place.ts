import {
  addMonths,
  civilFromDays,
  daysFromCivil,
  daysInMonth,
  MINUTES_A_DAY,
  monthStart,
  weekStart,
} from "../../../text/calendar";
import type { Chain } from "./chain";
import { type Choice, choosePeriod } from "./choose";
import { festivalInterval } from "./festivals";
import type { Anchor, PieceValue } from "./piece";
import { type Anchored, type Interval, isAnchored, type Placed, type Placing, unresolved } from "./placed";
import { placeWindow } from "./windows";

type Of<K extends PieceValue["kind"]> = Extract<PieceValue, { kind: K }>;
/** Places one value inside what the coarser values gave; null where it makes no time. */
type Narrow<K extends PieceValue["kind"]> = (value: Of<K>, within: Placed | null, at: Placing) => Placed | null;

const DAY = MINUTES_A_DAY;
const dayOf = (moment: number): number => Math.floor(moment / DAY);
const yearOf = (moment: number): number => civilFromDays(dayOf(moment)).year;
const monthIndexOf = (moment: number): number => {
  const { year, month } = civilFromDays(dayOf(moment));
  return year * 12 + month - 1;
};
const monthsInterval = (year: number, month: number, count: number): Interval => ({
  from: monthStart(year, month) * DAY,
  to: monthStart(year, month + count) * DAY,
});

function fromChoice(choice: Choice | null, grain: Placed["grain"]): Placed {
  return choice ? { ...choice.interval, grain, how: choice.how } : unresolved(grain);
}

/** The moment a relative piece counts from, and how that is called. */
function anchorOf(anchor: Anchor, at: Placing, needsDay: boolean): { moment: number; how: Placed["how"] } | null {
  const told = needsDay ? at.lastDay : at.last;
  const isAhead = anchor === "text_or_clock" && at.future && at.clock !== null;
  if (anchor !== "clock" && told && !isAhead) return { moment: told.from, how: "text" };
  if (anchor !== "text" && at.clock) return { moment: at.clock.day, how: at.clock.how };
  return null;
}

function daysOfMonth(year: number, month: number, from: number, to: number | null): Interval | null {
  const length = daysInMonth(year, month);
  const last = to ?? length;
  if (from > length) return null;
  const first = monthStart(year, month) + from - 1;
  // 28日至3日 runs into the next month.
  const end = last < from ? monthStart(year, month + 1) + last : monthStart(year, month) + Math.min(last, length);
  return { from: first * DAY, to: end * DAY };
}

const year: Narrow<"year"> = (v) => ({
  ...monthsInterval(v.year, 1, 12 * (v.years ?? 1)),
  grain: "year",
  how: "stated",
  ...(v.fiscal ? { fiscal: true } : {}),
});

const yearOffset: Narrow<"year_offset"> = (v, _within, at) => {
  const base = anchorOf(v.anchor, at, false);
  if (!base) return unresolved("year");
  const first = yearOf(base.moment) + v.by;
  return { ...monthsInterval(first, 1, 12 * ((v.until ?? v.by) - v.by + 1)), grain: "year", how: base.how };
};

/** Years of a decade that are early, mid and late: 0–3, 4–6, 7–9. */
const DECADE_THIRDS = [
  [0, 4],
  [4, 7],
  [7, 10],
] as const;
const decade: Narrow<"decade"> = (v) => {
  const [from, to] = v.third === null ? [0, 10] : DECADE_THIRDS[v.third];
  return { ...monthsInterval(v.year + from, 1, 12 * (to - from)), grain: "decade", how: "stated" };
};

const months: Narrow<"months"> = (v, within, at) => {
  if (within?.how === "unresolved") return unresolved(v.grain);
  if (isAnchored(within)) {
    const interval = monthsInterval(yearOf(within.from), v.month, v.count);
    return { ...within, ...interval, grain: v.grain };
  }
  return fromChoice(
    choosePeriod(
      (y) => monthsInterval(y, v.month, v.count),
      yearOf,
      v.ahead ? aheadOf(at) : v.fromClock ? { ...at, context: null } : at,
      v.slack,
    ),
    v.grain,
  );
};

/** "Next May": after the clock's day whatever was told before. */
function aheadOf(at: Placing): Placing {
  return { ...at, context: null, future: true, clock: at.clock && { ...at.clock, day: at.clock.day + DAY } };
}

const PERIOD_MONTHS = { month: 1, quarter: 3, half_year: 6 } as const;
const periodOffset: Narrow<"period_offset"> = (v, _within, at) => {
  const base = anchorOf(v.anchor, at, false);
  if (!base) return unresolved(v.unit);
  const count = (v.until ?? v.by) - v.by + 1;
  if (v.unit === "week") {
    const first = weekStart(dayOf(base.moment)) + 7 * v.by;
    return { from: first * DAY, to: (first + 7 * count) * DAY, grain: "week", how: base.how };
  }
  const size = PERIOD_MONTHS[v.unit];
  const index = Math.floor(monthIndexOf(base.moment) / size) + v.by;
  return { ...monthsInterval(0, index * size + 1, size * count), grain: v.unit, how: base.how };
};

const days: Narrow<"days"> = (v, within, at) => {
  if (within?.how === "unresolved") return v.from > 31 ? null : unresolved(v.grain);
  if (isAnchored(within)) {
    const { year: y, month } = civilFromDays(dayOf(within.from));
    const interval = daysOfMonth(y, month, v.from, v.to);
    return interval && { ...within, ...interval, grain: v.grain };
  }
  const make = (index: number) => daysOfMonth(Math.floor(index / 12), (index % 12) + 1, v.from, v.to);
  return fromChoice(choosePeriod(make, monthIndexOf, at, 0), v.grain);
};

const lastDay: Narrow<"last_day"> = (_v, within) =>
  isAnchored(within) ? { ...within, from: within.to - DAY, grain: "day" } : unresolved("day");

const nthWeek: Narrow<"nth_week"> = (v, within) => {
  if (!isAnchored(within)) return within && unresolved("week");
  const from = v.n > 0 ? within.from + (v.n - 1) * 7 * DAY : within.to + v.n * 7 * DAY;
  return { ...within, from, to: from + 7 * DAY, grain: "week" };
};

const festival: Narrow<"festival"> = (v, within, at) => {
  const grain = v.holiday ? "week" : "day";
  if (within?.how === "unresolved") return unresolved(grain);
  const make = (y: number) => festivalInterval(v.festival, y, v.holiday);
  if (isAnchored(within)) {
    const interval = make(yearOf(within.from));
    return interval ? { ...within, ...interval, grain } : unresolved(grain);
  }
  return fromChoice(choosePeriod(make, yearOf, at, 0), grain);
};

const dayOffset: Narrow<"day_offset"> = (v, _within, at) => {
  const base = anchorOf(v.anchor, at, true);
  if (!base) return unresolved("day");
  const first = dayOf(base.moment) + v.by;
  return { from: first * DAY, to: (first + (v.until ?? v.by) - v.by + 1) * DAY, grain: "day", how: base.how };
};

const weekday: Narrow<"weekday"> = (v, within, at) => {
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
  const here = v.ahead ? aheadOf(at) : { ...at, context: null };
  return fromChoice(choosePeriod(make, weekOf, here, v.strict ? -1 : 0), shown);
};

/** A part of the day or a clock time without its day: the day told before; never guessed from the clock. */
function dayFor(offset: { from: number; to: number }, at: Placing): Choice | null {
  const told = at.after ?? at.context;
  if (!told) return null;
  const make = (index: number): Interval => ({ from: index * DAY + offset.from, to: index * DAY + offset.to });
  const same = make(dayOf(told.from));
  const interval = same.to > told.from ? same : make(dayOf(told.from) + 1);
  return { interval, how: at.after ? at.after.how : "text" };
}

const hours: Narrow<"hours"> = (v, within, at) => {
  if (within?.how === "unresolved") return unresolved("part_of_day");
  if (isAnchored(within))
    return { ...within, from: within.from + v.from, to: within.from + v.to, grain: "part_of_day" };
  return fromChoice(dayFor(v, at), "part_of_day");
};

const GRAIN_MINUTES = { hour: 60, minute: 1 } as const;
const time: Narrow<"time"> = (v, within, at) => {
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

const same: Narrow<"same"> = (v, _within, at) => {
  if (!at.last) return v.otherwise ? narrow(v.otherwise, null, at) : unresolved("open");
  const shift = (moment: number): number => {
    const day = dayOf(moment);
    return moment - day * DAY + (addMonths(day, -v.monthsBack) - (v.daysBack ?? 0)) * DAY;
  };
  return { ...at.last, from: shift(at.last.from), to: shift(at.last.to), how: "text" };
};

const NARROW: { [K in PieceValue["kind"]]: Narrow<K> } = {
  year,
  year_offset: yearOffset,
  decade,
  months,
  period_offset: periodOffset,
  days,
  last_day: lastDay,
  nth_week: nthWeek,
  festival,
  day_offset: dayOffset,
  weekday,
  hours,
  time,
  window: (v, _within, at) => placeWindow(v, at),
  rest: (v, _within, at) => placeWindow(v, at),
  vague: (v, _within, at) => placeWindow(v, at),
  same,
  unknown: (v) => unresolved(v.grain),
  note: (_v, within) => within,
};

function narrow<K extends PieceValue["kind"]>(value: Of<K>, within: Placed | null, at: Placing): Placed | null {
  return NARROW[value.kind as K](value, within, at);
}

/** Places a chain on its clock. @returns null where it names no time (30 February); bounds are null where it stays unresolved. */
export function placeChain(chain: Chain, at: Placing): Placed | null {
  let placed: Placed | null = null;
  for (const value of chain.values) {
    placed = narrow(value, placed, at);
    if (placed === null) return null;
  }
  if (placed && chain.zone !== undefined) placed = { ...placed, zone: chain.zone };
  return placed && daysAreSane(placed) ? placed : null;
}

/** Four-digit years only: what is farther away cannot be written as an ISO date. */
function daysAreSane(placed: Placed): boolean {
  const [low, high] = [daysFromCivil(1, 1, 1) * DAY, daysFromCivil(9999, 1, 1) * DAY];
  return (placed.from ?? low) >= low && (placed.to ?? high) <= high;
}
