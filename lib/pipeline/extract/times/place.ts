import { addMonths, daysFromCivil } from "../../../text/calendar";
import type { Chain } from "./chain";
import { DAY, dayOf, type Narrow, type Of } from "./narrow";
import type { PieceValue } from "./piece";
import { dayOffset, days, festival, lastDay, nthWeek, weekday } from "./place-days";
import { hours, time } from "./place-hours";
import { decade, months, periodOffset, year, yearOffset } from "./place-periods";
import { type Anchored, type Placed, type Placing, unresolved } from "./placed";
import { placeWindow } from "./windows";

const PERIOD_GRAINS: readonly Placed["grain"][] = ["month", "quarter", "half_year"];
function periodIn(told: Anchored | null): Anchored | null {
  return told && PERIOD_GRAINS.includes(told.grain) ? told : null;
}

const same: Narrow<"same"> = (v, _within, at) => {
  const told = v.sentence ? periodIn(at.sentence) : at.last;
  if (!told) return v.otherwise ? narrow(v.otherwise, null, at) : unresolved("open");
  const shift = (moment: number): number => {
    const day = dayOf(moment);
    return moment - day * DAY + addMonths(day, -v.monthsBack) * DAY;
  };
  return { ...told, from: shift(told.from), to: shift(told.to), how: "text" };
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
