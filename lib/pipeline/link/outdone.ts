import { groupOf } from "../../model/relation";
import { overlaps } from "../../text/spans";
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
    if (isOfOneSpot(pair)) return !judged.some((other) => settlesSpot(other, pair));
    if (!isOfFigures(pair)) return bestAt(all, pair) < pair.score * NEAR;
    // What two lengths of a bridge leave open its six lanes do not settle, unless those are the better partner.
    return bestAt(ofFigures, pair) < pair.score * NEAR && bestAt(all, pair) < pair.score;
  });
}

/** They conflict in what stands at one spot of each text: who holds a record, who said it, what the court found. */
const OF_ONE_SPOT = /^(?:superlative|court-verdict|one-utterance|placing|cause-excluded|one-site|streak|known)@/u;

function isOfOneSpot({ verdict }: JudgedPair): boolean {
  return OF_ONE_SPOT.test(verdict.method);
}

/** An agreement settles such a conflict where the spot itself is among what the two sides share. */
function settlesSpot(other: JudgedPair, conflict: JudgedPair): boolean {
  if (groupOf(other.verdict.relation) !== "agree" || other.verdict.method.startsWith("same-sense@")) return false;
  if (other.score < conflict.score * NEAR) return false;
  const [rule] = conflict.verdict.method.split("@");
  const found = conflict.verdict.findings.find((f) => f.rule === rule);
  const meets = (side: "a" | "b") =>
    found?.[side].some((spot) => other.pair.matches.some((m) => m.strength >= 1 && overlaps(m[side], spot))) === true;
  return (other.i === conflict.i && meets("a")) || (other.j === conflict.j && meets("b"));
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
