import type { Word } from "../../../model/word";
import type { Pair, PairSide } from "../rule";
import { otherAnswers } from "../state-of";
import type { Told } from "./told";

/** Words on either side of a share that may say what it is a share of those who do. */
const REACH = 6;
/** Words of a claim that are looked through for two groups of which one is all that the other is not. */
const MOST_WORDS = 30;

/** 62% for and 28% against, those who did and those who did not: two shares of one whole. */
export function areOppositeShares(x: Told, y: Told, { lexicon }: Pair): boolean {
  if (x.figure.quantity.dimension !== "ratio") return false;
  if (x.side.claim.polarity.negated !== y.side.claim.polarity.negated) return true;
  const [xs, ys] = [wordsNear(x), wordsNear(y)];
  if (xs.some((p) => ys.some((q) => lexicon.isAntonym(p.text, q.text)))) return true;
  const [ws, vs] = [x, y].map(({ side }) => side.words.slice(0, MOST_WORDS));
  return ws!.some((p) => vs!.some((q) => areDenied(p.text, q.text)));
}

/** Convicted on four counts and cleared of two, 12 found alive and five dead: each of a state that the other is not in. */
export function areOfTwoStates(x: Told, y: Told): boolean {
  return x.figure.quantity.dimension === "count" && otherAnswers(x.side, y.side) !== null;
}

/** The vaccinated and the unvaccinated, smokers and nonsmokers, 已婚 and 未婚. */
function areDenied(x: string, y: string): boolean {
  const denies = (denied: string, plain: string) =>
    ["un", "non", "non-"].some((prefix) => plain.length > 3 && denied.startsWith(prefix + plain)) ||
    (plain.length === 2 &&
      denied.length === 2 &&
      /^[未非]/u.test(denied) &&
      /^[已是]/u.test(plain) &&
      denied.charAt(1) === plain.charAt(1));
  return denies(x, y) || denies(y, x);
}

function wordsNear({ figure: { quantity }, side }: Told): readonly Word[] {
  const { words }: PairSide = side;
  const before = words.filter((w) => w.end <= quantity.start).slice(-REACH);
  return [...before, ...words.filter((w) => w.start >= quantity.end).slice(0, REACH)];
}
