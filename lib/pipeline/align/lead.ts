import type { ScoreColumns } from "./scored";

type Scored = Pick<ScoreColumns, "count" | "s" | "t" | "score">;

/**
 * How far ahead each pair is of what else its two sentences could stand beside: its score by the best score of either sentence with a
 * third one. Above 1 the two sentences are each other's best partners; where nothing else is like them at all it is Infinity.
 * Claims of one sentence do not compete: they share most of their score.
 */
export function leadOf({ count, s, t, score }: Scored): Float64Array {
  const ofX = bestPartners(count, s, t, score);
  const ofY = bestPartners(count, t, s, score);
  return score.map((own, at) => own / Math.max(rival(ofX, s[at]!, t[at]!), rival(ofY, t[at]!, s[at]!)));
}

/** For each sentence its best partner with its score, and the best score with any other than that. */
interface Best {
  readonly partner: Int32Array;
  readonly score: Float64Array;
  readonly next: Float64Array;
}

function bestPartners(count: number, owns: Int32Array, partners: Int32Array, scores: Float64Array): Best {
  const size = owns.reduce((most, own) => Math.max(most, own), -1) + 1;
  const best: Best = {
    partner: new Int32Array(size).fill(-1),
    score: new Float64Array(size),
    next: new Float64Array(size),
  };
  for (let at = 0; at < count; at++) {
    const [own, partner, score] = [owns[at]!, partners[at]!, scores[at]!];
    const isFirst = best.partner[own] === -1;
    if (isFirst || (partner !== best.partner[own] && score > best.score[own]!)) {
      best.next[own] = best.score[own]!;
      best.partner[own] = partner;
      best.score[own] = score;
    } else if (partner === best.partner[own]) best.score[own] = Math.max(best.score[own]!, score);
    else best.next[own] = Math.max(best.next[own]!, score);
  }
  return best;
}

function rival({ partner, score, next }: Best, own: number, other: number): number {
  return partner[own] === other ? next[own]! : score[own]!;
}
