import type { ClaimPair } from "./pairs";

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

/** True where nothing else in either text comes near: the two sentences are on one thing. */
export function isLone({ score, near, lead, signs }: Pick<ClaimPair, "score" | "near" | "lead" | "signs">): boolean {
  const own = score - near;
  return lead >= LONE_LEAD && (own >= LONE_BY_ONE || (own >= LONE && signs >= 2));
}

/**
 * Splits scored pairs into those that become links and those offered to a person.
 * A pair is linked when it is among the two best of both its claims at 0.25, or the best of both at 0.15, or among the four best of one at 0.40, or alone, or the
 * best of one at 0.12 where no other sentence comes much nearer.
 */
export function selectPairs<T extends Pick<ClaimPair, "i" | "j" | "score" | "near" | "lead" | "signs">>(
  pairs: readonly T[],
): { linked: T[]; offered: T[] } {
  const ranksOfX = rank(
    pairs,
    (p) => p.i,
    (p) => p.j,
  );
  const ranksOfY = rank(
    pairs,
    (p) => p.j,
    (p) => p.i,
  );
  const linked: T[] = [];
  const offered: T[] = [];
  pairs.forEach((pair, index) => {
    const [better, worst] = [ranksOfX[index]!, ranksOfY[index]!].sort((p, q) => p - q) as [number, number];
    const isLinked =
      (pair.score >= ALWAYS && better < MOST_ALWAYS) ||
      (pair.score >= TOP_TWO && worst <= 1) ||
      (better === 0 && pair.score >= BEST_OF_ONE && pair.lead >= BEST_OF_ONE_LEAD) ||
      (worst === 0 && (pair.score >= MUTUAL_BEST || isLone(pair)));
    if (isLinked) linked.push(pair);
    else if (pair.score >= MUTUAL_BEST && worst <= 2) offered.push(pair);
  });
  return { linked, offered };
}

/** For each pair, its place among the pairs of its claim, best first; ties by the other claim's place in its text. */
function rank<T extends { score: number }>(
  pairs: readonly T[],
  own: (p: T) => number,
  other: (p: T) => number,
): number[] {
  const order = pairs.map((_, index) => index);
  const scores = Float64Array.from(pairs, (pair) => pair.score);
  const others = Int32Array.from(pairs, other);
  order.sort((p, q) => (scores[p] === scores[q] ? others[p]! - others[q]! : scores[q]! > scores[p]! ? 1 : -1));
  const next = new Map<number, number>();
  const ranks = new Array<number>(pairs.length).fill(0);
  for (const index of order) {
    const claim = own(pairs[index]!);
    const place = next.get(claim) ?? 0;
    ranks[index] = place;
    next.set(claim, place + 1);
  }
  return ranks;
}
