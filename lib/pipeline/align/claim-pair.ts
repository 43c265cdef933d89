import type { UnitScore } from "./score";

/** Two claims of two sides, by their indexes, with what their scores are made of. What their words have in common is looked for when they are judged. */
export interface ClaimPair {
  readonly i: number;
  readonly j: number;
  readonly score: number;
  /** How much of the score comes from pairs beside it (neighbours.ts): it orders pairs, it tells of no topic of its own. */
  readonly near: number;
  /** Score of the two whole sentences. */
  readonly sentence: number;
  /** How far ahead of any other partner of the two sentences it is (lead.ts); 0 where nobody asked. */
  readonly lead: number;
  /** In how many ways the two clauses are alike: matched words, and one for figures and for times. */
  readonly signs: number;
}

/** Two claims as a pair that nothing has been added to yet: neither leads nor what stands beside them. */
export function plainPair(i: number, j: number, clause: UnitScore, score: number = clause.score): ClaimPair {
  const { matches, figures, times } = clause;
  const signs = matches.length + Number(figures > 0) + Number(times > 0);
  return { i, j, score, near: 0, sentence: clause.score, lead: 0, signs };
}
