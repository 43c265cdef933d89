import { isOneLanguage } from "../one-language";
import { openCandidates } from "./candidates";
import { sharedEvaluation } from "./evaluation";
import { OWN_TOPIC, pairsOnTopics, shareTopic, type TopicFits } from "./own-topics";
import { type Match, scoreOnly, scoreUnits, type UnitScore } from "./score";
import type { ClaimUnit, Side, Unit } from "./units";
import type { WordTable } from "./word-table";

/** Two claims with what their scores are made of. Indexes are into the sides' claims. */
export interface ClaimPair {
  i: number;
  j: number;
  x: ClaimUnit;
  y: ClaimUnit;
  score: number;
  /** How much of the score comes from pairs beside it (neighbours.ts): it orders pairs, it tells of no topic of its own. */
  near: number;
  clause: UnitScore;
  /** Score of the two whole sentences. */
  sentence: number;
  /** Matches of the two clauses. */
  matches: readonly Match[];
  /** How far ahead of any other partner of the two sentences it is (lead.ts); 0 where nobody asked. */
  lead: number;
  /** In how many ways the two clauses are alike: matched words, and one for figures and for times. */
  signs: number;
}

/** Best clause and whole sentence together (findings: section 1). */
const CLAUSE_SHARE = 0.6;
const SENTENCE_SHARE = 0.4;
/** Two clauses that rate one thing alike are on one question, however they word it. */
const EVALUATION = 0.12;
/** Across languages a translation counts less than the word itself, and fewer are known: scores run lower (findings: section 1). */
const ACROSS = 1.3;
/** Pairs below this are of no use to anyone. */
const FLOOR = 0.04;
const FLOOR_INSIDE = 0.08;

function signsOf({ matches, figures, times }: UnitScore): number {
  return matches.length + Number(figures > 0) + Number(times > 0);
}

/** One claim of a side, by its index. */
type Place = readonly [side: Side, index: number];

/** Two claims as a pair that nothing has been added to yet: neither leads nor what stands beside them. Without scores the clauses' own counts for all. */
export function claimPair(
  [x, i]: Place,
  [y, j]: Place,
  clause: UnitScore,
  { score, sentence }: Pick<ClaimPair, "score" | "sentence"> = { score: clause.score, sentence: clause.score },
): ClaimPair {
  const signs = signsOf(clause);
  const { matches } = clause;
  return { i, j, x: x.claims[i]!, y: y.claims[j]!, score, near: 0, clause, sentence, matches, lead: 0, signs };
}

/** Scores every candidate pair of claims between two sides; for a side against itself pass it twice with `inside`. */
export function scorePairs(
  x: Side,
  y: Side,
  { table, inside = false, topics }: { table: WordTable; inside?: boolean; topics?: readonly [TopicFits, TopicFits] },
): ClaimPair[] {
  const scale = isOneLanguage({ a: x, b: y }) ? 1 : ACROSS;
  const candidates = openCandidates(x, y, table, topics ? pairsOnTopics(...topics) : []);
  const sentences = scoreSentences(x, y, candidates, table);
  const pairs: ClaimPair[] = [];
  candidates.forEach(([i, j], at) => {
    const a = x.claims[i]!;
    const b = y.claims[j]!;
    const sentence = sentences[at]!;
    // A sentence of one clause without a frame is its clause.
    const clause = scoreUnits(a.clause, b.clause, table);
    const evaluation = sharedEvaluation(a, b, clause.matches) ? EVALUATION : 0;
    const asked = topics && shareTopic(topics[0][i]!, topics[1][j]!) ? OWN_TOPIC : 0;
    const isAsked = !inside && (a.asked !== a.clause || b.asked !== b.clause);
    const best = isAsked ? Math.max(clause.score, scoreOnly(a.asked, b.asked, table)) : clause.score;
    const score = scale * (CLAUSE_SHARE * best + SENTENCE_SHARE * sentence) + evaluation + asked;
    if (score >= (inside ? FLOOR_INSIDE : FLOOR)) pairs.push(claimPair([x, i], [y, j], clause, { score, sentence }));
  });
  return pairs;
}

/** Scores of the whole sentences, in the order of the candidates, each two sentences once. */
function scoreSentences(
  x: Side,
  y: Side,
  candidates: readonly (readonly [number, number])[],
  table: WordTable,
): Float64Array {
  const known = new Map<Unit, Map<Unit, number>>();
  return Float64Array.from(candidates, ([i, j]) => {
    const [s, t] = [x.claims[i]!.sentence, y.claims[j]!.sentence];
    const row = known.get(s) ?? new Map<Unit, number>();
    known.set(s, row);
    const score = row.get(t) ?? scoreOnly(s, t, table);
    row.set(t, score);
    return score;
  });
}
