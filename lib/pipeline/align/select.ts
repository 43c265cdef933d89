import type { ClaimPair } from "./claim-pair";
import type { ScoreColumns } from "./scored";

/** Thresholds of findings, section 1: a threshold alone floods, one to one loses a fifth of the pairs. */
const ALWAYS = 0.4;
/** Of what a text says again and again these best partners are enough; no claim of the article pairs has more. */
const MOST_ALWAYS = 4;
const TOP_TWO = 0.25;
const MUTUAL_BEST = 0.15;
/**
 * Two sentences that are each other's best are on one thing though they share few words: of own and blind article pairs, 6 related pairs
 * came with every wrong one or two that these bounds let in.
 */
const LONE = 0.1;
const LONE_LEAD = 1.1;

/** One common word ("the site", "the news") makes no topic: a weaker pair than this needs a second sign, a figure or a time. */
const LONE_BY_ONE = 0.18;

/**
 * The best of one of the two claims, where neither sentence has a much better one: the other claim's own best is often a repeat or a
 * summary. On 19 article pairs this brought 13 of a reader's topics and 9 links in all.
 */
const BEST_OF_ONE = 0.12;
const BEST_OF_ONE_LEAD = 0.8;
/** The same where both give a figure that fits: it need not be as far ahead. */
const BEST_OF_ONE_LEAD_BY_FIGURE = 0.6;
const FITTING = 0.9;

/** True where nothing else in either text comes near: the two sentences are on one thing. */
export function isLone({ score, near, lead, signs }: Pick<ClaimPair, "score" | "near" | "lead" | "signs">): boolean {
  const own = score - near;
  return lead >= LONE_LEAD && (own >= LONE_BY_ONE || (own >= LONE && signs >= 2));
}

/**
 * Splits scored pairs into those that become links and those offered to a person.
 * A pair is linked when it is among the two best of both its claims at 0.25, or the best of both at 0.15, or among the four best of one
 * at 0.40, or alone, or the best of one at 0.12 where no other sentence comes much nearer.
 * @returns places in the columns, in their order.
 */
export function selectPairs(
  pairs: Pick<ScoreColumns, "count" | "i" | "j" | "score" | "near" | "lead" | "signs" | "figures">,
): {
  linked: number[];
  offered: number[];
} {
  const ranksOfX = rank(pairs.i, pairs.j, pairs.score);
  const ranksOfY = rank(pairs.j, pairs.i, pairs.score);
  const linked: number[] = [];
  const offered: number[] = [];
  for (let at = 0; at < pairs.count; at++) {
    const [p, q] = [ranksOfX[at]!, ranksOfY[at]!];
    const [better, worst] = p < q ? [p, q] : [q, p];
    const [score, near, lead, signs] = [pairs.score[at]!, pairs.near[at]!, pairs.lead[at]!, pairs.signs[at]!];
    const leastLead = pairs.figures[at]! >= FITTING ? BEST_OF_ONE_LEAD_BY_FIGURE : BEST_OF_ONE_LEAD;
    const isLinked =
      (score >= ALWAYS && better < MOST_ALWAYS) ||
      (score >= TOP_TWO && worst <= 1) ||
      (better === 0 && score >= BEST_OF_ONE && lead >= leastLead) ||
      (worst === 0 && (score >= MUTUAL_BEST || isLone({ score, near, lead, signs })));
    if (isLinked) linked.push(at);
    else if (score >= MUTUAL_BEST && worst <= 2) offered.push(at);
  }
  return { linked, offered };
}

/** For each pair, its place among the pairs of its claim, best first; ties by the other claim's place in its text. */
function rank(owns: Int32Array, others: Int32Array, scores: Float64Array): Int32Array {
  const claims = owns.reduce((most, own) => Math.max(most, own), -1) + 1;
  const ends = new Int32Array(claims + 1);
  for (const own of owns) ends[own + 1]!++;
  for (let claim = 0; claim < claims; claim++) ends[claim + 1]! += ends[claim]!;
  // The pairs of each claim stand together, sorted as they are put in: a claim has few.
  const order = new Int32Array(owns.length);
  const next = ends.slice(0, claims);
  owns.forEach((own, at) => {
    const isBefore = (other: number) =>
      scores[at]! > scores[other]! || (scores[at] === scores[other] && others[at]! < others[other]!);
    let to = next[own]!++;
    for (; to > ends[own]! && isBefore(order[to - 1]!); to--) order[to] = order[to - 1]!;
    order[to] = at;
  });
  const ranks = new Int32Array(owns.length);
  order.forEach((at, place) => {
    ranks[at] = place - ends[owns[at]!]!;
  });
  return ranks;
}
