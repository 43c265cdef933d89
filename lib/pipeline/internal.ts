import type { InternalLink } from "../model/link";
import { groupOf, type Relation } from "../model/relation";
import type { Resources } from "../model/resources";
import { contentKey } from "../text/hash";
import type { Alignment } from "./align/align";
import type { ClaimPair } from "./align/pairs";
import type { Side } from "./align/units";
import { judge, pairMaker } from "./link/judge-pairs";

/** Inside one source only these are news: that a text agrees with itself is not. */
const SHOWN: ReadonlySet<Relation> = new Set(["contradict_direct", "contradict_inferential", "superseded", "tension"]);
/** Claims of one source are compared where they score at least this; a heading repeats words of everything below it. */
const MIN_SCORE = 0.25;
const MIN_CONFLICT_SCORE = 0.36;

/** A source against itself: headline and body, forecast and actual, a rumour and its denial, a question and its answer. */
export function compareInside(
  side: Side,
  inside: readonly ClaimPair[],
  groups: readonly number[],
  alignment: Alignment,
  resources: Resources,
): InternalLink[] {
  const toPair = pairMaker(side, side, { ...alignment, groupsX: groups, groupsY: groups }, resources);
  const source = side.extraction.reading.source.id;
  const links: InternalLink[] = [];
  for (const found of inside) {
    if (found.score < MIN_SCORE) continue;
    const { verdict } = judge(toPair(found, true), found);
    if (!SHOWN.has(verdict.relation)) continue;
    if (verdict.relation === "contradict_direct" && found.score < MIN_CONFLICT_SCORE) continue;
    const [x, y] = [found.x.claim.id, found.y.claim.id];
    links.push({
      id: contentKey("internal", x, y),
      source,
      x: [x],
      y: [y],
      relation: verdict.relation,
      group: groupOf(verdict.relation),
      kinds: verdict.kinds,
      findings: verdict.findings,
    });
  }
  return links;
}
