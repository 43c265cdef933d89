import type { Claim } from "../model/claim";
import type { Resources } from "../model/resources";
import type { JudgedLink } from "../model/reviewed";
import type { SourceId } from "../model/source";
import type { Alignment } from "./align/align";
import { type ClaimPair, plainPair } from "./align/claim-pair";
import { scoreUnits } from "./align/score";
import { findPair, type ScoredPairs } from "./align/scored";
import type { Side } from "./align/units";
import { RULES } from "./compare";
import { judgePair, type Verdict } from "./compare/decide";
import { decidingPair } from "./link/build-links";
import { judgeAligned, pairMaker } from "./link/judge-pairs";
import { withoutOutdone } from "./link/outdone";
import { type Inputs, placesOf, readWindow, standsFor, type Window } from "./read-window";

/** A link whose claims a person changed, with the claims as they now stand. */
export interface AskedLink {
  id: string;
  a: readonly Claim[];
  b: readonly Claim[];
  /** The source that both sides stand in, for a pair inside one source; null for a link between the two. */
  inside: SourceId | null;
}

/** A verdict with the claims that it was reached on. */
interface Reached {
  verdict: Verdict;
  a: Claim;
  b: Claim;
}

/**
 * Judges one link once more, with the values that people set and the claims that they put in it.
 * @returns null where a side is empty, or where the engine finds no claim under the words of a side
 */
export function judgeAgain(asked: AskedLink, inputs: Inputs, resources: Resources): JudgedLink | null {
  const { inside } = asked;
  const own = [...asked.a, ...asked.b];
  const held = inside === null ? asked : { a: inside === "a" ? own : [], b: inside === "b" ? own : [] };
  const window = readWindow(held, inputs, resources);
  const reached =
    inside === null ? judgeBetween(asked, window, resources) : judgeInside(asked, inside, window, resources);
  if (!reached) return null;
  const { verdict } = reached;
  const idAt = (claims: readonly Claim[], cutOut: Claim) => claims.find((one) => standsFor(cutOut, one))?.id ?? null;
  return {
    id: asked.id,
    a: asked.a.map(({ id }) => id),
    b: asked.b.map(({ id }) => id),
    decidedOn: { a: idAt(asked.a, reached.a), b: idAt(asked.b, reached.b) },
    relation: verdict.relation,
    kinds: verdict.kinds,
    method: verdict.method,
    strength: verdict.strength,
    findings: verdict.findings,
  };
}

function judgeBetween(asked: AskedLink, { x, y, alignment }: Window, resources: Resources): Reached | null {
  const linked = pairsOf([x, y], alignment.scored, asked, alignment);
  if (linked.length === 0) return null;
  const judged = withoutOutdone(judgeAligned(x, y, { ...alignment, linked, offered: [] }, resources));
  const own = judged.filter(({ i, j }) => linked.some((pair) => pair.i === i && pair.j === j));
  const { pair, verdict } = decidingPair(own.length > 0 ? own : judged);
  return { verdict, a: pair.a.claim, b: pair.b.claim };
}

/** A pair inside one source holds one claim on each side; the verdict is that of all rules, whether or not it is news there. */
function judgeInside(
  asked: AskedLink,
  inside: SourceId,
  { x, y, alignment }: Window,
  resources: Resources,
): Reached | null {
  const [side, scored, groups] =
    inside === "a" ? [x, alignment.insideX, alignment.groupsX] : [y, alignment.insideY, alignment.groupsY];
  const [found] = pairsOf([side, side], scored, asked, alignment);
  if (!found) return null;
  const toPair = pairMaker(side, side, { ...alignment, groupsX: groups, groupsY: groups }, resources);
  const verdict = judgePair(toPair(found, true), RULES);
  return { verdict, a: side.claims[found.i]!.claim, b: side.claims[found.j]!.claim };
}

/** Every pair of the link's own claims; one that alignment did not score is scored by its words. */
function pairsOf(
  [x, y]: readonly [Side, Side],
  scored: ScoredPairs,
  asked: AskedLink,
  alignment: Alignment,
): ClaimPair[] {
  const columns = placesOf(y, asked.b);
  return placesOf(x, asked.a).flatMap((i) => columns.map((j) => findPair(scored, i, j) ?? bare(x, y, i, j, alignment)));
}

function bare(x: Side, y: Side, i: number, j: number, { table }: Alignment): ClaimPair {
  return plainPair(i, j, scoreUnits(x.claims[i]!.clause, y.claims[j]!.clause, table));
}
