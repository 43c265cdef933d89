import type { UnitForm } from "../../../lang/unit";
import type { WidthId } from "../../../lang/widths";
import {
  ZH_CURRENCY_PREFIXES,
  ZH_PREFIXES,
  ZH_SUFFIXES,
  ZH_UNIT_PREFIXES,
  type ZhUnitPrefix,
} from "../../../lang/zh/amounts";
import { CURRENCY_NAMES } from "../../../lang/zh/units";
import { buildForms, type Form, findFormAt, findFormBefore } from "../../../text/forms";
import { type Amount, applyWidth, negateAmount } from "./amount";
import { isTaken, type ScanContext } from "./context";
import type { Side } from "./zh-unit";

const CURRENCY_AFTER = buildForms(CURRENCY_NAMES);
/** More words than this before or after a figure do not compose: 至少约超过. */
const MOST_MODIFIERS = 3;
const NEGATIVE = /(?:零下|(?<![正胜平担抱辜])负|(?<![\dA-Za-z.)\]%])-)$/;

/** Takes in what stands after the unit: 以上, 左右, 多, and the currency of 亿元人民币. */
export function readSuffixes(context: ScanContext, side: Side): Side {
  let { amount, end } = side;
  let unit = side.unit;
  if (unit?.unit === "yuan") {
    const currency = findFormAt(CURRENCY_AFTER, context.folded, end, (f) => !/[a-z$]/.test(f.text));
    if (currency) {
      unit = { ...unit, unit: currency.value };
      end += currency.text.length;
    }
  }
  for (let i = 0; i < MOST_MODIFIERS; i++) {
    const form = findFormAt(ZH_SUFFIXES, context.folded, end, (f) => isSuffix(context, amount, f, end));
    if (!form) break;
    if (form.value.width) amount = applyWidth(amount, form.value.width);
    end += form.text.length;
  }
  return { ...side, amount, unit, end };
}

function isSuffix(
  context: ScanContext,
  amount: Amount,
  { text, value }: Form<{ width: WidthId | null; notBefore?: string }>,
  at: number,
): boolean {
  const following = context.folded.charAt(at + text.length);
  if (isTaken(context, at, at + text.length)) return false;
  if (following !== "" && value.notBefore?.includes(following)) return false;
  // 十多年多: a figure is odd once.
  return !(value.width === "odd" && amount.isWidened);
}

/** What stands before a figure, from the nearest word outwards. */
export interface Prefixed {
  start: number;
  amount: Amount;
  /** Currency named before the figure. */
  currency: string | null;
  /** A word that says what the unit means. */
  unitPrefix: ZhUnitPrefix["unit"] | null;
  isNegative: boolean;
  hasModifier: boolean;
}

/** Takes in what stands before the figure: 约, 超过, 人民币, US$, 零下, 时速. */
export function readPrefixes(context: ScanContext, side: Side): Prefixed {
  const { folded } = context;
  const state: Prefixed = {
    start: side.amount.start,
    amount: side.amount,
    currency: null,
    unitPrefix: null,
    isNegative: false,
    hasModifier: false,
  };
  for (let i = 0; i < MOST_MODIFIERS + 2; i++) {
    const at = folded.charAt(state.start - 1) === " " ? state.start - 1 : state.start;
    if (!takePrefix(context, side, state, at)) break;
  }
  return state;
}

function takePrefix(context: ScanContext, side: Side, state: Prefixed, at: number): boolean {
  const { folded } = context;
  const isFree = (f: Form<unknown>) => !isTaken(context, at - f.text.length, at);
  const negative = state.hasModifier ? null : NEGATIVE.exec(folded.slice(Math.max(0, at - 3), at));
  if (negative && !state.isNegative && isNegatable(negative[0], side.unit, at === side.amount.start)) {
    state.isNegative = true;
    state.amount = negateAmount(state.amount);
    state.start = at - negative[0].length;
    if (negative[0] === "零下") state.unitPrefix = "celsius";
    return true;
  }
  const modifier = findFormBefore(ZH_PREFIXES, folded, at, (f) => isFree(f) && isModifier(folded, side, f, at));
  if (modifier) {
    state.amount = applyWidth(state.amount, modifier.value.width);
    state.start = at - modifier.text.length;
    state.hasModifier = true;
    return true;
  }
  if (state.currency === null && (side.unit === null || side.unit.dimension === "money")) {
    const currency = findFormBefore(ZH_CURRENCY_PREFIXES, folded, at, (f) => isFree(f) && isCode(folded, f.text, at));
    if (currency) {
      state.currency = currency.value;
      state.start = at - currency.text.length;
      return true;
    }
  }
  const meaning = state.unitPrefix === null ? findFormBefore(ZH_UNIT_PREFIXES, folded, at, isFree) : null;
  if (!meaning) return false;
  state.unitPrefix = meaning.value.unit;
  if (!meaning.value.inSpan) return false;
  state.start = at - meaning.text.length;
  return true;
}

/** US$ and RMB stand apart from other letters. */
function isCode(folded: string, form: string, at: number): boolean {
  return !/^[a-z]/.test(form) || !/[a-z]/.test(folded.charAt(at - form.length - 1));
}

function isModifier(
  folded: string,
  side: Side,
  { text, value }: Form<{ notAfter?: string; roundOnly?: boolean }>,
  at: number,
): boolean {
  const before = folded.charAt(at - text.length - 1);
  if (before !== "" && value.notAfter?.includes(before)) return false;
  return !value.roundOnly || side.amount.isBareUnit || side.unit?.dimension === "ratio";
}

/** A minus sign touches a figure that can be negative. */
function isNegatable(sign: string, unit: UnitForm | null, touches: boolean): boolean {
  if (sign !== "-") return true;
  return touches && unit !== null && ["ratio", "percentage_point", "temperature", "money"].includes(unit.dimension);
}
