import { scaleLinear, scaleLog } from "d3-scale";
import type { Interval } from "../model/interval";
import type { SourceId } from "../model/source";
import { type Figure, type FigureGroup, groupFigures, listFigures } from "./figure-groups";
import type { Sheet } from "./rows";

/** From here on a linear axis crowds the smaller figures into one place: a ratio of largest to smallest. */
const LOG_FROM = 50;
/** About as many ticks as a narrow axis has room for. */
const TICKS = 5;

/** A figure on its axis, as shares of the axis's length, 0–1. */
export interface Plotted {
  figure: Figure;
  /** The interval as worded. */
  from: number;
  to: number;
  /** What rounding by people explains beyond it. */
  roundedFrom: number;
  roundedTo: number;
  /** A side on which the text sets no bound. */
  isOpenBelow: boolean;
  isOpenAbove: boolean;
}

/** Figures of both sources on one axis. */
export interface NumberChart {
  key: string;
  topic: FigureGroup["topic"];
  unit: string;
  marks: readonly Plotted[];
  ticks: readonly { value: number; at: number }[];
  isLog: boolean;
  /** B less A, where each side gives one plain figure and they differ; the share is of A's, null where that is zero. */
  difference: { value: number; share: number | null } | null;
}

/** Why a figure stands on no axis: only one source gives one, or the other gives it in another unit. */
type ApartReason = "one_side" | "other_unit";

export interface ApartFigure {
  figure: Figure;
  topic: FigureGroup["topic"];
  reason: ApartReason;
}

export interface Numbers {
  charts: readonly NumberChart[];
  apart: readonly ApartFigure[];
}

/** All figures of a sheet: those of both sources by what they measure, and the rest with the reason why nothing stands beside them. */
export function listNumbers(sheet: Sheet): Numbers {
  const groups = sheet.topics.flatMap(groupFigures);
  const charts = groups.filter(hasBothSides).map(chartOf);
  const sidesOf = new Map<string, Set<SourceId>>();
  for (const { topic, figures } of groups) {
    const sides = sidesOf.get(topic.id) ?? new Set();
    for (const { side } of figures) sides.add(side);
    sidesOf.set(topic.id, sides);
  }
  const alone = groups.filter((group) => !hasBothSides(group));
  const oneSided = [...sheet.only.a, ...sheet.only.b];
  return {
    charts,
    apart: [
      ...alone.flatMap(({ topic, figures }) =>
        figures.map((figure): ApartFigure => {
          const reason = sidesOf.get(topic.id)?.size === 2 ? "other_unit" : "one_side";
          return { figure, topic, reason };
        }),
      ),
      ...oneSided.flatMap((row) =>
        listFigures([...row.a, ...row.b], row.key).map(
          (figure): ApartFigure => ({ figure, topic: row.topic, reason: "one_side" }),
        ),
      ),
    ],
  };
}

function hasBothSides({ figures }: FigureGroup): boolean {
  return figures.some(({ side }) => side === "a") && figures.some(({ side }) => side === "b");
}

function chartOf(group: FigureGroup): NumberChart {
  const bounds = group.figures.flatMap(({ quantity }) => {
    const { low, high, rounding } = quantity;
    return [low === null ? [] : [low - rounding], high === null ? [] : [high + rounding]].flat();
  });
  const [least, most] = [Math.min(...bounds), Math.max(...bounds)];
  const isLog = least > 0 && most / least >= LOG_FROM;
  const scale = isLog ? scaleLog() : scaleLinear();
  scale
    .domain(domainOf(least, most, isLog))
    .nice(TICKS)
    .range([0, 1]);
  const place = (value: number) => Math.min(1, Math.max(0, scale(value)));
  return {
    key: group.figures.map(({ key }) => key).join(" "),
    topic: group.topic,
    unit: group.unit,
    isLog,
    marks: group.figures.map((figure): Plotted => {
      const { low, high, rounding } = figure.quantity;
      return {
        figure,
        from: low === null ? 0 : place(low),
        to: high === null ? 1 : place(high),
        roundedFrom: low === null ? 0 : place(low - rounding),
        roundedTo: high === null ? 1 : place(high + rounding),
        isOpenBelow: low === null,
        isOpenAbove: high === null,
      };
    }),
    ticks: ticksOf(scale.ticks(TICKS), isLog).map((value) => ({ value, at: scale(value) })),
    difference: differenceOf(group),
  };
}

/** On a log axis d3 names every digit of every power of ten: the powers alone, thinned out, are what can be read. */
function ticksOf(values: readonly number[], isLog: boolean): readonly number[] {
  if (!isLog) return values;
  const powers = values.filter((value) => Number.isInteger(Math.round(Math.log10(value) * 1e9) / 1e9));
  const step = Math.ceil(powers.length / TICKS);
  return powers.filter((_, order) => order % step === 0);
}

/** The axis begins at zero unless that would leave the figures in a corner; a log axis begins below the least. */
function domainOf(least: number, most: number, isLog: boolean): [number, number] {
  if (isLog) return [least, most];
  if (least === most) return least === 0 ? [-1, 1] : least > 0 ? [0, least * 1.25] : [least * 1.25, 0];
  const room = (most - least) * 0.25;
  if (least >= 0 && least < (most - least) * 4) return [0, most + room];
  return [least - room, most + room];
}

function differenceOf({ figures }: FigureGroup): NumberChart["difference"] {
  const a = plainOf(figures.filter(({ side }) => side === "a"));
  const b = plainOf(figures.filter(({ side }) => side === "b"));
  if (a === null || b === null || a === b) return null;
  return { value: b - a, share: a === 0 ? null : (b - a) / Math.abs(a) };
}

/** The one value that all figures of a side give; null where one is a range or two differ. */
function plainOf(figures: readonly Figure[]): number | null {
  const values = new Set(figures.map(({ quantity }) => pointOf(quantity)));
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : null;
}

function pointOf({ low, high }: Interval): number | null {
  return low === high ? low : null;
}
