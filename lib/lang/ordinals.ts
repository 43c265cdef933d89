import { EN_ORDINALS } from "./en/amounts";

const HAN = "一二三四五六七八九十";

/**
 * The number, from 1, of an ordinal in folded text: "third", "3rd", and what stands behind 第 (三, 3).
 * @returns 0 where the word is none, or a Chinese one beyond ten
 */
export function ordinalValue(word: string): number {
  const digits = /^(?<number>\d+)(?:st|nd|rd|th)?$/u.exec(word)?.groups?.["number"];
  return digits ? Number(digits) : (EN_ORDINALS.get(word) ?? (word.length === 1 ? HAN.indexOf(word) + 1 : 0));
}
