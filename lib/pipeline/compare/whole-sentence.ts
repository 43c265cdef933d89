import type { EntityMention } from "../../model/entity";
import type { Saying } from "../../model/reading";
import type { Span } from "../../model/span";
import type { Word } from "../../model/word";
import { itemsWithin } from "../../text/spans";
import { onceFor } from "./once";
import type { Pair, PairSide } from "./rule";

type Read = Pick<PairSide, "extraction" | "claim">;

/** The sentence that a side's claim stands in; offsets are UTF-16, of the whole text. */
export function sentenceOf({ extraction, claim }: Read): Span {
  return extraction.reading.sentences[claim.sentence]?.span ?? { start: claim.start, end: claim.end };
}

/** Longer sentences, in UTF-16 units, are no prose and are read to here. */
const MAX_LENGTH = 600;

/** The folded text of a side's sentence; offsets in it count from the sentence's start. */
export function sentenceText(side: Read): string {
  const { start, end } = sentenceOf(side);
  return side.extraction.reading.folded.slice(start, Math.min(end, start + MAX_LENGTH));
}

const wordsOf = onceFor(({ extraction, claim }: PairSide): readonly Word[] =>
  itemsWithin(extraction.reading.words, sentenceOf({ extraction, claim })),
);

/** The words of a side's sentence that stand in a stretch of it. */
export function wordsIn(side: PairSide, span: Span): readonly Word[] {
  return wordsOf(side).filter((w) => w.start < span.end && w.end > span.start);
}

/** The names that a side's sentence holds. */
export function namesOf({ extraction, claim }: Read): EntityMention[] {
  return itemsWithin(extraction.names, sentenceOf({ extraction, claim }));
}

/**
 * What is said in the clauses of a side's sentence and in those of the sentences behind it.
 * @param behind how many of them.
 */
export function sayingsOf({ extraction: { reading, sayings }, claim }: Read, behind = 0): readonly Saying[] {
  // One saying a clause, in text order.
  const firstOf = (sentence: number) => {
    let [low, high] = [0, sayings.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (reading.clauses[sayings[middle]!.clause]!.sentence < sentence) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return sayings.slice(firstOf(claim.sentence), firstOf(claim.sentence + behind + 1));
}

/** True where both sentences name the same person or body: by one canonical name, or by names of which one holds the other. */
export const sharePersonInSentences = onceFor(({ a, b, lexicon }: Pair): boolean => {
  const peopleOf = (side: PairSide) => namesOf(side).filter((n) => n.kind === "person" || n.kind === "other");
  const taggedOf = (side: PairSide) => wordsOf(side).filter((w) => w.tag === "nr" && w.text.length > 1);
  const others = new Set([...peopleOf(b).map((n) => n.canonical), ...taggedOf(b).map((w) => w.text)]);
  return (
    peopleOf(a).some((n) => others.has(n.canonical)) ||
    taggedOf(a).some((w) => others.has(w.text)) ||
    shareUnlisted({ a, b, lexicon })
  );
});

/** Length of a Chinese name that the tagger cuts in pieces (高志|鹏). */
const NAME_LENGTH = 3;

/** A family name and two characters that both sentences hold between words, and that are no word. */
function shareUnlisted({ a, b, lexicon }: Pick<Pair, "a" | "b" | "lexicon">): boolean {
  const stretchesOf = (side: PairSide) => {
    const { folded } = side.extraction.reading;
    const words = wordsOf(side);
    const ends = new Set(words.map((w) => w.end));
    return words
      .filter((w) => ends.has(w.start + NAME_LENGTH) && lexicon.isSurname?.(folded.charAt(w.start)) === true)
      .map((w) => folded.slice(w.start, w.start + NAME_LENGTH))
      .filter((text) => /^\p{Script=Han}{3}$/u.test(text) && !lexicon.has(text));
  };
  const others = new Set(stretchesOf(b));
  return stretchesOf(a).some((text) => others.has(text));
}
