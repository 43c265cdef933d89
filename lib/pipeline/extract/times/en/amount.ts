import { SMALL_NUMBERS } from "../../../../lang/en/times";
import { anyOf } from "../piece";

/** Pattern source of an amount before a unit. */
export const AMOUNT = `\\d{1,4}(?:\\.5)?|${anyOf(Object.keys(SMALL_NUMBERS))}|several|a few|few|some|many`;

/** Reads what AMOUNT matched. */
export function readAmount(text: string): number | "vague" | null {
  if (/^\d/.test(text)) return Number(text);
  return SMALL_NUMBERS[text] ?? (/several|few|some|many/.test(text) ? "vague" : null);
}
