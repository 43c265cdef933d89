import { ZH_FROM } from "../../../lang/zh/amounts";
import { matchAt } from "../../../text/match-at";
import { scaleAmount } from "./amount";
import type { ScanContext } from "./context";
import { readSide, type Side } from "./zh-unit";

const SEPARATOR = / ?(?:-(?!-)|~|至|到) ?/y;
/** 3到5个不等, 3到5之间 are ranges even after 从. */
const RANGE_MARK = /^.{0,6}?(?:不等|之间)/;
/** The longest stretch before a figure in which 从 makes a change of it. */
const FROM_REACH = 14;

/** Reads a figure, or a range of two whose unit may stand once: 3.5至4亿元, 2-3年, 20%到30%, 百分之二十到三十. */
export function readSpan(context: ScanContext, at: number): Side | null {
  const left = readSide(context, at);
  if (!left) return null;
  return readRange(context, left) ?? left;
}

function readRange(context: ScanContext, left: Side): Side | null {
  const { folded } = context;
  const separator = matchAt(SEPARATOR, folded, left.end);
  if (!separator || left.amount.low === null || left.amount.isWidened) return null;
  const rightAt = left.end + separator[0].length;
  // 零下10到零下5度: the sign that stands before both ends is read once, before the range.
  const sign = /零下|负/.exec(folded.slice(Math.max(0, left.amount.start - 2), left.amount.start))?.[0];
  const right = readSide(context, rightAt + (sign && folded.startsWith(sign, rightAt) ? sign.length : 0));
  if (!right || right.amount.high === null || !isSameKind(left, right)) return null;
  if (isChange(folded, left, separator[0], right.end)) return null;
  return joinRange(left, right);
}

function isSameKind(left: Side, right: Side): boolean {
  if (left.unit && right.unit)
    return left.unit.unit === right.unit.unit && left.unit.dimension === right.unit.dimension;
  // 20%到30, 3年到5: a unit that stands once stands last; only 百分之 reaches on.
  return left.unit === null || left.share !== null;
}

/** 从20%到30% is an old and a new figure. */
function isChange(folded: string, left: Side, separator: string, end: number): boolean {
  if (!/[至到]/.test(separator)) return false;
  const before = folded.slice(Math.max(0, left.amount.start - FROM_REACH), left.amount.start);
  return ZH_FROM.test(before) && !RANGE_MARK.test(folded.slice(end, end + 10));
}

function joinRange(left: Side, right: Side): Side | null {
  const unit = right.unit ?? left.unit;
  const to = left.share !== null && right.unit === null ? scaleAmount(right.amount, 1 / left.share) : right.amount;
  const from = left.unit === null ? scaleLeft(left, right) : inUnitOf(left, right);
  if (from.low === null || to.high === null || from.low === to.high) return null;
  const isNegative = from.low > to.high;
  if (isNegative && unit?.unit !== "celsius") return null;
  return {
    amount: {
      ...to,
      start: left.amount.start,
      end: right.amount.end,
      low: isNegative ? to.high : from.low,
      high: isNegative ? from.low : to.high,
      lowOpen: false,
      approximate: left.amount.approximate || to.approximate,
      step: Math.min(from.step, to.step),
      isArabic: right.amount.isArabic,
      isBareUnit: false,
      isWidened: false,
    },
    unit,
    share: null,
    end: right.end,
  };
}

/** 500克至2公斤: the left end in the unit of the right one. */
function inUnitOf(left: Side, right: Side) {
  const ratio = right.unit ? left.unit!.factor / right.unit.factor : 1;
  return ratio === 1 || left.unit!.shift !== undefined ? left.amount : scaleAmount(left.amount, ratio);
}

/** 3.5至4亿, 三到五千万, 300至500万: digits without a large unit take it from the right end. */
function scaleLeft({ amount: left }: Side, { amount: right }: Side) {
  if (left.big > 1 || right.tail === 1) return left;
  const scale = left.tail === 1 && !isWritten(left.low!, right) ? right.tail : right.big;
  const scaled = scaleAmount(left, scale);
  return scaled.low! < right.high! ? scaled : left;
}

/** 300至500万: an Arabic right end has its hundreds in its digits. */
function isWritten(low: number, right: Side["amount"]): boolean {
  return right.isArabic && low >= 1000;
}
