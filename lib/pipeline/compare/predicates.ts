import { PREDICATE_PHRASES, PREDICATES, type Predicate } from "../../lang/predicates";
import type { Lexicon } from "../../model/resources";
import type { Span } from "../../model/span";
import type { Word } from "../../model/word";
import type { PairSide } from "./rule";

/**
 * Lexicon similarity from which a word may stand for a class. Above the 0.6 that findings, section 3, asks of a verdict:
 * a frame rests on this one word.
 */
const MIN_SIMILARITY = 0.75;

/** Words of a proposition by class, with whether the negation reaches them. */
export type PredicatesFound = ReadonlyMap<Predicate, readonly { word: Span; negated: boolean }[]>;

type Read = Pick<PairSide, "claim" | "body" | "words" | "extraction">;

/** Finds the predicates of a proposition that take part in exclusions. */
export function findPredicates({ claim, body, words, extraction }: Read, lexicon: Lexicon): PredicatesFound {
  const { scope, negated, cue } = claim.polarity;
  const isNegated = (at: Span) =>
    negated && (scope ? at.start < scope.end && scope.start < at.end : cue !== null && cue.end <= at.start);
  const found = new Map<Predicate, { word: Span; negated: boolean }[]>();
  const put = (predicate: Predicate, word: Span) =>
    found.set(predicate, [...(found.get(predicate) ?? []), { word, negated: isNegated(word) }]);
  for (const word of words) for (const predicate of classesOfWord(word, lexicon)) put(predicate, word);
  const text = extraction.reading.folded.slice(body.start, body.end);
  for (const [predicate, pattern] of Object.entries(PREDICATE_PHRASES) as [Predicate, RegExp][]) {
    const phrase = pattern.exec(text);
    if (phrase) put(predicate, { start: body.start + phrase.index, end: body.start + phrase.index + phrase[0].length });
  }
  return found;
}

/** Classes that a word is of, or of one meaning with a word of. */
function classesOfWord({ text, tag }: Word, lexicon: Lexicon): readonly Predicate[] {
  if (!/^v|^eng$|^n$/u.test(tag)) return MEMBERS.get(text) ?? NONE;
  return classesOf(text, lexicon);
}

const NONE: readonly Predicate[] = [];
const MEMBERS: ReadonlyMap<string, readonly Predicate[]> = membersByWord();

function membersByWord(): Map<string, Predicate[]> {
  const members = new Map<string, Predicate[]>();
  for (const [predicate, words] of Object.entries(PREDICATES) as [Predicate, readonly string[]][]) {
    for (const word of words) members.set(word, [...(members.get(word) ?? []), predicate]);
  }
  return members;
}

/** True where a word is of a class, or of one meaning with a word of it. */
export function belongsTo(word: Word, predicate: Predicate, lexicon: Lexicon): boolean {
  return classesOfWord(word, lexicon).includes(predicate);
}

/** Remembers each word's classes for as long as its lexicon lives: the answer never changes. */
const remembered = new WeakMap<Lexicon, Map<string, readonly Predicate[]>>();

function classesOf(text: string, lexicon: Lexicon): readonly Predicate[] {
  const known = remembered.get(lexicon) ?? new Map<string, readonly Predicate[]>();
  remembered.set(lexicon, known);
  const before = known.get(text);
  if (before) return before;
  const near = text.length > 1 ? lexicon.neighbours(text).filter((n) => n.sim >= MIN_SIMILARITY) : [];
  const classes = [...new Set([...(MEMBERS.get(text) ?? NONE), ...near.flatMap((n) => MEMBERS.get(n.word) ?? NONE)])];
  known.set(text, classes);
  return classes;
}
