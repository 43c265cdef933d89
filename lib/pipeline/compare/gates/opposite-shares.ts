import type { Word } from "../../../model/word";
import type { Pair, PairSide } from "../rule";
import type { Told } from "./told";

/** Words on either side of a share that may say what it is a share of those who do. */
const REACH = 6;

/** 62% for and 28% against, those who did and those who did not: two shares of one whole. */
export function areOppositeShares(x: Told, y: Told, { lexicon }: Pair): boolean {
  if (x.figure.quantity.dimension !== "ratio") return false;
  if (x.side.claim.polarity.negated !== y.side.claim.polarity.negated) return true;
  const [xs, ys] = [wordsNear(x), wordsNear(y)];
  return xs.some((p) => ys.some((q) => lexicon.isAntonym(p.text, q.text)));
}

function wordsNear({ figure: { quantity }, side }: Told): readonly Word[] {
  const { words }: PairSide = side;
  const before = words.filter((w) => w.end <= quantity.start).slice(-REACH);
  return [...before, ...words.filter((w) => w.start >= quantity.end).slice(0, REACH)];
}
