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

/** Words of the proposition that belong to a class of predicates, with whether the negation reaches them. */
export function predicatesIn(
  side: PairSide,
  predicate: Predicate,
  lexicon: Lexicon,
): { word: Span; negated: boolean }[] {
  const { scope, negated, cue } = side.claim.polarity;
  const isNegated = (at: Span) =>
    negated && (scope ? at.start < scope.end && scope.start < at.end : cue !== null && cue.end <= at.start);
  const words: Span[] = side.words.filter((word) => belongsTo(word, predicate, lexicon));
  const phrase = PREDICATE_PHRASES[predicate]?.exec(
    side.extraction.reading.folded.slice(side.body.start, side.body.end),
  );
  if (phrase)
    words.push({ start: side.body.start + phrase.index, end: side.body.start + phrase.index + phrase[0].length });
  return words.map((word) => ({ word, negated: isNegated(word) }));
}

/** True where a word is of a class, or of one meaning with a word of it. */
export function belongsTo({ text, tag }: Word, predicate: Predicate, lexicon: Lexicon): boolean {
  const members: readonly string[] = PREDICATES[predicate];
  if (members.includes(text)) return true;
  return /^v|^eng$|^n$/u.test(tag) && classesOf(text, lexicon).has(predicate);
}

/** Remembers each word's classes for as long as its lexicon lives: the answer never changes. */
const remembered = new WeakMap<Lexicon, Map<string, ReadonlySet<Predicate>>>();

function classesOf(text: string, lexicon: Lexicon): ReadonlySet<Predicate> {
  const known = remembered.get(lexicon) ?? new Map<string, ReadonlySet<Predicate>>();
  remembered.set(lexicon, known);
  const before = known.get(text);
  if (before) return before;
  const near = new Set(
    lexicon
      .neighbours(text)
      .filter((n) => n.sim >= MIN_SIMILARITY)
      .map((n) => n.word),
  );
  const classes = new Set<Predicate>();
  for (const [predicate, members] of Object.entries(PREDICATES) as [Predicate, readonly string[]][]) {
    if (members.includes(text) || (text.length > 1 && members.some((m) => near.has(m)))) classes.add(predicate);
  }
  known.set(text, classes);
  return classes;
}
