import type { LexiconFile } from "./lexicon-file";
import { FLAG } from "./lexicon-format";
import type { WordTable } from "./lexicon-words";

/** Similarity of words by number, from the English meanings they share. */
export interface Meanings {
  /** 0–1. Symmetric. */
  similarity(x: number, y: number): number;
  /** Numbers of a word's meanings. */
  conceptsOf(id: number): Uint32Array;
  /** Numbers of all words that share a meaning. */
  sharing(id: number): number[];
  /** True where a main meaning of the one is opposed to a main meaning of the other in WordNet. Symmetric. */
  areOpposed(x: number, y: number): boolean;
}

/** A meaning this near the word's strongest one is the main one: half of what later glosses oppose are no opposites (findings: section 3). */
const MAIN = 0.9;
/** An English word that is the first gloss of a Chinese one translates it, though each may have other meanings. */
const FIRST_GLOSS = 0.8;
/** Words whose meanings with an opposite are remembered, then forgotten together. */
const REMEMBERED = 20_000;
/** No two different words are wholly one. */
const MOST = 0.95;

export function makeMeanings(file: LexiconFile, words: WordTable): Meanings {
  const { counts, concepts, weights, ranges, antonyms } = file;
  const [verbHeads, verbs, otherHeads, all] = ranges;
  const starts = new Uint32Array(words.size + 1);
  for (let i = 0; i < words.size; i++) starts[i + 1] = starts[i]! + counts[i]!;
  const isSynset = (concept: number) => (concept < verbs ? concept >= verbHeads : concept >= otherHeads);

  const strongest = (id: number): number => {
    let best = 1;
    for (let i = starts[id]!; i < starts[id + 1]!; i++) best = Math.max(best, weights[i]!);
    return best;
  };
  /** Length of the synset part of an English word's verb or other vector. */
  const synsetLength = (id: number, verb: boolean): number => {
    let sum = 0;
    for (let i = starts[id]!; i < starts[id + 1]!; i++) {
      const concept = concepts[i]!;
      if (concept < verbs === verb && isSynset(concept)) sum += weights[i]! ** 2;
    }
    return Math.sqrt(sum);
  };
  /** Calls back for every concept that both words have. */
  const meet = (x: number, y: number, visit: (concept: number, wx: number, wy: number) => void): void => {
    let i = starts[x]!;
    let j = starts[y]!;
    while (i < starts[x + 1]! && j < starts[y + 1]!) {
      const difference = concepts[i]! - concepts[j]!;
      if (difference === 0) visit(concepts[i]!, weights[i]!, weights[j]!);
      if (difference <= 0) i++;
      if (difference >= 0) j++;
    }
  };

  /** Two Chinese words: the cosine of their glosses. */
  const betweenChinese = (x: number, y: number): number => {
    let sum = 0;
    meet(x, y, (_concept, wx, wy) => {
      sum += wx * wy;
    });
    return sum / 255 ** 2;
  };
  /** Two English words: the cosine of their synsets, as verbs or as anything else. */
  const betweenEnglish = (x: number, y: number): number => {
    let verb = 0;
    let rest = 0;
    meet(x, y, (concept, wx, wy) => {
      if (!isSynset(concept)) return;
      if (concept < verbs) verb += wx * wy;
      else rest += wx * wy;
    });
    if (verb > 0) verb /= synsetLength(x, true) * synsetLength(y, true);
    if (rest > 0) rest /= synsetLength(x, false) * synsetLength(y, false);
    return Math.max(verb, rest);
  };
  /** A Chinese and an English word: their cosine, or the place of the one among the glosses of the other. */
  const across = (chinese: number, english: number): number => {
    let verb = 0;
    let rest = 0;
    let gloss = 0;
    meet(chinese, english, (concept, wc, we) => {
      if (concept < verbs) verb += wc * we;
      else rest += wc * we;
      if (!isSynset(concept)) gloss = Math.max(gloss, wc);
    });
    return Math.max(verb / 255 ** 2, rest / 255 ** 2, (FIRST_GLOSS * gloss) / strongest(chinese));
  };
  const similarity = (x: number, y: number): number => {
    const chineseX = words.hasFlag(x, FLAG.zh);
    const chineseY = words.hasFlag(y, FLAG.zh);
    const found =
      chineseX === chineseY
        ? chineseX
          ? betweenChinese(x, y)
          : betweenEnglish(x, y)
        : chineseX
          ? across(x, y)
          : across(y, x);
    return Math.min(MOST, found);
  };

  const postings = invert(words.size, all, starts, concepts);
  const sharing = (id: number): number[] => {
    const found = new Set<number>();
    for (let i = starts[id]!; i < starts[id + 1]!; i++) {
      const concept = concepts[i]!;
      for (let p = postings.starts[concept]!; p < postings.starts[concept + 1]!; p++) found.add(postings.words[p]!);
    }
    found.delete(id);
    return [...found];
  };

  const opposites = new Set<number>();
  for (let i = 0; i + 1 < antonyms.length; i += 2) opposites.add(antonyms[i]! * all + antonyms[i + 1]!);
  const hasOpposite = new Uint8Array(all);
  for (let i = 0; i + 1 < antonyms.length; i += 2) hasOpposite[antonyms[i]!] = 1;
  /** The main meanings of a word; of those that stand first in a pair of opposites where `opposed` says so. */
  const main = (id: number, opposed: boolean): number[] => {
    const best = strongest(id);
    const found: number[] = [];
    for (let i = starts[id]!; i < starts[id + 1]!; i++) {
      if (weights[i]! >= MAIN * best && (!opposed || hasOpposite[concepts[i]!] === 1)) found.push(concepts[i]!);
    }
    return found;
  };
  const opposable = new Map<number, readonly number[]>();
  const opposableOf = (id: number): readonly number[] => {
    const known = opposable.get(id);
    if (known) return known;
    if (opposable.size >= REMEMBERED) opposable.clear();
    const found = main(id, true);
    opposable.set(id, found);
    return found;
  };
  const areOpposed = (x: number, y: number): boolean => {
    const own = opposableOf(x);
    if (own.length === 0) return false;
    const others = main(y, false);
    return own.some((concept) => others.some((other) => opposites.has(concept * all + other)));
  };
  const conceptsOf = (id: number) => concepts.subarray(starts[id]!, starts[id + 1]!);
  return { similarity, conceptsOf, sharing, areOpposed };
}

/** Concept → words, by counting sort. */
function invert(size: number, conceptCount: number, wordStarts: Uint32Array, concepts: Uint32Array) {
  const starts = new Uint32Array(conceptCount + 1);
  for (const concept of concepts) starts[concept + 1]!++;
  for (let i = 0; i < conceptCount; i++) starts[i + 1]! += starts[i]!;
  const next = starts.slice();
  const holders = new Uint32Array(concepts.length);
  for (let id = 0; id < size; id++) {
    for (let i = wordStarts[id]!; i < wordStarts[id + 1]!; i++) holders[next[concepts[i]!]!++] = id;
  }
  return { starts, words: holders };
}
