import { roundScore } from "./score";
import type { ScoreColumns } from "./scored";

/** Two texts often tell in one order: a pair gains this share of the best pair beside it … */
const SHARE = 0.1;
/** … within this many sentences on both sides (1 gains half as much, 0.2 or 0.3 of the score drowns what the words say) … */
const REACH = 2;
/** … where that one is likely to be linked itself. */
const LEAST = 0.2;

/** Adds to each pair's score a share of the best pair of other sentences close by on both sides. */
export function addNeighbours<T extends Pick<ScoreColumns, "count" | "s" | "t" | "score">>(
  pairs: T,
): T & Pick<ScoreColumns, "near"> {
  const { count, s, t } = pairs;
  const sentences = t.reduce((most, sentence) => Math.max(most, sentence), 0) + 1 + 2 * REACH;
  const best = new Map<number, number>();
  for (let at = 0; at < count; at++) {
    if (pairs.score[at]! < LEAST) continue;
    const key = s[at]! * sentences + t[at]! + REACH;
    best.set(key, Math.max(best.get(key) ?? 0, pairs.score[at]!));
  }
  const near = new Float64Array(count);
  const score = pairs.score.map((own, at) => {
    let most = 0;
    for (let u = s[at]! - REACH; u <= s[at]! + REACH; u++) {
      if (u === s[at]) continue;
      for (let v = t[at]! - REACH; v <= t[at]! + REACH; v++) {
        if (v !== t[at]) most = Math.max(most, best.get(u * sentences + v + REACH) ?? 0);
      }
    }
    near[at] = most === 0 ? 0 : SHARE * most;
    return most === 0 ? own : roundScore(own + SHARE * most);
  });
  return { ...pairs, near, score };
}
