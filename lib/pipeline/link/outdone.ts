import { groupOf } from "../../model/relation";
import type { JudgedPair } from "./judge-pairs";

/** How much worse an agreement may be aligned than the conflict it settles. */
const NEAR = 0.9;

/**
 * Leaves out conflicts that another claim of the same text settles: where one side says both ("X was cancelled on Saturday but held on
 * Sunday") and the other says one of them, what agrees is what is meant, and the rest conflicts with nothing.
 */
export function withoutOutdone(judged: readonly JudgedPair[]): readonly JudgedPair[] {
  const all = new Map<string, number>();
  const ofFigures = new Map<string, number>();
  for (const pair of judged) {
    // An agreement in other words is too loose to stand against a conflict.
    if (groupOf(pair.verdict.relation) !== "agree" || pair.verdict.method.startsWith("same-sense@")) continue;
    put(all, pair);
    if (isOfFigures(pair)) put(ofFigures, pair);
  }
  return judged.filter((pair) => {
    if (groupOf(pair.verdict.relation) !== "contradict") return true;
    if (!isOfFigures(pair)) return bestAt(all, pair) < pair.score * NEAR;
    // What two lengths of a bridge leave open its six lanes do not settle, unless those are the better partner.
    return bestAt(ofFigures, pair) < pair.score * NEAR && bestAt(all, pair) < pair.score;
  });
}

function isOfFigures({ verdict }: JudgedPair): boolean {
  return verdict.method.startsWith("figures@");
}

function put(best: Map<string, number>, { i, j, score }: JudgedPair): void {
  for (const key of [`a${i}`, `b${j}`]) best.set(key, Math.max(best.get(key) ?? 0, score));
}

function bestAt(best: ReadonlyMap<string, number>, { i, j }: JudgedPair): number {
  return Math.max(best.get(`a${i}`) ?? 0, best.get(`b${j}`) ?? 0);
}
