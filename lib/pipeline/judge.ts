import type { Finding } from "../model/finding";
import type { Independence } from "../model/link";
import { type Group, groupOf, type Kind, type Relation } from "../model/relation";
import type { Resources } from "../model/resources";
import type { RawInput } from "../model/source";
import { type Alignment, alignSides } from "./align/align";
import { plainPair } from "./align/claim-pair";
import { scoreUnits } from "./align/score";
import { pairAt } from "./align/scored";
import { buildSides, type Side } from "./align/units";
import { cutClaims } from "./claims";
import type { Verdict } from "./compare/decide";
import { originOf } from "./compare/origin";
import { extractAll } from "./extract-all";
import { ingest } from "./ingest";
import { decidingPair } from "./link/build-links";
import { judgeAligned } from "./link/judge-pairs";
import { withoutOutdone } from "./link/outdone";

/** One verdict for two short passages. */
export interface Judgement {
  relation: Relation | "unrelated";
  group: Group | "unrelated";
  kinds: readonly Kind[];
  independence: Independence;
  findings: readonly Finding[];
}

const NO_ORIGIN: Independence = { wording: "own_words", cites: "none_found", speaker: "unknown" };
const UNRELATED: Judgement = {
  relation: "unrelated",
  group: "unrelated",
  kinds: [],
  independence: NO_ORIGIN,
  findings: [],
};
/** A conflict on a pair that scores less than this share of the best one does not count: it is another topic. */
const SAME_TOPIC = 0.7;

/**
 * One verdict for two short passages: the strongest on the best-aligned pair and those of its topic. Where no pair is
 * good enough for a link the best one is judged all the same, since the caller asked about these two.
 */
export function judgePassages(a: RawInput, b: RawInput, resources: Resources): Judgement {
  const extractions = extractAll([ingest(a, "a"), ingest(b, "b")], resources);
  const { sides, vocabulary } = buildSides(extractions, extractions.map(cutClaims), resources.lexicon);
  const [x, y] = sides as [Side, Side];
  const alignment = alignSides(x, y, vocabulary, resources);
  const { scored } = alignment;
  const best = scored.score.reduce((most, score) => Math.max(most, score), 0);
  if (best === 0) return judgeByFrame(x, y, alignment, resources);
  const isTop = (score: number) => score >= best * SAME_TOPIC;
  const top = [...scored.score].flatMap((score, at) => (isTop(score) ? [pairAt(scored, at)] : []));
  // What else the same two sentences say of one thing is of their topic: the strength of a quake, beside its depth.
  const sentencesOf = (p: { i: number; j: number }) =>
    `${x.claims[p.i]!.claim.sentence}/${y.claims[p.j]!.claim.sentence}`;
  const told = new Set(top.map(sentencesOf));
  const beside = alignment.linked.filter((p) => !isTop(p.score) && told.has(sentencesOf(p)));
  const linked = [...top, ...beside];
  const { pair, verdict } = decidingPair(withoutOutdone(judgeAligned(x, y, withLinked(alignment, linked), resources)));
  return toJudgement(verdict, originOf(pair));
}

/** Two passages that share no content word may still meet in a frame ("we own", "we rent") or in one counted thing. */
function judgeByFrame(x: Side, y: Side, alignment: Alignment, resources: Resources): Judgement {
  const [a, b] = [x.claims[0], y.claims[0]];
  if (!a || !b) return UNRELATED;
  const clause = scoreUnits(a.clause, b.clause, alignment.table);
  const pair = plainPair(0, 0, clause, 0);
  const { verdict } = judgeAligned(x, y, withLinked(alignment, [pair]), resources)[0]!;
  if (!/^(?:excludes|figures)@/u.test(verdict.method)) return UNRELATED;
  return toJudgement(verdict, NO_ORIGIN);
}

function toJudgement({ relation, kinds, findings }: Verdict, independence: Independence): Judgement {
  return { relation, group: groupOf(relation), kinds, independence, findings };
}

function withLinked(alignment: Alignment, linked: Alignment["linked"]): Alignment {
  return { ...alignment, linked };
}
