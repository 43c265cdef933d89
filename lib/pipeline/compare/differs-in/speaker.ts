import type { Word } from "../../../model/word";
import { itemsAt, type OneDifference } from "../one-difference";
import { type Observation, observe, type Pair, type PairSide } from "../rule";
import { speakersDiffer, spelledSpeaker } from "../speakers";

/** The same but for who says it, where the words of saying stand inside the statement. */
export function differsInSpeaker(pair: Pair, { a, b }: OneDifference): Observation | null {
  const isAt = (side: PairSide, words: readonly Word[]) => {
    const span = side.claim.speaker?.span;
    return span ? itemsAt([span], words).length > 0 : false;
  };
  if (!isAt(pair.a, a) || !isAt(pair.b, b) || !speakersDiffer(pair.a.claim, pair.b.claim)) return null;
  const params = { a: spelledSpeaker(pair.a), b: spelledSpeaker(pair.b) };
  return observe("tension", ["attribution"], "same_words_other_speaker", params, [pair.a.body], [pair.b.body]);
}
