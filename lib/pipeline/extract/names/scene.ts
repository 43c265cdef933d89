import type { Reading } from "../../../model/reading";
import type { Lexicon } from "../../../model/resources";
import { makeWordGrid, type WordGrid } from "./word-grid";

/** What every finder of names needs of one source. */
export interface NameScene {
  reading: Reading;
  folded: string;
  grid: WordGrid;
  lexicon: Lexicon;
}

export function makeNameScene(reading: Reading, lexicon: Lexicon): NameScene {
  return { reading, folded: reading.folded, grid: makeWordGrid(reading), lexicon };
}

/** A dictionary word with a meaning of its own: no name by itself. */
export function isCommonWord(word: string, lexicon: Lexicon): boolean {
  return lexicon.has(word) && !(lexicon.isProper?.(word) ?? false);
}

/** Up to `length` units before a place, not past the line. */
export function textBefore(folded: string, at: number, length: number): string {
  const text = folded.slice(Math.max(0, at - length), at);
  return text.slice(text.lastIndexOf("\n") + 1);
}

/** Up to `length` units from a place on, not past the line. */
export function textAfter(folded: string, at: number, length: number): string {
  const text = folded.slice(at, at + length);
  const line = text.indexOf("\n");
  return line < 0 ? text : text.slice(0, line);
}

export const HAN = /^\p{Script=Han}+$/u;
