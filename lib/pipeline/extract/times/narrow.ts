import { civilFromDays, MINUTES_A_DAY, monthStart } from "../../../text/calendar";
import type { Choice } from "./choose";
import type { Anchor, PieceValue } from "./piece";
import { type Interval, type Placed, type Placing, unresolved } from "./placed";

export type Of<K extends PieceValue["kind"]> = Extract<PieceValue, { kind: K }>;
/** Places one value inside what the coarser values gave; null where it makes no time. */
export type Narrow<K extends PieceValue["kind"]> = (value: Of<K>, within: Placed | null, at: Placing) => Placed | null;

export const DAY = MINUTES_A_DAY;
export const dayOf = (moment: number): number => Math.floor(moment / DAY);
export const yearOf = (moment: number): number => civilFromDays(dayOf(moment)).year;
export const monthIndexOf = (moment: number): number => {
  const { year, month } = civilFromDays(dayOf(moment));
  return year * 12 + month - 1;
};
export const monthsInterval = (year: number, month: number, count: number): Interval => ({
  from: monthStart(year, month) * DAY,
  to: monthStart(year, month + count) * DAY,
});

export function fromChoice(choice: Choice | null, grain: Placed["grain"]): Placed {
  return choice ? { ...choice.interval, grain, how: choice.how } : unresolved(grain);
}

/** The moment a relative piece counts from, and how that is called. */
export function anchorOf(
  anchor: Anchor,
  at: Placing,
  needsDay: boolean,
): { moment: number; how: Placed["how"] } | null {
  const told = needsDay ? at.lastDay : at.last;
  const isAhead = anchor === "text_or_clock" && at.future && at.clock !== null;
  if (anchor !== "clock" && told && !isAhead) return { moment: told.from, how: "text" };
  if (anchor !== "text" && at.clock) return { moment: at.clock.day, how: at.clock.how };
  return null;
}

/** "Next May": after the clock's day whatever was told before. */
export function aheadOf(at: Placing): Placing {
  return { ...at, context: null, future: true, clock: at.clock && { ...at.clock, day: at.clock.day + DAY } };
}
