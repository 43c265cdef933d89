import type { Match } from "../align/score";
import type { Item } from "../align/units";
import { isFirm } from "./overlap";
import type { Pair, PairSide } from "./rule";

/**
 * How many separate things two clauses share: firm matches that stand side by side in both, one of them a single character, are pieces of
 * one name that the tagger cuts (诺|罗|病毒). Two clauses that share one thing are on one subject and need not say the same of it.
 */
export function sharedRuns(pair: Pick<Pair, "a" | "b" | "matches">): number {
  const firm = pair.matches
    .filter((m) => isFirm(m) && (m.a.isContent || m.a.isName) && (m.b.isContent || m.b.isName))
    .sort((m, n) => m.a.start - n.a.start || m.b.start - n.b.start);
  let runs = firm.length;
  for (let k = 1; k < firm.length; k++) if (arePieces(pair, firm[k - 1]!, firm[k]!)) runs--;
  return runs;
}

function arePieces({ a, b }: Pick<Pair, "a" | "b">, m: Match, n: Match): boolean {
  return areJoined(a, m.a, n.a) && areJoined(b, m.b, n.b);
}

/** Nothing stands between the two, and one of them is a single Han character. */
function areJoined({ extraction }: PairSide, x: Item, y: Item): boolean {
  const isPiece = ({ start, end }: Item) => /^\p{Script=Han}$/u.test(extraction.reading.folded.slice(start, end));
  return x.end === y.start && (isPiece(x) || isPiece(y));
}
