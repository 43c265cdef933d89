import type { ClaimPair } from "./claim-pair";
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
  /** What their figures have in common, in figures.ts' worths. */
  readonly figures: Float32Array;
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

/** One of the pairs, by its place in the columns. */
export function pairAt({ i, j, score, near, sentence, lead, signs }: ScoredPairs, at: number): ClaimPair {
  return {
    i: i[at]!,
    j: j[at]!,
    score: score[at]!,
    near: near[at]!,
    sentence: sentence[at]!,
    lead: lead[at]!,
    signs: signs[at]!,
  };
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
