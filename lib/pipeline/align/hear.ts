import type { Claim } from "../../model/claim";
import type { Alignment } from "./align";
import { isDenied } from "./groups";
import type { ClaimPair } from "./pairs";
import { scoreUnits } from "./score";
import type { Side, Unit } from "./units";

/** A pair to be judged, with the question or rumour it is heard through and the side that stands on. */
export interface HeardPair {
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
  const membersX = membersOf(alignment.groupsX);
  const membersY = membersOf(alignment.groupsY);
  const known = new Set(alignment.linked.map((p) => `${p.i}:${p.j}`));
  const heard = new Map<string, HeardPair>();
  const hear = (i: number, j: number, through: ClaimPair, via: HeardPair["via"]) => {
    const key = `${i}:${j}`;
    if (known.has(key)) return;
    const before = heard.get(key);
    if (before && before.pair.score >= through.score) return;
    const clause = scoreUnits(x.claims[i]!.clause, y.claims[j]!.clause, alignment.compareWords);
    heard.set(key, {
      pair: { ...through, i, j, x: x.claims[i]!, y: y.claims[j]!, clause, matches: clause.matches },
      via,
    });
  };
  for (const pair of alignment.linked) {
    if (isOpen(pair.y.claim)) {
      for (const j of membersY.get(alignment.groupsY[pair.j]!)!)
        if (settles(y.claims[j]!.claim, pair.y.claim)) hear(pair.i, j, pair, { side: "b", unit: pair.y.clause });
    }
    if (isOpen(pair.x.claim)) {
      for (const i of membersX.get(alignment.groupsX[pair.i]!)!)
        if (settles(x.claims[i]!.claim, pair.x.claim)) hear(i, pair.j, pair, { side: "a", unit: pair.x.clause });
    }
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

function membersOf(groups: readonly number[]): Map<number, number[]> {
  const members = new Map<number, number[]>();
  groups.forEach((group, index) => {
    const list = members.get(group);
    if (list) list.push(index);
    else members.set(group, [index]);
  });
  return members;
}
