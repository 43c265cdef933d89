import { weekStart } from "../../../text/calendar";
import { choosePeriod } from "./choose";
import {
  aheadOf,
  anchorOf,
  DAY,
  dayOf,
  fromChoice,
  monthIndexOf,
  monthsInterval,
  type Narrow,
  type Of,
  yearOf,
} from "./narrow";
import { isAnchored, isDayOrFiner, type Placing, unresolved } from "./placed";

export const year: Narrow<"year"> = (v) => ({
  ...monthsInterval(v.year, 1, 12 * (v.years ?? 1)),
  grain: "year",
  how: "stated",
  ...(v.fiscal ? { fiscal: true } : {}),
});

export const yearOffset: Narrow<"year_offset"> = (v, _within, at) => {
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
const CENTURY_PARTS = [
  [0, 10],
  [40, 60],
  [90, 100],
] as const;
export const decade: Narrow<"decade"> = (v) => {
  // The early years of a century are its first ten.
  const parts = v.century ? CENTURY_PARTS : DECADE_THIRDS;
  const [from, to] = v.third === null ? [0, v.century ? 100 : 10 * (v.decades ?? 1)] : parts[v.third];
  return { ...monthsInterval(v.year + from, 1, 12 * (to - from)), grain: "decade", how: "stated" };
};

/** Where the year of some months comes from. */
function yearPlacing(v: Of<"months">, at: Placing): Placing {
  if (v.ahead) return aheadOf(at);
  if (v.fromClock) return { ...at, context: null };
  const { context } = at;
  // A day told lends no year to a quarter but is its clock: on 30 October "the third quarter" is the one before.
  if (v.count > 1 && context && isDayOrFiner(context.grain))
    return { ...at, context: null, clock: { day: dayOf(context.from) * DAY, how: "text" } };
  return at;
}

export const months: Narrow<"months"> = (v, within, at) => {
  if (within?.how === "unresolved") return unresolved(v.grain);
  if (isAnchored(within)) {
    const interval = monthsInterval(yearOf(within.from), v.month, v.count);
    return { ...within, ...interval, grain: v.grain };
  }
  return fromChoice(
    choosePeriod((y) => monthsInterval(y, v.month, v.count), yearOf, yearPlacing(v, at), v.slack),
    v.grain,
  );
};

const PERIOD_MONTHS = { month: 1, quarter: 3, half_year: 6 } as const;
export const periodOffset: Narrow<"period_offset"> = (v, _within, at) => {
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
