import type { TimeExpression } from "../../model/time";
import { MINUTES_A_DAY, parseIsoMoment } from "../../text/calendar";
import { fold } from "../../text/fold";

/** `inside`: x lies in y; `contains`: y lies in x; `x_before`: x ends no later than y begins. */
const TIME_RELATIONS = ["equal", "inside", "contains", "overlap", "x_before", "y_before", "unknown"] as const;
export type TimeRelation = (typeof TIME_RELATIONS)[number];

/** The part of a time expression that is compared. */
export type ComparedTime = Pick<TimeExpression, "from" | "to" | "resolved" | "zone" | "fiscal"> &
  Partial<Pick<TimeExpression, "text" | "ahead">>;

/** Civil times of two zones lie at most 26 hours apart (UTC−12 to UTC+14). */
const ZONE_REACH = 26 * 60;
/** A fiscal year may begin up to a year before or after the calendar year of its name. */
const FISCAL_REACH = 366 * MINUTES_A_DAY;

/**
 * How two times lie to each other, as intervals. A bound that is missing reaches without end on a resolved time (2024年以来); on an
 * unresolved one it is not known, and only what its other bound excludes is said. Times of different zones, and a fiscal year
 * beside a calendar one, are told apart only where no reading makes them meet.
 * @returns `unknown` where nothing can be said; compareTimes(y, x) is the mirror of compareTimes(x, y).
 */
export function compareTimes(x: ComparedTime, y: ComparedTime): TimeRelation {
  const [xFrom, xTo] = boundsOf(x);
  const [yFrom, yTo] = boundsOf(y);
  if ((xFrom === null && xTo === null) || (yFrom === null && yTo === null)) return "unknown";
  if (isOneTurn(x, y)) return "equal";
  const reach = reachOf(x, y);
  if (xTo !== null && yFrom !== null && xTo + reach <= yFrom) return "x_before";
  if (yTo !== null && xFrom !== null && yTo + reach <= xFrom) return "y_before";
  if (reach > 0 || x.resolved === "unresolved" || y.resolved === "unresolved") return "unknown";
  const startsAlike = xFrom === yFrom;
  const endsAlike = xTo === yTo;
  if (startsAlike && endsAlike) return "equal";
  const isInside =
    (yFrom === null || (xFrom !== null && xFrom >= yFrom)) && (yTo === null || (xTo !== null && xTo <= yTo));
  const isAround =
    (xFrom === null || (yFrom !== null && yFrom >= xFrom)) && (xTo === null || (yTo !== null && yTo <= xTo));
  if (isInside) return "inside";
  return isAround ? "contains" : "overlap";
}

const MIRROR: Partial<Record<TimeRelation, TimeRelation>> = {
  inside: "contains",
  contains: "inside",
  x_before: "y_before",
  y_before: "x_before",
};

/** The same relation seen from the other time. */
export function mirrorTimeRelation(relation: TimeRelation): TimeRelation {
  return MIRROR[relation] ?? relation;
}

/** Days from one weekday, date or month to the next of its name. */
const TURNS: readonly number[] = [7, 365, 366];

/**
 * "On Tuesday", "in April" in both, which the words around put ahead of the day of writing on one side only: one turn apart they are one
 * time, of which one text announces what the other tells.
 */
function isOneTurn(x: ComparedTime, y: ComparedTime): boolean {
  if (x.ahead === y.ahead || x.from === null || y.from === null || x.text === undefined || y.text === undefined)
    return false;
  if (x.resolved !== "publication" || y.resolved !== "publication" || fold(x.text) !== fold(y.text)) return false;
  return TURNS.includes(Math.abs(parseIsoMoment(x.from)! - parseIsoMoment(y.from)!) / MINUTES_A_DAY);
}

function boundsOf(time: ComparedTime): readonly [from: number | null, to: number | null] {
  return [time.from === null ? null : parseIsoMoment(time.from), time.to === null ? null : parseIsoMoment(time.to)];
}

/** How far apart two intervals must lie before they are surely apart. */
function reachOf(x: ComparedTime, y: ComparedTime): number {
  const zones = (x.zone ?? null) === (y.zone ?? null) ? 0 : ZONE_REACH;
  const years = (x.fiscal ?? false) === (y.fiscal ?? false) ? 0 : FISCAL_REACH;
  return Math.max(zones, years);
}
