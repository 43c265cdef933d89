import { PREDICATE_PHRASES, PREDICATES, type Predicate } from "../../lang/predicates";
import type { Lexicon } from "../../model/resources";
import type { Span } from "../../model/span";
import type { Word } from "../../model/word";
import type { PairSide } from "./rule";

/** Lexicon similarity from which a word may stand for a class in a verdict (findings: section 3). */
const MIN_SIMILARITY = 0.6;

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

export function belongsTo({ text, tag }: Word, predicate: Predicate, lexicon: Lexicon): boolean {
  const members: readonly string[] = PREDICATES[predicate];
  if (members.includes(text)) return true;
  if (!/^v|^eng$/u.test(tag) || text.length < 2) return false;
  return members.some((member) => lexicon.similarity(text, member) >= MIN_SIMILARITY);
}
