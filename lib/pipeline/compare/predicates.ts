import { PREDICATES, type Predicate } from "../../lang/predicates";
import type { Lexicon } from "../../model/resources";
import type { Word } from "../../model/word";
import type { PairSide } from "./rule";

/** Lexicon similarity from which a word may stand for a class in a verdict (findings: section 3). */
const MIN_SIMILARITY = 0.6;

/** Words of the proposition that belong to a class of predicates, with whether the negation reaches them. */
export function predicatesIn(
  side: PairSide,
  predicate: Predicate,
  lexicon: Lexicon,
): { word: Word; negated: boolean }[] {
  const { scope, negated, cue } = side.claim.polarity;
  return side.words
    .filter((word) => belongsTo(word, predicate, lexicon))
    .map((word) => ({
      word,
      negated:
        negated && (scope ? word.start < scope.end && scope.start < word.end : cue !== null && cue.end <= word.start),
    }));
}

export function belongsTo({ text, tag }: Word, predicate: Predicate, lexicon: Lexicon): boolean {
  const members: readonly string[] = PREDICATES[predicate];
  if (members.includes(text)) return true;
  if (!/^v|^eng$/u.test(tag) || text.length < 2) return false;
  return members.some((member) => lexicon.similarity(text, member) >= MIN_SIMILARITY);
}
