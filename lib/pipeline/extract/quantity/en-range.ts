import { EN_CHANGE } from "../../../lang/en/amounts";
import { matchAt } from "../../../text/match-at";
import { scaleAmount } from "./amount";
import type { ScanContext } from "./context";
import { type EnglishSide, readEnglishSide } from "./en-unit";

const SEPARATOR = /( to )|( ?[-~] ?)(?!-)|( and )|( or )/y;
const REACH = 40;

/** Reads a figure, or a range whose unit may stand once: 2.5 to 3 billion, $2-3bn, between 5 and 10 people, two or three. */
export function readEnglishSpan(context: ScanContext, at: number): EnglishSide | null {
  const left = readEnglishSide(context, at);
  return left && (readRange(context, left) ?? left);
}

function readRange(context: ScanContext, left: EnglishSide): EnglishSide | null {
  const separator = matchAt(SEPARATOR, context.folded, left.end);
  if (!separator || left.amount.low === null || left.amount.isWidened) return null;
  if (!isRangeWord(context, left, separator)) return null;
  const right = readEnglishSide(context, left.end + separator[0].length);
  if (!right || right.amount.isWidened || right.amount.high === null || !isSameKind(left, right)) return null;
  return joinRange(left, right);
}

function isRangeWord({ folded }: ScanContext, left: EnglishSide, [, to, dash, and]: RegExpExecArray): boolean {
  const before = folded.slice(Math.max(0, left.start - REACH), left.start);
  if (dash) return true;
  if (and) return /\bbetween (?:about |around |roughly |an estimated )?$/.test(before);
  if (to) return !EN_CHANGE.test(before) || /\branging from $|\brange from $|\banywhere from $/.test(before);
  // two or three, never 5% or $3m.
  return left.unit === null && left.currency === null;
}

function isSameKind(left: EnglishSide, right: EnglishSide): boolean {
  if (left.currency && right.currency && left.currency !== right.currency) return false;
  if (right.currency && !left.currency) return false;
  if (left.unit && right.unit) return left.unit.unit === right.unit.unit;
  return left.unit === null;
}

function joinRange(left: EnglishSide, right: EnglishSide): EnglishSide | null {
  const from = scaleLeft(left, right);
  const to = right.amount;
  if (from.low === null || to.high === null || from.low >= to.high) return null;
  const amount = {
    ...to,
    low: from.low,
    approximate: from.approximate || to.approximate,
    step: Math.min(from.step, to.step),
  };
  return {
    amount: { ...amount, start: left.amount.start, isArabic: left.amount.isArabic && to.isArabic },
    start: left.start,
    end: right.end,
    unit: right.unit ?? left.unit,
    currency: left.currency ?? right.currency,
    isMoreThan: false,
  };
}

/** 2.5 to 3 billion: digits without a scale take it from the right end; 500 metres to 2km the unit. */
function scaleLeft(left: EnglishSide, right: EnglishSide) {
  if (left.unit && right.unit) return scaleAmount(left.amount, left.unit.factor / right.unit.factor);
  if (left.amount.tail > 1 || right.amount.tail === 1 || left.amount.low! >= 1000) return left.amount;
  const scaled = scaleAmount(left.amount, right.amount.tail);
  return scaled.low! < right.amount.high! ? scaled : left.amount;
}
