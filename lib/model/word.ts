import type { Span } from "./span";

/** A word of the folded text. `tag` is jieba's part of speech for Chinese (n, v, nr, ns, nt, m, t, d …) and "eng" for Latin words. */
export interface Word extends Span {
  /** Folded text, in English its lemma. */
  readonly text: string;
  readonly tag: string;
}

/** What the tagger gives back: words that concatenate to its input. */
export type Tag = (foldedText: string) => readonly { word: string; tag: string }[];
