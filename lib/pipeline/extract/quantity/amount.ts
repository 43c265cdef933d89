import { clean } from "../../../lang/clean";
import type { UnitForm } from "../../../lang/unit";
import { WIDTHS, type WidthId, widen } from "../../../lang/widths";
import type { Interval } from "../../../model/interval";
import type { Quantity } from "../../../model/quantity";
import type { Span } from "../../../model/span";

/** A figure while it is being read: its interval in the unit as written. */
export interface Amount extends Interval, Span {
  approximate: boolean;
  /** Unit of the last stated digit: what 多 and "odd" reach up to (10 in 30多, 1e7 in 1.2亿). */
  next: number;
  /** Place value of the last written digit: what rounding is half of (1 in 30, 1e7 in 1.2亿). */
  step: number;
  /** Units after the last digit (1e8 in 3.5亿), which a range may leave to its end (3.5至4亿). */
  tail: number;
  big: number;
  decimal: boolean;
  /** True for Arabic digits. */
  isArabic: boolean;
  /** True where no digit is written: 百, 千亿. */
  isBareUnit: boolean;
  /** True where a word has said how wide the figure is, so that rounding adds nothing. */
  isWidened: boolean;
  alternative: Interval | null;
}

/** An amount of one value, or of a small range without open ends. */
export function toAmount({ start, end }: Span, low: number, high = low): Amount {
  return {
    start,
    end,
    low,
    high,
    lowOpen: false,
    highOpen: false,
    approximate: low !== high,
    next: 1,
    step: 1,
    tail: 1,
    big: 1,
    decimal: false,
    isArabic: false,
    isBareUnit: false,
    isWidened: low !== high,
    alternative: null,
  };
}

/** The amount with a modifier's width. */
export function applyWidth(amount: Amount, width: WidthId): Amount {
  const interval = widen(amount, width, amount.next);
  const alternative = amount.alternative && widen(amount.alternative, width, amount.next);
  const approximate = amount.approximate || WIDTHS[width].approximate;
  return { ...amount, ...interval, alternative, approximate, isWidened: true };
}

/** The amount times a factor (万 after 30多, a fraction's denominator). */
export function scaleAmount(amount: Amount, factor: number): Amount {
  const { low, high, next, step } = amount;
  return {
    ...amount,
    low: low === null ? null : low * factor,
    high: high === null ? null : high * factor,
    next: next * factor,
    step: step * factor,
  };
}

/** Simple fractions are rounded to the nearest one: half the way from 1/d to 1/(d + 1) on either side. */
export function fractionStep(denominator: number): number {
  return 1 / (denominator * (denominator + 1));
}

/** Trailing zeros are not stated digits: 30 reaches to 40, 3000万 to 4000万, 235 to 236. */
export function nextOf(value: number, step: number): number {
  let next = step;
  while (value !== 0 && next < 1e15 && Number.isInteger(Number((value / (next * 10)).toPrecision(12)))) next *= 10;
  return next;
}

/** The amount with both ends moved by a value. */
export function addToAmount(amount: Amount, value: number): Amount {
  const { low, high } = amount;
  return { ...amount, low: low === null ? null : low + value, high: high === null ? null : high + value };
}

/** The amount below zero. */
export function negateAmount(amount: Amount): Amount {
  const { low, high, lowOpen, highOpen } = amount;
  const flip = (value: number | null) => (value === null ? null : -value);
  return { ...amount, low: flip(high), high: flip(low), lowOpen: highOpen, highOpen: lowOpen };
}

/** Dimensions of things that are written out exactly, unless in thousands or with decimals. */
const COUNTED = new Set(["money", "count", "number", "rank", "age"]);

/** 十年, 二十公里: under a hundred a numeral in words is as exact as one in digits. */
function stepOf({ step, low }: Amount): number {
  return step === 10 && low !== null && low < 100 ? 1 : step;
}

/** The finished quantity in base units. */
export function toQuantity(amount: Amount, unit: UnitForm, text: string): Quantity {
  const { start, end, lowOpen, highOpen, approximate } = amount;
  const convert = (value: number) => clean(value * unit.factor + (unit.shift ?? 0));
  const convertAll = (interval: Interval): Interval => ({
    low: interval.low === null ? null : convert(interval.low),
    high: interval.high === null ? null : convert(interval.high),
    lowOpen: interval.lowOpen,
    highOpen: interval.highOpen,
  });
  const isExact = COUNTED.has(unit.dimension) && amount.step < 1000 && !amount.decimal;
  return {
    start,
    end,
    text: text.slice(start, end),
    ...convertAll(amount),
    lowOpen,
    highOpen,
    approximate,
    unit: unit.unit,
    dimension: unit.dimension,
    rounding: amount.isWidened || isExact ? 0 : clean((stepOf(amount) * unit.factor) / 2),
    alternative: amount.alternative && convertAll(amount.alternative),
  };
}
