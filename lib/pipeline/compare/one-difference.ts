import type { Span } from "../../model/span";
import type { Word } from "../../model/word";
import { isCopiedPassage } from "./copied";
import type { Pair, PairSide } from "./rule";

/** Where two propositions that are otherwise word for word the same differ: one place, a few words on each side. */
export interface OneDifference {
  a: readonly Word[];
  b: readonly Word[];
}

/** Least number of words in common, and least share of the longer proposition's words: less is a pattern, not a copy. */
const MIN_WORDS = 4;
const MIN_SHARE = 0.6;
/** In a copied passage two words tell which statement it is. */
const MIN_WORDS_COPIED = 2;
/** Most words that differ on a side: more is another statement. */
const MOST_WORDS = 3;
/** Names that the dictionary lacks fall into more. */
const MOST_WORDS_OF_NAME = 5;

/**
 * The one place where two propositions differ, by words without marks (in English by lemma); null where they differ in
 * more than one place, share too little, or are told of two subjects.
 */
export function findOneDifference(pair: Pair): OneDifference | null {
  const found = findOnePlace(pair, MOST_WORDS);
  return found && !subjectsDiffer(pair.a, pair.b) ? found : null;
}

/** The one place as `findOneDifference` gives it, for what may be a name: of more words, and whatever subject is carried over. */
export function findOneName(pair: Pair): OneDifference | null {
  return findOnePlace(pair, MOST_WORDS_OF_NAME);
}

function findOnePlace(pair: Pair, mostWords: number): OneDifference | null {
  const { a, b } = pair;
  const [x, y] = [a.words, b.words];
  const most = Math.min(x.length, y.length);
  let start = 0;
  while (start < most && x[start]!.text === y[start]!.text) start++;
  let end = 0;
  while (end < most - start && x[x.length - 1 - end]!.text === y[y.length - 1 - end]!.text) end++;
  const shared = start + end;
  const found = { a: x.slice(start, x.length - end), b: y.slice(start, y.length - end) };
  const differing = Math.max(found.a.length, found.b.length);
  if (differing === 0 || differing > mostWords) return null;
  if (shared < MIN_WORDS && (shared < MIN_WORDS_COPIED || !isCopiedPassage(pair))) return null;
  if (shared / Math.max(x.length, y.length) < MIN_SHARE) return null;
  return found;
}

/** Both carry their subject over from elsewhere, and not the same one. */
function subjectsDiffer(a: PairSide, b: PairSide): boolean {
  const subjectOf = ({ claim }: PairSide) => claim.context.find((c) => c.role === "subject")?.canonical ?? null;
  return subjectOf(a) !== subjectOf(b);
}

/** The items of a claim that hold or touch one of the words. */
export function itemsAt<T extends Span>(items: readonly T[], words: readonly Word[]): T[] {
  return items.filter((item) => words.some((w) => item.start < w.end && w.start < item.end));
}
