import type { ReportSource } from "../model/report";
import type { SourceId } from "../model/source";
import { parseIsoMoment } from "../text/calendar";
import { type Dated, gatherOccasions, listDated, listTies, type Occasion, type Tie } from "./dated";
import type { Sheet } from "./rows";
import { type TimeTick, timeAxis } from "./time-axis";
import { type Clock, isTimeOfDay } from "./zones";

/** A time on the axis; both ends are shares of its length, cut off where it ends. */
export interface PlacedTime extends Omit<Occasion, "from" | "to"> {
  from: number;
  to: number;
  /** It begins before the axis, or the text sets no beginning. */
  goesOnBefore: boolean;
  goesOnAfter: boolean;
  /** Line of its lane, 0 nearest the axis. */
  line: number;
}

export interface Timeline {
  marks: readonly PlacedTime[];
  /** Lines that each lane needs. */
  lines: Readonly<Record<SourceId, number>>;
  ties: readonly Tie[];
  published: readonly { side: SourceId; date: string; at: number }[];
  ticks: readonly TimeTick[];
  /** How many are told to the hour or a part of a day, and how many of these stay on their source's clock: no zone is known. */
  timesOfDay: number;
  unzoned: Readonly<Record<SourceId, number>>;
  /** Times that no bound is known of: a clock is missing, or the words are vague. */
  unplaced: readonly Dated[];
}

/** Room that the words of a mark take beside it, as a share of an axis of usual width. */
const ROOM = 0.09;

/**
 * Two lanes of times. The axis spans what both sources speak of and the days of publication; what lies far from that is drawn at its end,
 * so that one year named in passing does not press a week into one point.
 * @param isWhole also times that stand in rows of one source alone
 * @param clock whose clock times of day are shown on
 */
export function buildTimeline(
  sheet: Sheet,
  sources: readonly ReportSource[],
  isWhole = true,
  clock: Clock = (time) => time,
): Timeline {
  const dated = listDated(sheet, isWhole).map((item): Dated => {
    const time = clock(item.time, item.side);
    return time === null ? { ...item, isUnzoned: true } : { ...item, time };
  });
  const unzonedOf = (side: SourceId) => dated.filter((item) => item.isUnzoned && item.side === side).length;
  const told = {
    timesOfDay: dated.filter(({ time }) => isTimeOfDay(time)).length,
    unzoned: { a: unzonedOf("a"), b: unzonedOf("b") },
  };
  const { occasions, unplaced } = gatherOccasions(dated);
  const publishing = sources.flatMap(({ id, publishedAt }) => {
    const at = { from: publishedAt, to: null };
    const date = (clock(at, id) ?? at).from;
    const moment = date === null ? null : parseIsoMoment(date);
    return moment === null || date === null ? [] : [{ side: id, date, moment }];
  });
  const ties = listTies(sheet, occasions);
  const tied = new Set(ties.flatMap((tie) => [tie.a, tie.b]));
  const core = occasions.filter(({ key }) => tied.has(key));
  const ends = (core.length > 0 ? core : occasions).flatMap(({ from, to }) => [from ?? to ?? 0, to ?? from ?? 0]);
  const moments = [...ends, ...publishing.map(({ moment }) => moment)];
  if (moments.length === 0)
    return { marks: [], lines: { a: 0, b: 0 }, ties: [], published: [], ticks: [], ...told, unplaced };
  const axis = timeAxis(Math.min(...moments), Math.max(...moments));
  const lines = { a: 0, b: 0 };
  const taken: Record<SourceId, number[]> = { a: [], b: [] };
  const marks = occasions
    .map((item) => {
      const start = item.from === null ? Number.NEGATIVE_INFINITY : axis.place(item.from);
      const end = item.to === null ? Number.POSITIVE_INFINITY : axis.place(item.to);
      return { item, start, end, left: clamp(start), right: clamp(end) };
    })
    .sort((x, y) => x.left - y.left || x.right - y.right || (x.item.key < y.item.key ? -1 : 1))
    .map(({ item, start, end, left, right }): PlacedTime => {
      const line = firstFree(taken[item.side], left, Math.max(right, left + ROOM));
      lines[item.side] = Math.max(lines[item.side], line + 1);
      return { ...item, from: left, to: right, goesOnBefore: start < 0, goesOnAfter: end > 1, line };
    });
  return {
    marks,
    lines,
    ties,
    published: publishing.map(({ side, date, moment }) => ({ side, date, at: clamp(axis.place(moment)) })),
    ticks: axis.ticks,
    ...told,
    unplaced,
  };
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** The first line of a lane whose last mark ends before this one begins. */
function firstFree(ends: number[], from: number, to: number): number {
  const free = ends.findIndex((end) => end <= from);
  const line = free < 0 ? ends.length : free;
  ends[line] = to;
  return line;
}
