import { addMonths, civilFromDays, MINUTES_A_DAY, monthStart, weekStart } from "../../../text/calendar";
import type { PieceValue } from "./piece";
import { type Clock, type Placed, type Placing, unresolved } from "./placed";

type Window = Extract<PieceValue, { kind: "window" | "rest" | "vague" }>;

const DAY = MINUTES_A_DAY;
/** 目前 and "currently" hold on the day of writing and a little before: two papers of one week speak of one present. */
const PRESENT_REACH = 7;

/** Places what counts from the clock without naming a period: 过去半年, later this year, 近日, 随后. */
export function placeWindow(value: Window, at: Placing): Placed {
  if (value.kind === "vague") return placeVague(value.sense, at);
  if (!at.clock) return unresolved(value.kind === "rest" ? value.unit : value.grain);
  return value.kind === "rest" ? placeRest(value, at.clock) : placeStretch(value, at.clock);
}

function placeVague(sense: Extract<Window, { kind: "vague" }>["sense"], { clock, last }: Placing): Placed {
  if (sense === "afterwards")
    return last ? { from: last.from, to: null, grain: "open", how: "text" } : unresolved("open");
  if (!clock) return unresolved("open");
  if (sense === "present") return { from: clock.day - PRESENT_REACH * DAY, to: null, grain: "open", how: clock.how };
  // No date, but a bound: what is recent lies before the end of the day of writing.
  if (sense === "recent") return { ...unresolved("open"), to: clock.day + DAY };
  return { ...unresolved("open"), from: clock.day };
}

function shiftDay(day: number, unit: Extract<Window, { kind: "window" }>["unit"], amount: number): number {
  if (unit === "year" || unit === "month") {
    const months = amount * (unit === "year" ? 12 : 1);
    const whole = Math.trunc(months);
    return addMonths(day, whole) + Math.round((months - whole) * 30);
  }
  if (unit === "hour") return day + Math.sign(amount) * Math.ceil(Math.abs(amount) / 24);
  return day + Math.round(amount * (unit === "week" ? 7 : 1));
}

function placeStretch(value: Extract<Window, { kind: "window" }>, clock: Clock): Placed {
  const today = Math.floor(clock.day / DAY);
  const { grain } = value;
  if (value.direction === "future")
    return { from: clock.day, to: shiftDay(today, value.unit, value.high) * DAY, grain, how: clock.how };
  // The hour of writing is not known: hours reach to the end of the day.
  const to = value.unit === "hour" ? clock.day + DAY : clock.day;
  return { from: shiftDay(today, value.unit, -value.high) * DAY, to, grain, how: clock.how };
}

function placeRest(value: Extract<Window, { kind: "rest" }>, clock: Clock): Placed {
  const today = Math.floor(clock.day / DAY);
  const { year, month } = civilFromDays(today);
  const begin = {
    day: today + value.by,
    week: weekStart(today) + 7 * value.by,
    month: monthStart(year, month + value.by),
    year: monthStart(year + value.by, 1),
  }[value.unit];
  const end = {
    day: today + value.by + 1,
    week: weekStart(today) + 7 * (value.by + 1),
    month: monthStart(year, month + value.by + 1),
    year: monthStart(year + value.by + 1, 1),
  }[value.unit];
  const now = value.by === 0 ? today : value.side === "elapsed" ? end - 1 : begin;
  return value.side === "elapsed"
    ? { from: begin * DAY, to: (now + 1) * DAY, grain: value.unit, how: clock.how }
    : { from: now * DAY, to: end * DAY, grain: value.unit, how: clock.how };
}
