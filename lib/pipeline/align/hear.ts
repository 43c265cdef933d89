import type { Claim } from "../../model/claim";
import type { Alignment } from "./align";
import type { ClaimPair } from "./claim-pair";
import { isDenied } from "./groups";
import type { ScoredPairs } from "./scored";
import type { Side, Unit } from "./units";

/** A pair below this is on one thing more or less: what settles the one side's question is not heard as an answer to the other's. */
const HEARD_FROM = 0.35;

/** A pair to be judged, with the question or rumour it is heard through and the side that stands on. */
interface HeardPair {
  pair: ClaimPair;
  via: { side: "a" | "b"; unit: Unit };
}

/**
 * Hears claims through their group: a claim that shares no word with the other side ("we own none") answers a question
 * or rumour that does. For each linked pair whose claim is such a question or rumour, the claims of its group that
 * answer or deny it are paired with the other side's claim.
 * @returns pairs to be judged, not linked: they count only where a frame or a repeated predicate holds.
 */
export function hearThroughGroups(x: Side, y: Side, alignment: Alignment): HeardPair[] {
  const settlersX = settlersOf(x, alignment.groupsX, alignment.insideX);
  const settlersY = settlersOf(y, alignment.groupsY, alignment.insideY);
  const known = new Set(alignment.linked.map((p) => `${p.i}:${p.j}`));
  const heard = new Map<string, HeardPair>();
  const hear = (i: number, j: number, through: ClaimPair, via: HeardPair["via"]) => {
    const key = `${i}:${j}`;
    if (known.has(key)) return;
    const before = heard.get(key);
    if (before && before.pair.score >= through.score) return;
    heard.set(key, { pair: { ...through, i, j }, via });
  };
  for (const pair of alignment.linked) {
    if (pair.score < HEARD_FROM) continue;
    for (const j of settlersY(pair.j)) hear(pair.i, j, pair, { side: "b", unit: y.claims[pair.j]!.clause });
    for (const i of settlersX(pair.i)) hear(i, pair.j, pair, { side: "a", unit: x.claims[pair.i]!.clause });
  }
  return [...heard.values()].sort((p, q) => p.pair.i - q.pair.i || p.pair.j - q.pair.j);
}

/** Something said that another claim of the source settles. */
function isOpen({ status }: Claim): boolean {
  return status === "presupposed" || status === "rumour" || status === "reported";
}

function settles(claim: Claim, open: Claim): boolean {
  return claim !== open && (claim.answer !== null || isDenied(claim) || claim.polarity.negated);
}

/** For a question or rumour: the claims of its group, and those alike to it in its source with their groups, that settle it. */
function settlersOf({ claims }: Side, groups: readonly number[], inside: ScoredPairs): (index: number) => number[] {
  const members = new Map<number, number[]>();
  groups.forEach((group, index) => {
    const list = members.get(group);
    if (list) list.push(index);
    else members.set(group, [index]);
  });
  const near = new Map<number, number[]>();
  const put = (from: number, to: number) => {
    const list = near.get(from);
    if (list) list.push(to);
    else near.set(from, [to]);
  };
  for (let at = 0; at < inside.count; at++) {
    const [i, j] = [inside.i[at]!, inside.j[at]!];
    if (isOpen(claims[i]!.claim)) put(i, j);
    if (isOpen(claims[j]!.claim)) put(j, i);
  }
  return (index) => {
    const open = claims[index]!.claim;
    if (!isOpen(open)) return [];
    const reached = [index, ...(near.get(index) ?? [])].flatMap((i) => members.get(groups[i]!) ?? []);
    return [...new Set(reached)].filter((i) => settles(claims[i]!.claim, open));
  };
}
