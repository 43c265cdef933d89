import type { ClaimPair } from "./pairs";
import { roundScore } from "./score";

/** Two texts often tell in one order: a pair gains this share of the best pair beside it … */
const SHARE = 0.1;
/** … within this many sentences on both sides (1 gains half as much, 0.2 or 0.3 of the score drowns what the words say) … */
const REACH = 2;
/** … where that one is likely to be linked itself. */
const LEAST = 0.2;

/** Adds to each pair's score a share of the best pair of other sentences close by on both sides. */
export function addNeighbours(pairs: readonly ClaimPair[]): ClaimPair[] {
  const sentences = pairs.reduce((most, { y }) => Math.max(most, y.claim.sentence), 0) + 1 + 2 * REACH;
  const keyOf = (s: number, t: number) => s * sentences + t + REACH;
  const best = new Map<number, number>();
  for (const { x, y, score } of pairs) {
    if (score < LEAST) continue;
    const key = keyOf(x.claim.sentence, y.claim.sentence);
    best.set(key, Math.max(best.get(key) ?? 0, score));
  }
  return pairs.map((pair) => {
    let most = 0;
    for (let s = -REACH; s <= REACH; s++) {
      for (let t = -REACH; t <= REACH; t++) {
        if (s === 0 || t === 0) continue;
        most = Math.max(most, best.get(keyOf(pair.x.claim.sentence + s, pair.y.claim.sentence + t)) ?? 0);
      }
    }
    return most === 0 ? pair : { ...pair, near: SHARE * most, score: roundScore(pair.score + SHARE * most) };
  });
}
