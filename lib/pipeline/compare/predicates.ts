import { PREDICATE_PHRASES, PREDICATES, type Predicate } from "../../lang/predicates";
import type { Lexicon } from "../../model/resources";
import type { Span } from "../../model/span";
import type { Word } from "../../model/word";
import { overlaps } from "../../text/spans";
import { triggersOf } from "../../text/triggers";
import { oncePer } from "./once";
import { innerWord } from "./predicate-words";
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
  const isNegated = (at: Span) => negated && (scope ? overlaps(at, scope) : cue !== null && cue.end <= at.start);
  const found = new Map<Predicate, { word: Span; negated: boolean }[]>();
  const put = (predicate: Predicate, word: Span) =>
    found.set(predicate, [...(found.get(predicate) ?? []), { word, negated: isNegated(word) }]);
  for (const word of words.map(innerWord)) for (const predicate of classesOfWord(word, lexicon)) put(predicate, word);
  const text = extraction.reading.folded.slice(body.start, body.end);
  for (const place of triggers(text)) {
    const [predicate, pattern] = PHRASES[place]!;
    const phrase = pattern.exec(text);
    if (phrase) put(predicate, { start: body.start + phrase.index, end: body.start + phrase.index + phrase[0].length });
  }
  return found.size === 0 ? NONE_FOUND : found;
}

/** One for all: most propositions hold none. */
const NONE_FOUND: PredicatesFound = new Map();
const PHRASES = Object.entries(PREDICATE_PHRASES) as [Predicate, RegExp][];
const triggers = triggersOf(PHRASES.map(([, pattern]) => pattern));

/** True where a word is of a class, or of one meaning with a word of it. */
export function belongsTo(word: Word, predicate: Predicate, lexicon: Lexicon): boolean {
  return classesOfWord(word, lexicon).includes(predicate);
}

const NONE: readonly Predicate[] = [];

function classesOfWord({ text, tag }: Word, lexicon: Lexicon): readonly Predicate[] {
  const { members, near } = classesOf(lexicon);
  return members.get(text) ?? (/^v|^eng$|^n$/u.test(tag) ? (near.get(text) ?? NONE) : NONE);
}

interface Classes {
  members: ReadonlyMap<string, readonly Predicate[]>;
  /** Words of one meaning with a member. */
  near: ReadonlyMap<string, readonly Predicate[]>;
}

/** Worked out from the members' neighbours: the answer never changes. */
const classesOf = oncePer((lexicon: Lexicon): Classes => {
  const members = new Map<string, Predicate[]>();
  const near = new Map<string, Predicate[]>();
  const put = (table: Map<string, Predicate[]>, word: string, predicate: Predicate) => {
    const list = table.get(word) ?? [];
    if (!list.includes(predicate)) table.set(word, [...list, predicate]);
  };
  for (const [predicate, words] of Object.entries(PREDICATES) as [Predicate, readonly string[]][]) {
    for (const word of words) {
      put(members, word, predicate);
      for (const { word: other, sim } of lexicon.neighbours(word)) {
        if (sim >= MIN_SIMILARITY && other.length > 1) put(near, other, predicate);
      }
    }
  }
  return { members, near };
});
