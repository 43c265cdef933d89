import type { Grain, Resolution, TimeExpression } from "../../../model/time";

/** A time as moments (lib/text/calendar): half-open; null where there is no bound. */
export interface Placed {
  from: number | null;
  to: number | null;
  grain: Grain;
  how: Resolution;
  zone?: string;
  fiscal?: boolean;
  /** Of hours whose day is not known (see lib/model/time.ts). */
  clock?: NonNullable<TimeExpression["clock"]>;
}

/** A placed time with both bounds. */
export interface Anchored extends Placed {
  from: number;
  to: number;
}

export interface Interval {
  from: number;
  to: number;
}

export function isAnchored(placed: Placed | null): placed is Anchored {
  return placed !== null && placed.from !== null && placed.to !== null;
}

const DAY_OR_FINER: readonly Grain[] = ["day", "part_of_day", "hour", "minute"];
export function isDayOrFiner(grain: Grain): boolean {
  return DAY_OR_FINER.includes(grain);
}

export function unresolved(grain: Grain): Placed {
  return { from: null, to: null, grain, how: "unresolved" };
}

/** The document's own clock at one place of the text. */
export interface Clock {
  /** Moment at which the day of publication or recording begins. */
  day: number;
  /** `text` where a day told in the text stands in for the clock. */
  how: "publication" | "recording" | "text";
}

/** What is known where a chain stands. */
export interface Placing {
  clock: Clock | null;
  /** True where the wording points ahead of the clock. */
  future: boolean;
  /** True where the wording says since or from when: what begins is near, on either side of the clock. */
  near: boolean;
  /** The last time told before, in the whole text; with both bounds. */
  last: Anchored | null;
  /** The last time of day grain or finer. */
  lastDay: Anchored | null;
  /** The last time told before in the same sentence. */
  sentence: Anchored | null;
  /** A time told before from which this one takes the year, month or day that it leaves out. */
  context: Anchored | null;
  /** Start of a range whose end this is. */
  after: Anchored | null;
  /** End of a range whose start this is. */
  before: Anchored | null;
}
