import type { Sentence } from "../../model/sentence";
import { bareText } from "./bare-text";
import type { Pair, PairSide } from "./rule";

/** Fewer letters than this may stand beside any statement. */
const MIN_LETTERS = 8;
/** Longer sentences, in UTF-16 units, are not read again for every claim beside them. */
const MAX_LENGTH = 500;

/**
 * True where one source copies a passage of the other: the sentence right before both claims, or right behind them, is in the
 * same words. Two such claims are one statement, of one event, and what they differ in was changed.
 */
export function isCopiedPassage({ a, b, inside }: Pair): boolean {
  if (inside) return false;
  return ([-1, 1] as const).some((step) => {
    const [x, y] = [besideOf(a, step), besideOf(b, step)];
    return x !== null && x === y;
  });
}

/** Letters of the sentence before (-1) or behind (1) the claim's own; null where there is none, or too little. */
function besideOf({ extraction, claim }: PairSide, step: -1 | 1): string | null {
  const sentence: Sentence | undefined = extraction.reading.sentences[claim.sentence + step];
  if (!sentence || sentence.span.end - sentence.span.start > MAX_LENGTH) return null;
  const text = bareText({ extraction, body: sentence.span });
  return text.length >= MIN_LETTERS ? text : null;
}
