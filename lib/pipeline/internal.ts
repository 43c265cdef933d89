import type { InternalLink } from "../model/link";
import { groupOf, type Kind, type Relation } from "../model/relation";
import type { Resources } from "../model/resources";
import { contentKey } from "../text/hash";
import type { Alignment } from "./align/align";
import { type ClaimPair, plainPair } from "./align/claim-pair";
import { scoreUnits } from "./align/score";
import { pairAt, type ScoredPairs } from "./align/scored";
import type { Side } from "./align/units";
import { CONFLICT_RULES, FORECAST_RULES, INFERRING_RULES, RULES } from "./compare";
import { judgeWhere, type Verdict } from "./compare/decide";
import { pairMaker } from "./link/judge-pairs";

/** Inside one source only these are news: that a text agrees with itself is not. */
const SHOWN: ReadonlySet<Relation> = new Set(["contradict_direct", "contradict_inferential", "superseded", "tension"]);
/** Claims of one source are compared where they score at least this; a heading repeats words of everything below it. */
const MIN_SCORE = 0.25;
const MIN_CONFLICT_SCORE = 0.36;
/** A forecast and what came of it stand in neighbouring sentences, and name the thing once ("the business"). */
const NEXT = 1;
const FORECAST: Kind = "forecast_vs_actual";

/** A source against itself: headline and body, forecast and actual, a rumour and its denial, a question and its answer. */
export function compareInside(
  side: Side,
  inside: ScoredPairs,
  groups: readonly number[],
  alignment: Alignment,
  resources: Resources,
): InternalLink[] {
  const toPair = pairMaker(side, side, { ...alignment, groupsX: groups, groupsY: groups }, resources);
  const links = new Map<string, InternalLink>();
  const put = (found: ClaimPair, verdict: Verdict) => {
    const link = toLink(side, found, verdict);
    links.set(link.id, link);
  };
  for (let at = 0; at < inside.count; at++) {
    if (inside.score[at]! < MIN_SCORE && groups[inside.i[at]!] !== groups[inside.j[at]!]) continue;
    const found = pairAt(inside, at);
    // Below that score only what is inferred, superseded or of two positions is news.
    const rules = found.score < MIN_CONFLICT_SCORE ? INFERRING_RULES : CONFLICT_RULES;
    const verdict = judgeWhere(
      toPair(found, true),
      RULES,
      rules,
      ({ outcome }) => outcome !== null && SHOWN.has(outcome),
    );
    if (verdict && isNews(verdict, found)) put(found, verdict);
  }
  for (const found of neighbours(side, alignment)) {
    const verdict = judgeWhere(toPair(found, true), RULES, FORECAST_RULES, ({ kinds }) => kinds.includes(FORECAST));
    if (verdict?.relation === "superseded" && verdict.kinds.includes(FORECAST)) put(found, verdict);
  }
  return [...links.values()];
}

function isNews({ relation, method }: Verdict, { score }: ClaimPair): boolean {
  if (!SHOWN.has(relation)) return false;
  // A lead often shortens what it quotes: less said is no tension inside one text.
  if (method.startsWith("negation-reach@")) return false;
  if (relation === "tension") return method.startsWith("positions@") || score >= MIN_CONFLICT_SCORE;
  return relation !== "contradict_direct" || score >= MIN_CONFLICT_SCORE;
}

function neighbours(side: Side, { table }: Alignment): ClaimPair[] {
  const withFigures = side.claims.flatMap((unit, i) => (unit.claim.quantities.length > 0 ? [{ unit, i }] : []));
  return withFigures.flatMap(({ unit: x, i }, at) => {
    const next = withFigures[at + 1];
    if (!next || next.unit.claim.paragraph !== x.claim.paragraph) return [];
    const distance = next.unit.claim.sentence - x.claim.sentence;
    if (distance < 1 || distance > NEXT) return [];
    return [plainPair(i, next.i, scoreUnits(x.clause, next.unit.clause, table))];
  });
}

function toLink(side: Side, { i, j }: ClaimPair, { relation, kinds, findings }: Verdict): InternalLink {
  const [x, y] = [side.claims[i]!.claim.id, side.claims[j]!.claim.id];
  return {
    id: contentKey("internal", x, y),
    source: side.extraction.reading.source.id,
    x: [x],
    y: [y],
    relation,
    group: groupOf(relation),
    kinds,
    findings,
  };
}
