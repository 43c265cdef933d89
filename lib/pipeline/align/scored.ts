import { type ClaimPair, claimPair } from "./pairs";
import { scoreUnits } from "./score";
import type { Side } from "./units";
import type { WordTable } from "./word-table";

/** What the choice of links reads of scored pairs, a column each. */
export interface ScoreColumns {
  readonly count: number;
  /** The two claims, as indexes into the sides', and their sentences. */
  readonly i: Int32Array;
  readonly j: Int32Array;
  readonly s: Int32Array;
  readonly t: Int32Array;
  readonly score: Float64Array;
  /** As in `ClaimPair`. */
  readonly near: Float64Array;
  readonly lead: Float64Array;
  readonly signs: Uint16Array;
}

/**
 * Scored pairs of claims in columns, by i, then j. Two long texts have hundreds of thousands: an object each, with its matches, took
 * half of the memory, and few are ever judged.
 */
export interface ScoredPairs extends ScoreColumns {
  readonly x: Side;
  readonly y: Side;
  readonly table: WordTable;
  /** Score of the two whole sentences. */
  readonly sentence: Float64Array;
}

/** One of the pairs with what its clauses have in common, which is looked for again. */
export function pairAt(pairs: ScoredPairs, at: number): ClaimPair {
  const { x, y, table, score, sentence, near, lead } = pairs;
  const [i, j] = [pairs.i[at]!, pairs.j[at]!];
  const clause = scoreUnits(x.claims[i]!.clause, y.claims[j]!.clause, table);
  const pair = claimPair([x, i], [y, j], clause, { score: score[at]!, sentence: sentence[at]! });
  return { ...pair, near: near[at]!, lead: lead[at]! };
}

/** The pair of two claims; null where it was not scored. */
export function findPair(pairs: ScoredPairs, i: number, j: number): ClaimPair | null {
  let [low, high] = [0, pairs.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs.i[middle]! < i || (pairs.i[middle] === i && pairs.j[middle]! < j)) low = middle + 1;
    else high = middle;
  }
  return low < pairs.count && pairs.i[low] === i && pairs.j[low] === j ? pairAt(pairs, low) : null;
}
