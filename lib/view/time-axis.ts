import { scaleUtc } from "d3-scale";
import { isoDate, isoMoment, MINUTES_A_DAY } from "../text/calendar";

/** A point of a time axis; `at` is its share of the axis's length. */
export interface TimeTick {
  at: number;
  /** As short as the step allows: a year, a month, a day, an hour. */
  label: string;
}

interface TimeAxis {
  /** Share of the axis's length at a moment (see text/calendar); may lie outside 0–1. */
  place(moment: number): number;
  ticks: readonly TimeTick[];
}

const MS_A_MINUTE = 60_000;
/** About as many ticks as a narrow axis has room for. */
const TICKS = 6;

/** An axis over moments, with a margin at both ends so that what stands first and last is seen whole. */
export function timeAxis(first: number, last: number): TimeAxis {
  const margin = Math.max(MINUTES_A_DAY / 2, (last - first) * 0.04);
  const scale = scaleUtc()
    .domain([(first - margin) * MS_A_MINUTE, (last + margin) * MS_A_MINUTE])
    .range([0, 1]);
  const moments = scale.ticks(TICKS).map((date) => Math.round(Number(date) / MS_A_MINUTE));
  const cut = labelLength(moments);
  return {
    place: (moment) => scale(moment * MS_A_MINUTE),
    ticks: moments.map((moment) => ({ at: scale(moment * MS_A_MINUTE), label: labelOf(moment, cut) })),
  };
}

/** How much of an ISO date the coarsest tick needs, so that all ticks are worded alike. */
function labelLength(moments: readonly number[]): number {
  if (moments.some((moment) => moment % MINUTES_A_DAY !== 0)) return 16;
  const days = moments.map((moment) => isoDate(moment / MINUTES_A_DAY));
  if (days.every((day) => day.endsWith("-01-01"))) return 4;
  return days.every((day) => day.endsWith("-01")) ? 7 : 10;
}

function labelOf(moment: number, length: number): string {
  return isoMoment(moment).slice(0, length).replace("T", " ");
}
