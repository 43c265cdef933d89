import { lemmatize } from "../lang/en/lemma";
import type { LexiconFile } from "./lexicon-file";
import { FLAG } from "./lexicon-format";

/** Words that were looked up are remembered up to this many, then forgotten together. */
const REMEMBERED = 50_000;

/** Words of the lexicon by number. */
export interface WordTable {
  readonly size: number;
  /** Number of a folded word, or -1. */
  find(word: string): number;
  wordAt(id: number): string;
  hasFlag(id: number, flag: number): boolean;
  lemma(word: string): string;
}

/** Words are looked up in the sorted text itself: nothing but their offsets is made at load. */
export function makeWordTable({ text, lengths, flags }: LexiconFile): WordTable {
  const size = lengths.length;
  const starts = new Uint32Array(size + 1);
  for (let i = 0; i < size; i++) starts[i + 1] = starts[i]! + lengths[i]!;

  const compare = (word: string, id: number): number => {
    const start = starts[id]!;
    const length = starts[id + 1]! - start;
    for (let i = 0; i < length && i < word.length; i++) {
      const difference = word.charCodeAt(i) - text.charCodeAt(start + i);
      if (difference !== 0) return difference;
    }
    return word.length - length;
  };
  const search = (word: string): number => {
    let low = 0;
    let high = size - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = compare(word, middle);
      if (order === 0) return middle;
      if (order < 0) high = middle - 1;
      else low = middle + 1;
    }
    return -1;
  };
  const remember = <T>(make: (word: string) => T): ((word: string) => T) => {
    const known = new Map<string, T>();
    return (word) => {
      const cached = known.get(word);
      if (cached !== undefined) return cached;
      if (known.size >= REMEMBERED) known.clear();
      const made = make(word);
      known.set(word, made);
      return made;
    };
  };

  const find = remember(search);
  const hasFlag = (id: number, flag: number): boolean => id >= 0 && (flags[id]! & flag) !== 0;
  const isPart = (flag: number) => (word: string) => {
    const id = find(word);
    return hasFlag(id, flag) && !hasFlag(id, FLAG.proper);
  };
  const headwords = {
    isNoun: isPart(FLAG.noun),
    isVerb: isPart(FLAG.verb),
    isAdjective: isPart(FLAG.adj),
    isOwn: isPart(FLAG.keep),
  };
  return {
    size,
    find,
    wordAt: (id) => text.slice(starts[id], starts[id + 1]),
    hasFlag,
    lemma: remember((word) => lemmatize(word, headwords)),
  };
}
