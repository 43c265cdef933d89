import { matchAt } from "../../text/match-at";
import { clean } from "../clean";

/** A number as it is written, before anything is said about what it counts. */
export interface Numeral {
  /** Offset after its last character. */
  end: number;
  value: number;
  /** Upper value where two digits stand side by side (两三成, 十七八岁); equal to `value` elsewhere. */
  high: number;
  /** Place value of the last stated digit: 1e7 in 1.2亿, 10 in 三十, 0.1 in 2.5. */
  step: number;
  /** Product of the unit characters after the last digit (1e7 in 五千万); 1 where there is none. */
  tail: number;
  /** The part of `tail` from 万 up (1e4 in 五千万). */
  big: number;
  /** positional: digits without units (二〇二五, 五四): a year, a number read out or no number at all. */
  form: "arabic" | "han" | "positional";
  /** True where a decimal point is written. */
  decimal: boolean;
}

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
};
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
/** 兆 is 1e12 as in Taiwan; where it means 1e6 it stands before a unit of measure (see SI_AHEAD). */
const BIG_UNITS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 兆: 1e12 };
const TWENTIES: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 };
/** Financial digits are common words by themselves (陆, 伍): they count only before a unit. */
const FORMAL = /[壹贰叁肆伍陆柒捌玖][拾佰仟万亿]/y;
/** 千瓦, 百帕, 兆赫: the character belongs to the unit of measure. */
const SI_AHEAD = /(?:千(?:瓦|米|克|卡|赫|伏|焦)|百帕|兆(?:瓦|赫|帕|焦|比特)|[千兆]字节)/y;
const ARABIC = /\d{1,3}(?:,\d{3})+(?!\d|,\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const HAN_DECIMALS = /点([〇零一二三四五六七八九]+)(?![十百千分刻钟])/y;
const FIRST_CHARACTER = /[〇零一二两三四五六七八九十百千万亿兆廿卅卌壹贰叁肆伍陆柒捌玖\d]/;
const NUMERAL_CHARACTER = /[〇零一二两三四五六七八九十百千万亿兆廿卅卌\d]/;

/** True where the character may be part of a numeral. */
export function isNumeralCharacter(character: string): boolean {
  return NUMERAL_CHARACTER.test(character);
}

/** Offset after the run of numeral characters at `at`. */
export function skipNumeralRun(folded: string, at: number): number {
  let end = at;
  while (end < folded.length && isNumeralCharacter(folded.charAt(end))) end++;
  return end;
}

type Token =
  | { kind: "digit"; low: number; high: number; step: number; end: number }
  | { kind: "small" | "big" | "tens"; value: number; end: number }
  | { kind: "zero"; end: number };

/**
 * Reads the number that starts at `at`: 〇 to 兆, 廿, 壹, Arabic digits with `,` and `.`, mixed (1.2亿, 3千万), 两三, 三点五.
 * @param text the unfolded text, where known: only a half-width comma groups thousands.
 * @returns null where no number starts there, or where the run of numeral characters is malformed (零三千).
 */
export function parseNumeral(folded: string, at: number, text: string = folded): Numeral | null {
  const first = folded.charAt(at);
  if (!FIRST_CHARACTER.test(first)) return null;
  if (/[壹贰叁肆伍陆柒捌玖]/.test(first) && !matchAt(FORMAL, folded, at)) return null;
  const positional = readPositional(folded, at);
  if (positional) return positional;
  const tokens = readTokens(folded, at, text);
  const last = tokens.at(-1);
  if (!last || last.kind === "zero") return null;
  const numeral = evaluate(tokens, /\d/.test(first) ? "arabic" : "han");
  if (!numeral) return null;
  const full = numeral.form === "han" ? addHanDecimals(folded, numeral) : numeral;
  return isCleanEnd(folded, full.end) ? full : null;
}

/** What follows must not be more of a numeral, or the run was malformed. */
function isCleanEnd(folded: string, end: number): boolean {
  return !isNumeralCharacter(folded.charAt(end)) || matchAt(SI_AHEAD, folded, end) !== null;
}

/** Three or more digits without units, or two that do not follow each other: 二〇二五, 五四. */
function readPositional(folded: string, at: number): Numeral | null {
  let end = at;
  let value = 0;
  while (DIGITS[folded.charAt(end)] !== undefined && !/[两壹贰叁肆伍陆柒捌玖]/.test(folded.charAt(end))) {
    value = value * 10 + DIGITS[folded.charAt(end)]!;
    end++;
  }
  const length = end - at;
  if (length < 2 || (length === 2 && isPair(folded.charAt(at), folded.charAt(at + 1)))) return null;
  if (!isCleanEnd(folded, end)) return null;
  return { end, value, high: value, step: 1, tail: 1, big: 1, form: "positional", decimal: false };
}

/** 两三, 七八, 三五: neighbours name a small range. */
function isPair(x: string, y: string): boolean {
  const low = DIGITS[x] ?? 0;
  const high = DIGITS[y] ?? 0;
  return low > 0 && (high === low + 1 || (low === 3 && high === 5));
}

function readTokens(folded: string, at: number, text: string): Token[] {
  const tokens: Token[] = [];
  let end = at;
  for (;;) {
    const token = readToken(folded, end, text, tokens.at(-1));
    if (!token) return tokens;
    tokens.push(token);
    end = token.end;
  }
}

function readToken(folded: string, start: number, text: string, before: Token | undefined): Token | null {
  // 3 万: one space may stand between digits and a large unit.
  const spaced =
    before?.kind === "digit" && folded.charAt(start) === " " && /[万亿千百]/.test(folded.charAt(start + 1));
  const at = spaced ? start + 1 : start;
  const character = folded.charAt(at);
  const end = at + 1;
  const big = BIG_UNITS[character];
  const small = SMALL_UNITS[character];
  if ((big !== undefined || small !== undefined) && tokensMayEnd(before) && matchAt(SI_AHEAD, folded, at)) return null;
  if (big !== undefined) return { kind: "big", value: big, end };
  if (small !== undefined) return { kind: "small", value: small, end };
  const tens = TWENTIES[character];
  if (tens !== undefined) return before ? null : { kind: "tens", value: tens, end };
  if (before?.kind === "digit") return null;
  if (/\d/.test(character)) return readArabic(folded, at, text);
  if (/[零〇]/.test(character)) {
    if (before) return { kind: "zero", end };
    // 零三千: a number does not start with a zero before other numerals.
    return isNumeralCharacter(folded.charAt(end)) ? null : { kind: "digit", low: 0, high: 0, step: 1, end };
  }
  const low = DIGITS[character];
  if (low === undefined) return null;
  const pair = isPair(character, folded.charAt(end));
  return { kind: "digit", low, high: pair ? DIGITS[folded.charAt(end)]! : low, step: 1, end: pair ? end + 1 : end };
}

function tokensMayEnd(before: Token | undefined): boolean {
  return before !== undefined && before.kind !== "zero";
}

function readArabic(folded: string, at: number, text: string): Token | null {
  let match = matchAt(ARABIC, folded, at)?.[0];
  if (!match) return null;
  // A full-width comma separates figures of a list (100，200), it never groups thousands.
  if (match.includes(",") && text.slice(at, at + match.length).includes("，")) match = /^\d+/.exec(match)![0];
  const value = Number(match.replaceAll(",", ""));
  const decimals = match.split(".")[1]?.length ?? 0;
  return { kind: "digit", low: value, high: value, step: 10 ** -decimals, end: at + match.length };
}

/** Adds up the tokens; null where units do not descend (三十百) or a zero stands in the wrong place. */
function evaluate(tokens: readonly Token[], form: "arabic" | "han"): Numeral | null {
  const sums = { low: 0, high: 0, step: 1 };
  let section = { low: 0, high: 0, step: 1 };
  let pending: { low: number; high: number; step: number } | null = null;
  let lastUnit = Number.POSITIVE_INFINITY;
  let lastBig = Number.POSITIVE_INFINITY;
  let afterZero = false;
  let tail = 1;
  let big = 1;
  for (const token of tokens) {
    if (token.kind === "zero") {
      if (pending || lastUnit === Number.POSITIVE_INFINITY) return null;
      afterZero = true;
    } else if (token.kind === "digit") {
      if (pending) return null;
      pending = token;
      tail = 1;
      big = 1;
    } else if (token.kind === "tens") {
      section = { low: token.value, high: token.value, step: 10 };
      lastUnit = 10;
    } else if (token.kind === "small") {
      // 一万零十 is a number, 万千 is none.
      if (token.value >= lastUnit || (!pending && token.value > 10 && Number.isFinite(lastUnit))) return null;
      const digit = pending ?? { low: 1, high: 1, step: 1 };
      section = add(section, scale(digit, token.value));
      pending = null;
      afterZero = false;
      lastUnit = token.value;
      tail *= token.value;
    } else {
      const whole: { low: number; high: number; step: number } = pending ? add(section, pending) : section;
      const isEmpty = whole.high === 0;
      tail *= token.value;
      big *= token.value;
      if (token.value > lastBig || (isEmpty && sums.high > 0)) {
        // 一万亿: the larger unit multiplies everything before it.
        const all = scale(
          isEmpty ? { low: sums.low, high: sums.high, step: sums.step } : add(sums, whole),
          token.value,
        );
        Object.assign(sums, all);
      } else {
        if (token.value === lastBig) return null;
        Object.assign(sums, add(sums, scale(isEmpty ? { low: 1, high: 1, step: 1 } : whole, token.value)));
      }
      section = { low: 0, high: 0, step: 1 };
      pending = null;
      afterZero = false;
      lastBig = token.value;
      lastUnit = token.value;
    }
  }
  let result = add(sums, section);
  if (pending) {
    // 一万二, 三千五, 两亿三: the last digit counts tenths of the unit before it.
    const isTenths = form === "han" && !afterZero && lastUnit >= 100 && Number.isFinite(lastUnit) && pending.low < 10;
    if (!isTenths && pending.low >= lastUnit) return null;
    result = add(result, isTenths ? scale(pending, lastUnit / 10) : pending);
  }
  return {
    end: tokens.at(-1)!.end,
    value: clean(result.low),
    high: clean(result.high),
    step: clean(result.step),
    tail,
    big,
    form,
    decimal: result.step < 1 || tokens.some((t) => t.kind === "digit" && t.step < 1),
  };
}

interface Sum {
  low: number;
  high: number;
  step: number;
}

function scale({ low, high, step }: Sum, by: number): Sum {
  return { low: low * by, high: high * by, step: step * by };
}

/** The later part is the finer one, so its step is the sum's; an empty part changes nothing. */
function add(x: Sum, y: Sum): Sum {
  if (y.high === 0) return x.high === 0 ? y : x;
  return { low: x.low + y.low, high: x.high + y.high, step: y.step };
}

function addHanDecimals(folded: string, numeral: Numeral): Numeral {
  const match = matchAt(HAN_DECIMALS, folded, numeral.end);
  if (!match || numeral.high !== numeral.value || numeral.tail > 10) return numeral;
  const digits = [...match[1]!].map((c) => DIGITS[c]!).join("");
  const step = 10 ** -digits.length;
  const value = clean(numeral.value + Number(digits) * step);
  const end = numeral.end + match[0].length;
  const tail = readTail(folded, end);
  return {
    end: tail.end,
    value: clean(value * tail.value),
    high: clean(value * tail.value),
    step: clean(step * tail.value),
    tail: tail.value,
    big: tail.value,
    form: "han",
    decimal: true,
  };
}

/** The unit after a decimal: 三点五亿, 一点二万亿. */
function readTail(folded: string, at: number): { end: number; value: number } {
  let end = at;
  let value = 1;
  for (;;) {
    const unit = BIG_UNITS[folded.charAt(end)];
    if (unit === undefined || matchAt(SI_AHEAD, folded, end)) return { end, value };
    value *= unit;
    end++;
  }
}
