import type { Interval } from "../model/interval";

/**
 * How wide a word makes the figure that it modifies (design: section 3). Words of a language point to these lines;
 * modifiers compose, so no phrase is listed.
 */
export const WIDTHS = {
  /** 约, 左右, 来, about: ±10 %. */
  about: { approximate: true, low: { times: 0.9 }, high: { times: 1.1 } },
  /** 近, nearly: [0.9x, x]. */
  nearly: { approximate: true, low: { times: 0.9 }, high: { times: 1 } },
  /** 超过, 逾, 破, over: (x, ∞). */
  over: { approximate: false, low: { times: 1, open: true }, high: null },
  /** 不到, under: [0, x). */
  under: { approximate: false, low: { at: 0 }, high: { times: 1, open: true } },
  /** 至少, 以上, 上万, at least: [x, ∞). */
  at_least: { approximate: false, low: { times: 1 }, high: null },
  /** 至多, 以下, up to: [0, x]. */
  at_most: { approximate: false, low: { at: 0 }, high: { times: 1 } },
  /** 多, 余, odd: up to the next unit of the last stated digit (三十多: (30, 40)). */
  odd: { approximate: true, low: { times: 1, open: true }, high: { times: 1, steps: 1, open: true } },
} as const satisfies Record<string, Width>;
export type WidthId = keyof typeof WIDTHS;

interface Width {
  /** Whether the word leaves the value vague (约) or sets a bound (超过). */
  approximate: boolean;
  low: Bound | null;
  high: Bound | null;
}

/** A bound: a fixed value, or the figure's own bound times `times` plus `steps` units of its last stated digit. */
interface Bound {
  at?: number;
  times?: number;
  steps?: number;
  open?: boolean;
}

/** 几, 数, several: [3, 9]. */
export const SEVERAL = { low: 3, high: 9 } as const;

/** 数十 [20, 99], 几百 [200, 999], hundreds [200, 999]: more than one of the unit, less than ten. */
export function manyOf(unit: number): { low: number; high: number } {
  return { low: 2 * unit, high: 10 * unit - 1 };
}

/** Applies a width to a figure. `step` is the unit of the last stated digit; under and at most leave negative figures unbounded below. */
export function widen(interval: Interval, width: WidthId, step: number): Interval {
  const { low, high } = WIDTHS[width] as Width;
  const from = interval.low ?? interval.high;
  const to = interval.high ?? interval.low;
  if (from === null || to === null) return interval;
  const isNegative = to < 0;
  const ends = {
    low: low === null ? null : isNegative && low.at === 0 ? null : toValue(low, low.at === 0 ? to : from, step),
    high: high === null ? null : toValue(high, to, step),
  };
  const isSwapped = ends.low !== null && ends.high !== null && ends.low > ends.high;
  return {
    low: isSwapped ? ends.high : ends.low,
    high: isSwapped ? ends.low : ends.high,
    lowOpen: isOpen(low, interval.lowOpen, interval.low === interval.high),
    highOpen: isOpen(high, interval.highOpen, interval.low === interval.high),
  };
}

function toValue(bound: Bound, value: number, step: number): number {
  return bound.at ?? value * (bound.times ?? 1) + step * (bound.steps ?? 0);
}

/** A bound that another modifier already left open stays open: 超三十多. */
function isOpen(bound: Bound | null, wasOpen: boolean, isPoint: boolean): boolean {
  if (bound === null || bound.at !== undefined) return false;
  return bound.open === true || (wasOpen && !isPoint);
}
