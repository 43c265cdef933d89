import type { Candidate, Link } from "../../model/link";
import { groupOf, type Relation } from "../../model/relation";
import { contentKey } from "../../text/hash";
import type { ClaimPair } from "../align/claim-pair";
import { scoreUnits } from "../align/score";
import type { Side } from "../align/units";
import type { WordTable } from "../align/word-table";
import { originOf } from "../compare/origin";
import { usageOf } from "../compare/usage";
import type { LinkPairs } from "./cells";
import type { JudgedPair } from "./judge-pairs";

/** The strongest verdict of a link decides it (design: section 7, judge). */
const STRENGTH_ORDER: readonly Relation[] = [
  "contradict_direct",
  "contradict_inferential",
  "superseded",
  "tension",
  "partial",
  "a_more_specific",
  "b_more_specific",
  "agree_exact",
  "agree_compatible",
  "not_comparable",
  "undetermined",
];

/** The pair that decides: the strongest verdict, the better aligned among equals, the earlier in both texts at last. */
export function decidingPair(pairs: LinkPairs): JudgedPair {
  const rank = (p: JudgedPair) => STRENGTH_ORDER.indexOf(p.verdict.relation);
  return [...pairs].sort(
    (p, q) =>
      rank(p) - rank(q) || q.score - p.score || p.i + p.j - (q.i + q.j) || Math.abs(p.i - p.j) - Math.abs(q.i - q.j),
  )[0]!;
}

/** A two-sided link; `topicId` is filled in by topics. */
export function buildLink(pairs: LinkPairs): Link {
  const { pair, verdict } = decidingPair(pairs);
  const independence = originOf(pair);
  const a = sortedIds(pairs.map((p) => p.pair.a.claim));
  const b = sortedIds(pairs.map((p) => p.pair.b.claim));
  return {
    id: linkKey(a, b),
    topicId: "",
    a,
    b,
    decidedOn: { a: pair.a.claim.id, b: pair.b.claim.id },
    relation: verdict.relation,
    group: groupOf(verdict.relation),
    kinds: verdict.kinds,
    independence,
    use: usageOf(pair, verdict, independence),
    method: verdict.method,
    strength: verdict.strength,
    findings: verdict.findings,
  };
}

/** A claim key on both sides, whatever side they stand on: a mirrored comparison keeps its link keys. */
export function linkKey(a: readonly string[], b: readonly string[]): string {
  const sides = [[...a].sort().join(","), [...b].sort().join(",")].sort();
  return contentKey("link", ...sides);
}

function sortedIds(claims: readonly { id: string; start: number }[]): string[] {
  const ordered = [...claims].sort((x, y) => x.start - y.start);
  return [...new Set(ordered.map((c) => c.id))];
}

export function toCandidate(x: Side, y: Side, pair: ClaimPair, table: WordTable): Candidate {
  const [a, b] = [x.claims[pair.i]!, y.claims[pair.j]!];
  const clause = scoreUnits(a.clause, b.clause, table);
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    a: a.claim.id,
    b: b.claim.id,
    signals: [
      { name: "score", value: round(pair.score) },
      { name: "clause", value: round(clause.score) },
      { name: "sentence", value: round(pair.sentence) },
      { name: "words", value: round(clause.words) },
      { name: "figures", value: round(clause.figures) },
      { name: "times", value: round(clause.times) },
    ],
  };
}
