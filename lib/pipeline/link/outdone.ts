import { groupOf } from "../../model/relation";
import type { JudgedPair } from "./judge-pairs";

/** How much worse an agreement may be aligned than the conflict it settles. */
const NEAR = 0.9;

/**
 * Leaves out conflicts that another claim of the same text settles: where one side says both ("X was cancelled on Saturday but held on
 * Sunday") and the other says one of them, what agrees is what is meant, and the rest conflicts with nothing.
 */
export function withoutOutdone(judged: readonly JudgedPair[]): readonly JudgedPair[] {
  const best = new Map<string, number>();
  const put = (key: string, score: number) => best.set(key, Math.max(best.get(key) ?? 0, score));
  for (const { i, j, score, verdict } of judged) {
    // An agreement in other words is too loose to stand against a conflict.
    if (groupOf(verdict.relation) !== "agree" || verdict.method.startsWith("same-sense@")) continue;
    put(`a${i}`, score);
    put(`b${j}`, score);
  }
  return judged.filter(({ i, j, score, verdict }) => {
    if (groupOf(verdict.relation) !== "contradict") return true;
    return Math.max(best.get(`a${i}`) ?? 0, best.get(`b${j}`) ?? 0) < score * NEAR;
  });
}
