import type { EntityKind } from "./entity";
import type { Tag } from "./word";

/** One meaning-neighbour of a word. */
export interface Neighbour {
  readonly word: string;
  /** 0–1; below 0.6 it may only propose an alignment, never carry a verdict. */
  readonly sim: number;
}

/** Meanings of folded words, Chinese and English in one table (distilled at build time; scripts/build-lexicon). */
export interface Lexicon {
  /** True where the word is a headword. */
  has(word: string): boolean;
  /** English lemma of a folded word form; other words unchanged. */
  lemma(word: string): string;
  /** Synonyms and translations, best first; empty where unknown. */
  neighbours(word: string): readonly Neighbour[];
  /**
   * All pairs among `words` that are alike at all: indexes, the smaller first, with their similarity. Far cheaper than
   * asking for each pair or for each word's neighbours.
   */
  pairs(words: readonly string[]): (readonly [i: number, j: number, sim: number])[];
  /**
   * All pairs among `words` that have to do with each other: one derived from the other (resign, resignation), one a kind of
   * the other (blast, explosion), one inside the other's explanation. Indexes, the smaller first, with 0–1; it may propose
   * an alignment and never carries a verdict. Phrases are joined by `_`.
   */
  related?(words: readonly string[]): (readonly [i: number, j: number, relation: number])[];
  /** True for English words joined by `_` that name one thing (step_down, prime_minister). */
  isTerm?(phrase: string): boolean;
  /**
   * Words of two lists that are used with the same things (strike and walkout, but rise and fall too): this may propose an
   * alignment and never carries a verdict. Each word is given by its parts, itself or those of a compound.
   * @returns indexes into the lists with the cosine, all of `least` or more; the cost is the product of the lengths
   */
  nearUse(
    x: readonly (readonly string[])[],
    y: readonly (readonly string[])[],
    least: number,
  ): (readonly [i: number, j: number, cosine: number])[];
  /** Symmetric; 1 for equal words, 0 where nothing is known. */
  similarity(x: string, y: string): number;
  /** True where the two words are opposites and not converses. Symmetric. */
  isAntonym(x: string, y: string): boolean;
  /** True where the two words tell one event from its two ends (buy and sell, win and lose). Symmetric. */
  isConverse(x: string, y: string): boolean;
  /** English readings of a Chinese proper noun (北京 → beijing), folded; empty where unknown. */
  names(word: string): readonly string[];
  /** What a folded name is, by the dictionaries ("other" where they only know it as a name); null for what is no known name. */
  nameKind?(word: string): EntityKind | null;
  /** True for a headword that the dictionaries know as a verb or adjective. */
  isVerb?(word: string): boolean;
  /** True for an English headword (lemma) that the dictionaries know as this part of speech, among others perhaps. */
  isPart?(word: string, part: "noun" | "verb" | "adjective"): boolean;
  /** True for a headword that is a name and nothing else. */
  isProper?(word: string): boolean;
  /** What a folded short name stands for (北大 → 北京大学); empty where unknown. */
  fullNames?(word: string): readonly string[];
  /** True where the dictionaries say that one place lies in another (慕尼黑 in 德国, Munich in Germany). */
  isWithin?(place: string, whole: string): boolean;
  /** Pinyin readings of a character without tones (ü as v), commonest first; empty where unknown. */
  pinyin?(character: string): readonly string[];
  /** True for an English noun (lemma) that means a person first of all. */
  isPerson?(lemma: string): boolean;
  /** True for a Chinese family name of one or two characters. */
  isSurname?(word: string): boolean;
}

/** What is loaded once a process and handed to the pure engine. */
export interface Resources {
  readonly tag: Tag;
  readonly lexicon: Lexicon;
}
