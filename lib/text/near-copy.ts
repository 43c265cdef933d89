import { fold } from "./fold";

/** Only so much of a text is looked at: what is one article shows it by then. UTF-16 units. */
const LOOKED_AT = 40_000;
/** Characters in a row that two texts share only where one is taken from the other. */
const ROW = 12;
/** Share of the shorter text's rows that the other must hold. */
const SHARED = 0.8;
/** Texts further apart in length are an article and a part of it, which is worth comparing. */
const LENGTHS = 0.6;
/** A line or two prove nothing. */
const LEAST = 40;

/** True where two texts are the same article but for a few words, in whichever Chinese script, spacing and punctuation. */
export function areNearCopies(a: string, b: string): boolean {
  const [shorter = "", longer = ""] = [bare(a), bare(b)].sort((x, y) => x.length - y.length);
  if (shorter.length < LEAST || shorter.length < longer.length * LENGTHS) return false;
  const known = new Set(rowsOf(longer));
  const rows = rowsOf(shorter);
  return rows.filter((row) => known.has(row)).length >= rows.length * SHARED;
}

function bare(text: string): string {
  return fold(text.slice(0, LOOKED_AT)).replace(/[^\p{L}\p{N}]+/gu, "");
}

function rowsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - ROW + 1) }, (_, at) => text.slice(at, at + ROW));
}
