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
  const all: Agreements = new Map();
  const ofFigures: Agreements = new Map();
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
    // Nor does what the same two sentences say besides: three and five badly hurt, all taken to one hospital.
    return bestAt(ofFigures, pair, isOfItsFigure) < pair.score * NEAR && bestAt(all, pair, isElsewhere) < pair.score;
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

/** The agreements of each claim, by its side and place. */
type Agreements = Map<string, JudgedPair[]>;

const keysOf = ({ i, j }: JudgedPair) => [`a${i}`, `b${j}`];

function put(found: Agreements, pair: JudgedPair): void {
  for (const key of keysOf(pair)) {
    const known = found.get(key);
    if (known) known.push(pair);
    else found.set(key, [pair]);
  }
}

/** The best score of those agreements of a pair's two claims that count. */
function bestAt(
  found: Agreements,
  pair: JudgedPair,
  counts: (agreement: JudgedPair, conflict: JudgedPair) => boolean = () => true,
): number {
  let best = 0;
  for (const key of keysOf(pair))
    for (const agreement of found.get(key) ?? [])
      if (agreement.score > best && counts(agreement, pair)) best = agreement.score;
  return best;
}

/** The figure that both have is the one in conflict: two of 19 stations and 23 are not settled by one length. */
function isOfItsFigure(agreement: JudgedPair, conflict: JudgedPair): boolean {
  const [x, y] = [agreement, conflict].map(({ verdict }) => verdict.findings.find((f) => f.rule === "figures"));
  const meets = (side: "a" | "b") => x![side].some((p) => y![side].some((q) => overlaps(p, q)));
  return (agreement.i === conflict.i && meets("a")) || (agreement.j === conflict.j && meets("b"));
}

/** In other sentences on either side, or of the same two claims. */
function isElsewhere(agreement: JudgedPair, conflict: JudgedPair): boolean {
  const [p, q] = [agreement.pair, conflict.pair];
  return p.a.claim.sentence !== q.a.claim.sentence || p.b.claim.sentence !== q.b.claim.sentence;
}
