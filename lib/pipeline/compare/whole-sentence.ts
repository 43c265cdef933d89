import type { Span } from "../../model/span";
import type { Word } from "../../model/word";
import { itemsWithin } from "../../text/spans";
import { oncePer } from "./once";
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

const wordsOf = oncePer(({ extraction, claim }: PairSide): readonly Word[] =>
  itemsWithin(extraction.reading.words, sentenceOf({ extraction, claim })),
);

/** The words of a side's sentence that stand in a stretch of it. */
export function wordsIn(side: PairSide, span: Span): readonly Word[] {
  return wordsOf(side).filter((w) => w.start < span.end && w.end > span.start);
}

/** True where both sentences name the same person or body: by one canonical name, or by names of which one holds the other. */
export function sharePersonInSentences({ a, b, lexicon }: Pair): boolean {
  const namesOf = (side: PairSide) => {
    const { start, end } = sentenceOf(side);
    return side.extraction.names.filter((n) => n.start >= start && n.end <= end && /^(?:person|other)$/u.test(n.kind));
  };
  const taggedOf = (side: PairSide) => wordsOf(side).filter((w) => w.tag === "nr" && w.text.length > 1);
  const others = new Set([...namesOf(b).map((n) => n.canonical), ...taggedOf(b).map((w) => w.text)]);
  return (
    namesOf(a).some((n) => others.has(n.canonical)) ||
    taggedOf(a).some((w) => others.has(w.text)) ||
    shareUnlisted({ a, b, lexicon })
  );
}

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
