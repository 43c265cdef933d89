import type { EntityMention } from "../../../model/entity";
import { type PackId, packOf } from "../../../model/lang";
import type { Reading } from "../../../model/reading";
import type { Sentence } from "../../../model/sentence";
import type { Span } from "../../../model/span";
import type { Word } from "../../../model/word";
import { itemsWithin, lowerBound } from "../../../text/spans";
import { findQuotes, type Quote } from "./quotes";

/** What every rule of this folder reads. */
export interface Scene {
  reading: Reading;
  pack: PackId;
  names: readonly EntityMention[];
  quotes: readonly Quote[];
}

export function toScene(reading: Reading, names: readonly EntityMention[]): Scene {
  const sorted = [...names].sort((x, y) => x.start - y.start || y.end - x.end);
  return { reading, pack: packOf(reading.source.lang), names: sorted, quotes: findQuotes(reading) };
}

export function foldedText({ reading }: Scene, { start, end }: Span): string {
  return reading.folded.slice(start, end);
}

export function wordsWithin({ reading }: Scene, span: Span): Word[] {
  return itemsWithin(reading.words, span);
}

export function namesWithin({ names }: Scene, span: Span): EntityMention[] {
  return itemsWithin(names, span);
}

/** The word that `at` lies strictly inside of, or null where it is a border. */
export function wordAcross({ reading }: Scene, at: number): Word | null {
  const index = lowerBound(reading.words, at) - 1;
  const word = reading.words[index];
  return word && word.start < at && at < word.end ? word : null;
}

/** The sentence before one, in the same paragraph; null where there is none. */
export function sentenceBefore({ reading }: Scene, { index, paragraph }: Sentence): Sentence | null {
  const before = reading.sentences[index - 1];
  return before?.paragraph === paragraph ? before : null;
}
