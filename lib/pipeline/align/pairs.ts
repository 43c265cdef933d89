import { isOneLanguage } from "../one-language";
import { type Candidates, openCandidates } from "./candidates";
import { MIN_SHARED, sharedEvaluation } from "./evaluation";
import { OWN_TOPIC, pairsOnTopics, shareTopic, type TopicFits } from "./own-topics";
import { type Rating, rateUnits, scoreOnly, scoreUnits } from "./score";
import type { ScoredPairs } from "./scored";
import type { ClaimUnit, Side, Unit } from "./units";
import type { WordTable } from "./word-table";

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

/** Scores every candidate pair of claims between two sides; for a side against itself pass it twice with `inside`. */
export function scorePairs(
  x: Side,
  y: Side,
  { table, inside = false, topics }: { table: WordTable; inside?: boolean; topics?: readonly [TopicFits, TopicFits] },
): ScoredPairs {
  const scale = isOneLanguage({ a: x, b: y }) ? 1 : ACROSS;
  const candidates = openCandidates(x, y, table, topics ? pairsOnTopics(...topics) : []);
  const sentences = scoreSentences(x, y, candidates, table);
  const size = candidates.i.length;
  const [kept, scores, signs] = [new Int32Array(size), new Float64Array(size), new Uint16Array(size)];
  const figures = new Float32Array(size);
  const rating: Rating = { score: 0, matches: 0, figures: 0, times: 0, equal: 0, adjectives: 0 };
  let count = 0;
  for (let at = 0; at < size; at++) {
    const [i, j] = [candidates.i[at]!, candidates.j[at]!];
    const [a, b] = [x.claims[i]!, y.claims[j]!];
    // A sentence of one clause without a frame is its clause.
    rateUnits(a.clause, b.clause, table, rating);
    const evaluation = mayEvaluate(rating) && evaluateAlike(a, b, table) ? EVALUATION : 0;
    const asked = topics && shareTopic(topics[0][i]!, topics[1][j]!) ? OWN_TOPIC : 0;
    const isAsked = !inside && (a.asked !== a.clause || b.asked !== b.clause);
    const best = isAsked ? Math.max(rating.score, scoreOnly(a.asked, b.asked, table)) : rating.score;
    const score = scale * (CLAUSE_SHARE * best + SENTENCE_SHARE * sentences[at]!) + evaluation + asked;
    if (score < (inside ? FLOOR_INSIDE : FLOOR)) continue;
    kept[count] = at;
    scores[count] = score;
    signs[count] = rating.matches + Number(rating.figures > 0) + Number(rating.times > 0);
    figures[count] = rating.figures;
    count++;
  }
  const places = kept.subarray(0, count);
  const [i, j] = [places.map((at) => candidates.i[at]!), places.map((at) => candidates.j[at]!)];
  return {
    ...{ x, y, table, count, i, j },
    s: i.map((claim) => x.claims[claim]!.claim.sentence),
    t: j.map((claim) => y.claims[claim]!.claim.sentence),
    score: scores.slice(0, count),
    // Mapped from a column of its own kind: no number is boxed on the way.
    sentence: scores.slice(0, count).map((_, at) => sentences[places[at]!]!),
    near: new Float64Array(count),
    lead: new Float64Array(count),
    signs: signs.slice(0, count),
    figures: figures.slice(0, count),
  };
}

function mayEvaluate({ equal, adjectives }: Rating): boolean {
  return equal >= MIN_SHARED && adjectives > 0;
}

function evaluateAlike(a: ClaimUnit, b: ClaimUnit, table: WordTable): boolean {
  return sharedEvaluation(a, b, scoreUnits(a.clause, b.clause, table).matches) !== null;
}

/** Scores of the whole sentences, in the order of the candidates, each two sentences once. */
function scoreSentences(x: Side, y: Side, { i, j }: Candidates, table: WordTable): Float64Array {
  const places = new Map<Unit, number>();
  const placeOf = y.claims.map(({ sentence }) => {
    const place = places.get(sentence) ?? places.size;
    places.set(sentence, place);
    return place;
  });
  /** Scores with the sentence of x that is asked; the claims of a sentence follow one another. */
  const row = new Float64Array(places.size);
  const scored: number[] = [];
  const isScored = new Uint8Array(places.size);
  let asked: Unit | null = null;
  const scores = new Float64Array(i.length);
  for (let at = 0; at < i.length; at++) {
    const own = x.claims[i[at]!]!.sentence;
    if (own !== asked) {
      for (const place of scored) isScored[place] = 0;
      scored.length = 0;
      asked = own;
    }
    const place = placeOf[j[at]!]!;
    if (isScored[place] === 0) {
      row[place] = scoreOnly(own, y.claims[j[at]!]!.sentence, table);
      isScored[place] = 1;
      scored.push(place);
    }
    scores[at] = row[place]!;
  }
  return scores;
}
