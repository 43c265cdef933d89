import type { Quantity } from "../../model/quantity";
import { fold } from "../../text/fold";

/** Dimensions whose values stand as they are worded; the others are converted (minutes to days) or divided (two thirds). */
const AS_WORDED: ReadonlySet<Quantity["dimension"]> = new Set(["money", "count", "number", "age", "rank"]);

/**
 * How many significant digits a figure is worded with: 1,200 has two, "seven minutes" and "two thirds" one. The more it has, the
 * less it comes twice by chance.
 */
export function statedDigits(quantity: Quantity): number {
  const before = known.get(quantity);
  if (before !== undefined) return before;
  const digits = readDigits(quantity);
  known.set(quantity, digits);
  return digits;
}

const known = new WeakMap<Quantity, number>();

function readDigits({ text, dimension, low, high }: Quantity): number {
  if (AS_WORDED.has(dimension)) return significant(String(Math.abs(low ?? high ?? 0)));
  const folded = fold(text);
  const written = /\d[\d.,]*/u.exec(folded)?.[0];
  if (written) return significant(written);
  return Math.max(
    1,
    folded.replace(/[一二两三四五六七八九]+分之[一二两三四五六七八九]|百分之/u, "").match(/[一二两三四五六七八九]/gu)
      ?.length ?? 1,
  );
}

function significant(number: string): number {
  return number.replace(/[.,]/gu, "").replace(/^0+|0+$/gu, "").length;
}
