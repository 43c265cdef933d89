import type { Span } from "../../../model/span";
import type { Word } from "../../../model/word";

interface WordLookup {
  get(offset: number): Word | undefined;
}

/** What a reader of figures looks at. */
export interface ScanContext {
  folded: string;
  text: string;
  /** 1 where a unit of text is already read as a time. */
  taken: Uint8Array;
  /** Words by the offset where they start. */
  wordAt: WordLookup;
  /** The word that covers an offset, if it starts before it. */
  wordOver: WordLookup;
  /** True for a noun (lemma) that means persons. */
  isPerson: (lemma: string) => boolean;
  /** True for a word that the dictionaries have. */
  isHeadword: (word: string) => boolean;
  /** True for a word that the dictionaries have for certain: never where there are none. */
  isKnown: (word: string) => boolean;
}

/** Prepares a text for scanning; one pass over its words and its taken spans. */
export function createScanContext(
  folded: string,
  text: string,
  taken: readonly Span[],
  words: readonly Word[],
  isPerson: (lemma: string) => boolean = () => false,
  isHeadword?: (word: string) => boolean,
): ScanContext {
  const mask = new Uint8Array(folded.length);
  for (const { start, end } of taken) mask.fill(1, start, end);
  // One more than the word's place where it starts, the negative of that inside it: a table is far smaller than two maps.
  const places = new Int32Array(folded.length);
  words.forEach(({ start, end }, place) => {
    places.fill(-place - 1, start, end);
    places[start] = place + 1;
  });
  const wordAt = { get: (at: number) => words[(places[at] ?? 0) - 1] };
  const wordOver = { get: (at: number) => words[-(places[at] ?? 0) - 1] };
  return {
    folded,
    text,
    taken: mask,
    wordAt,
    wordOver,
    isPerson,
    isHeadword: isHeadword ?? (() => true),
    isKnown: isHeadword ?? (() => false),
  };
}

/** True where any of the span is taken. */
export function isTaken({ taken }: ScanContext, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (taken[i] === 1) return true;
  return false;
}

/** The sign at an offset, passing over one space. */
export function skipSpace(folded: string, at: number): number {
  return folded.charAt(at) === " " ? at + 1 : at;
}
