import { groupOf } from "../../model/relation";
import type { JudgedPair } from "./judge-pairs";

/** The claims that contradict each other, by their places among the units of each side. */
export class Conflicts {
  private readonly ofX = new Map<number, Set<number>>();

  constructor(judged: readonly JudgedPair[]) {
    for (const { i, j, verdict } of judged) {
      if (groupOf(verdict.relation) !== "contradict") continue;
      const against = this.ofX.get(i);
      if (against) against.add(j);
      else this.ofX.set(i, new Set([j]));
    }
  }

  /** True where one row of both pairs would hold a claim of each side that contradict each other, and neither pair says so. */
  liesBetween(p: JudgedPair, q: JudgedPair): boolean {
    return this.holds(p.i, q.j) || this.holds(q.i, p.j);
  }

  private holds(i: number, j: number): boolean {
    return this.ofX.get(i)?.has(j) === true;
  }
}

/**
 * Takes pairs without a verdict out of a link whose decided ones do not conflict, where they would bring in what another row contradicts:
 * a row that agrees must not hold both sides of a contradiction.
 */
export function withoutHidden(pairs: readonly JudgedPair[], conflicts: Conflicts): JudgedPair[] {
  const isOpen = ({ verdict }: JudgedPair) => verdict.relation === "undetermined";
  if (pairs.every(isOpen) || pairs.some(({ verdict }) => groupOf(verdict.relation) === "contradict")) return [...pairs];
  return pairs.filter((p) => !isOpen(p) || !pairs.some((q) => conflicts.liesBetween(p, q)));
}
