import type { ClaimPair } from "./pairs";

type Scored = Pick<ClaimPair, "x" | "y" | "score">;

/** Best score of a sentence with another one, and the best with any other than that. */
interface Best {
  partner: number;
  score: number;
  next: number;
}

/**
 * How far ahead each pair is of what else its two sentences could stand beside: its score by the best score of either sentence with a
 * third one. Above 1 the two sentences are each other's best partners; where nothing else is like them at all it is Infinity.
 * Claims of one sentence do not compete: they share most of their score.
 */
export function leadOf(pairs: readonly Scored[]): (pair: Scored) => number {
  const ofX = new Map<number, Best>();
  const ofY = new Map<number, Best>();
  for (const { x, y, score } of pairs) {
    note(ofX, x.claim.sentence, y.claim.sentence, score);
    note(ofY, y.claim.sentence, x.claim.sentence, score);
  }
  const rival = (best: Best, partner: number) => (best.partner === partner ? best.next : best.score);
  return ({ x, y, score }) => {
    const [s, t] = [x.claim.sentence, y.claim.sentence];
    return score / Math.max(rival(ofX.get(s)!, t), rival(ofY.get(t)!, s));
  };
}

function note(table: Map<number, Best>, own: number, partner: number, score: number): void {
  const best = table.get(own);
  if (!best) table.set(own, { partner, score, next: 0 });
  else if (partner === best.partner) best.score = Math.max(best.score, score);
  else if (score > best.score) table.set(own, { partner, score, next: best.score });
  else best.next = Math.max(best.next, score);
}
