import { FLAG, type LexiconFile } from "./lexicon-file";
import type { WordTable } from "./lexicon-words";

/** Similarity of words by number, from the English meanings they share. */
export interface Meanings {
  /** Cosine of the two words' weighted meanings, 0–1. Symmetric. */
  similarity(x: number, y: number): number;
  /** Numbers of all words that share a meaning. */
  sharing(id: number): number[];
  /** True where a main meaning of the one is opposed to a main meaning of the other in WordNet. Symmetric. */
  areOpposed(x: number, y: number): boolean;
}

/** A meaning this near the word's strongest one is a main one: the first gloss and its equals. */
const MAIN = 0.7;

export function makeMeanings(file: LexiconFile, words: WordTable): Meanings {
  const { counts, concepts, weights, verbs, conceptCount, antonyms } = file;
  const starts = new Uint32Array(words.size + 1);
  for (let i = 0; i < words.size; i++) starts[i + 1] = starts[i]! + counts[i]!;

  /** An English word is two vectors, a verb and the rest; a Chinese word is one. */
  const similarity = (x: number, y: number): number => {
    let verb = 0;
    let rest = 0;
    let i = starts[x]!;
    let j = starts[y]!;
    const endX = starts[x + 1]!;
    const endY = starts[y + 1]!;
    while (i < endX && j < endY) {
      const difference = concepts[i]! - concepts[j]!;
      if (difference === 0) {
        const product = weights[i]! * weights[j]!;
        if (concepts[i]! < verbs) verb += product;
        else rest += product;
        i++;
        j++;
      } else if (difference < 0) i++;
      else j++;
    }
    const bothChinese = words.hasFlag(x, FLAG.zh) && words.hasFlag(y, FLAG.zh);
    return Math.min(1, (bothChinese ? verb + rest : Math.max(verb, rest)) / (255 * 255));
  };

  let postings: { starts: Uint32Array; words: Uint32Array } | null = null;
  const sharing = (id: number): number[] => {
    postings ??= invert(words.size, conceptCount, starts, concepts);
    const found = new Set<number>();
    for (let i = starts[id]!; i < starts[id + 1]!; i++) {
      const concept = concepts[i]!;
      for (let p = postings.starts[concept]!; p < postings.starts[concept + 1]!; p++) found.add(postings.words[p]!);
    }
    found.delete(id);
    return [...found];
  };

  const opposites = new Set<number>();
  for (let i = 0; i + 1 < antonyms.length; i += 2) opposites.add(antonyms[i]! * conceptCount + antonyms[i + 1]!);
  const main = (id: number): number[] => {
    let best = 0;
    for (let i = starts[id]!; i < starts[id + 1]!; i++) best = Math.max(best, weights[i]!);
    const found: number[] = [];
    for (let i = starts[id]!; i < starts[id + 1]!; i++) if (weights[i]! >= MAIN * best) found.push(concepts[i]!);
    return found;
  };
  const areOpposed = (x: number, y: number): boolean => {
    const others = main(y);
    return main(x).some((concept) => others.some((other) => opposites.has(concept * conceptCount + other)));
  };
  return { similarity, sharing, areOpposed };
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
