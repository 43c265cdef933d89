import type { ClaimUnit, Side } from "./units";
import type { WordTable } from "./word-pairs";

/** Words in more claims than this open no candidates (findings: 32 keeps recall and makes the cost linear). */
const MAX_POSTINGS = 32;
/** Most candidates of one claim that are scored in full. */
const MAX_CANDIDATES = 24;

/**
 * For each claim of x, the claims of y worth scoring: those that share a rare word, a word of one meaning, a character
 * of a rare word, a figure or a time. Candidates open from both sides, so that the set is the same seen from y.
 * @returns pairs of claim indexes, each once, sorted.
 */
export function openCandidates(x: Side, y: Side, table: WordTable): (readonly [number, number])[] {
  const seen = new Map<number, readonly [number, number]>();
  const size = Math.max(x.claims.length, y.claims.length) + 1;
  for (const [i, j] of openFrom(x, y, table)) seen.set(i * size + j, [i, j]);
  for (const [j, i] of openFrom(y, x, table)) seen.set(i * size + j, [i, j]);
  return [...seen.values()].sort((p, q) => p[0] - q[0] || p[1] - q[1]);
}

function openFrom(x: Side, y: Side, table: WordTable): [number, number][] {
  const postings = postingsOf(y.claims);
  const pairs: [number, number][] = [];
  x.claims.forEach((unit, i) => {
    const scores = new Map<number, number>();
    const add = (key: string, weight: number) => {
      const list = postings.get(key);
      if (!list || list.length > MAX_POSTINGS) return;
      for (const j of list) scores.set(j, (scores.get(j) ?? 0) + weight);
    };
    for (const item of unit.sentence.items) {
      const inClause = item.start >= unit.claim.start && item.end <= unit.claim.end;
      const weight = item.weight * (inClause ? 1 : 0.5);
      add(`w${item.id}`, weight);
      for (const [other, { strength }] of table[item.id]!) add(`w${other}`, weight * strength);
    }
    for (const [key, weight] of figureKeys(unit)) add(key, weight);
    const best = [...scores].sort((p, q) => q[1] - p[1] || p[0] - q[0]).slice(0, MAX_CANDIDATES);
    for (const [j] of best) pairs.push([i, j]);
  });
  return pairs;
}

function postingsOf(claims: readonly ClaimUnit[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  const add = (key: string, j: number) => {
    const list = postings.get(key);
    if (!list) postings.set(key, [j]);
    else if (list.at(-1) !== j) list.push(j);
  };
  claims.forEach((unit, j) => {
    for (const { id } of unit.sentence.items) add(`w${id}`, j);
    for (const [key] of figureKeys(unit)) add(key, j);
  });
  return postings;
}

function figureKeys({ claim }: ClaimUnit): (readonly [string, number])[] {
  const keys: (readonly [string, number])[] = claim.quantities.flatMap((q) => [
    [`q${q.dimension}:${q.low}:${q.high}`, 1] as const,
    [`u${q.dimension}:${q.unit}`, 0.3] as const,
  ]);
  for (const t of claim.times) if (t.from) keys.push([`t${t.from}:${t.to}`, 0.5]);
  return keys;
}
