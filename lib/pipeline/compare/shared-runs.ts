import type { Item } from "../align/units";
import { isFirm } from "./overlap";
import type { Pair, PairSide } from "./rule";

/**
 * How many separate things two clauses share: firm matches that stand side by side on either side are one (凌|岳|汽车 is one name that
 * the tagger cuts, "state aid" one noun phrase). Two clauses that share one thing are on one subject and need not say the same of it.
 */
export function sharedRuns(pair: Pick<Pair, "a" | "b" | "matches">): number {
  const firm = pair.matches
    .filter((m) => isFirm(m) && (m.a.isContent || m.a.isName) && (m.b.isContent || m.b.isName))
    .sort((m, n) => m.a.start - n.a.start || m.b.start - n.b.start);
  const roots = firm.map((_, k) => k);
  const rootOf = (k: number): number => (roots[k] === k ? k : rootOf(roots[k]!));
  for (const side of ["a", "b"] as const) {
    const order = firm.map((_, k) => k).sort((p, q) => firm[p]![side].start - firm[q]![side].start || p - q);
    for (let k = 1; k < order.length; k++) {
      const [before, here] = [order[k - 1]!, order[k]!];
      if (areJoined(pair[side], firm[before]![side], firm[here]![side])) roots[rootOf(here)] = rootOf(before);
    }
  }
  return new Set(roots.map((_, k) => rootOf(k))).size;
}

/** Nothing, a space or 的 between two words. */
function areJoined({ extraction }: PairSide, x: Item, y: Item): boolean {
  return y.start >= x.end && /^(?:的| )?$/u.test(extraction.reading.folded.slice(x.end, y.start));
}
