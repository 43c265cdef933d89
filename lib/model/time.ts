import type { Span } from "./span";

export const GRAINS = [
  "minute",
  "hour",
  "part_of_day",
  "day",
  "week",
  "third_of_month",
  "month",
  "quarter",
  "half_year",
  "year",
  "decade",
  "open",
] as const;
export type Grain = (typeof GRAINS)[number];

export const RESOLUTIONS = ["stated", "publication", "recording", "text", "unresolved"] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

export const TIME_ROLES = ["scope", "event", "state"] as const;
export type TimeRole = (typeof TIME_ROLES)[number];

/** A time expression as a half-open interval of local civil time on its document's own clock. */
export interface TimeExpression extends Span {
  text: string;
  /** ISO date, or date and time (`2025-01-06T18:00`); null: no bound known. */
  from: string | null;
  /** Exclusive. */
  to: string | null;
  grain: Grain;
  resolved: Resolution;
  role: TimeRole;
  /** Zone as the text states it ("北京", "gmt", "local"); left out where it states none. Times are never converted. */
  zone?: string;
  /** Hours of an unknown day, in minutes from midnight, half-open; only where the day is not known. `twelve`: which half of the day is not known either. */
  clock?: { from: number; to: number; twelve?: true };
  /** True for a fiscal year, whose ends the text does not say: the bounds are those of the calendar year of that name. */
  fiscal?: true;
  /** True where the words around it put it ahead of the day of publication; else it is the last one of its name before that day. */
  ahead?: true;
}
