import { parseNumeral } from "../../../../lang/zh/numerals";

/** A number of units in a duration: 三, 12, 两三, 半, 一…半. `vague` for 几, 数, 多. */
export type Amount = { low: number; high: number } | "vague";

/** Pattern source of an amount before a unit. */
export const AMOUNT = "\\d{1,4}(?:\\.\\d)?|[一二两三四五六七八九十百]{1,4}|半|[几数多]|十[几多]|[两三]三|数十";

/** Reads what AMOUNT matched; `half` where 半 follows the unit (一年半). */
export function readAmount(text: string, half = false): Amount | null {
  if (/[几数多]/.test(text)) return "vague";
  if (text === "半") return { low: 0.5, high: 0.5 };
  const numeral = parseNumeral(text, 0);
  if (numeral === null || numeral.end !== text.length) return null;
  const more = half ? 0.5 : 0;
  return { low: numeral.value + more, high: Math.max(numeral.high, numeral.value) + more };
}

/** Month, day or hour as written: 12, 十二, 廿三; null where it is none. */
export function readSmall(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d+$/.test(text)) return Number(text);
  const numeral = parseNumeral(text, 0);
  return numeral !== null && numeral.end === text.length ? numeral.value : null;
}

/** A year in Chinese digits (二〇二四) or Arabic ones. */
export function readYear(text: string): number | null {
  const digits = [...text].map((c) =>
    /\d/.test(c) ? c : String("〇一二三四五六七八九".indexOf(c === "零" || c === "○" ? "〇" : c)),
  );
  const year = Number(digits.join(""));
  return Number.isInteger(year) && digits.every((d) => d !== "-1") ? year : null;
}
