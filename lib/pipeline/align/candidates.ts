import { within } from "../../text/spans";
import type { ClaimUnit, Item, Side } from "./units";
import type { WordTable } from "./word-table";

/** Words in more claims than this open no candidates (findings: 32 keeps recall and makes the cost linear). */
const MAX_POSTINGS = 32;
/** Most candidates of one claim that are scored in full: with word vectors 12 lose related pairs, 16 do not. */
const MAX_CANDIDATES = 16;
const MAX_CANDIDATES_INSIDE = 12;
/**
 * Shared weight below this is not looked at: one word in common that stands in few sentences is enough between two sources, where the
 * best partner is sought, and not inside one, where only near copies and denials are.
 */
const MIN_SHARED = 0.4;
const MIN_SHARED_INSIDE = 0.7;
/** Items of the sentence outside the clause count half, as in the score. */
const OUTSIDE_CLAUSE = 0.5;

/**
 * For each claim of x, the claims of y worth scoring: those that share a rare word, a word of one meaning, a character
 * of a rare word, a figure or a time. Candidates open from both sides, so that the set is the same seen from y.
 * @param also pairs to be scored whatever they share
 * @returns pairs of claim indexes, each once, sorted; of a side against itself those of two sentences, the smaller index first.
 */
export function openCandidates(
  x: Side,
  y: Side,
  table: WordTable,
  also: readonly (readonly [number, number])[] = [],
): (readonly [number, number])[] {
  const size = Math.max(x.claims.length, y.claims.length) + 1;
  const keys = also.map(([i, j]) => i * size + j);
  if (x === y)
    openFrom(x, y, table, (i, j) => {
      if (x.claims[i]!.claim.sentence !== y.claims[j]!.claim.sentence)
        keys.push(Math.min(i, j) * size + Math.max(i, j));
    });
  else {
    openFrom(x, y, table, (i, j) => keys.push(i * size + j));
    openFrom(y, x, table, (j, i) => keys.push(i * size + j));
  }
  const sorted = Float64Array.from(keys).sort();
  const pairs: (readonly [number, number])[] = [];
  sorted.forEach((key, at) => {
    if (at === 0 || key !== sorted[at - 1]) pairs.push([Math.floor(key / size), key % size]);
  });
  return pairs;
}

function openFrom(x: Side, y: Side, table: WordTable, found: (i: number, j: number) => void): void {
  const byWord = postWords(y.claims, table.size);
  const byFigure = postFigures(y.claims);
  const likes = likesOf(byWord, table);
  const scores = new Float64Array(y.claims.length);
  const [least, most] = x === y ? [MIN_SHARED_INSIDE, MAX_CANDIDATES_INSIDE] : [MIN_SHARED, MAX_CANDIDATES];
  const touched = new Int32Array(y.claims.length);
  let count = 0;
  const add = (list: readonly number[], weight: number) => {
    for (let k = 0; k < list.length; k++) {
      const j = list[k]!;
      if (scores[j] === 0) touched[count++] = j;
      scores[j]! += weight;
    }
  };
  const open = ({ id }: Item, weight: number) => {
    const own = byWord[id];
    if (own && own.length <= MAX_POSTINGS) add(own, weight);
    const { lists, strengths } = likes(id);
    for (let k = 0; k < lists.length; k++) add(lists[k]!, weight * strengths[k]!);
  };
  const byScore = (p: number, q: number) => (scores[p] === scores[q] ? p - q : scores[q]! > scores[p]! ? 1 : -1);
  x.claims.forEach((unit, i) => {
    for (const item of unit.sentence.items) {
      const inClause = within(item, unit.claim);
      open(item, item.weight * (inClause ? 1 : OUTSIDE_CLAUSE));
    }
    if (unit.asked !== unit.clause) for (const item of unit.asked.items) open(item, item.weight);
    for (const [key, weight] of figureKeys(unit)) {
      const list = byFigure.get(key);
      if (list && list.length <= MAX_POSTINGS) add(list, weight);
    }
    const worth: number[] = [];
    for (let k = 0; k < count; k++) if (scores[touched[k]!]! >= least) worth.push(touched[k]!);
    if (worth.length > most) worth.sort(byScore);
    for (let k = 0; k < Math.min(most, worth.length); k++) found(i, worth[k]!);
    for (let k = 0; k < count; k++) scores[touched[k]!] = 0;
    count = 0;
  });
}

/** For a word the claims that hold words alike to it, worked out once: a word comes again in claim after claim. */
function likesOf(byWord: readonly (readonly number[] | undefined)[], { size, starts, others, pairs }: WordTable) {
  const known = new Array<{ lists: (readonly number[])[]; strengths: number[] } | undefined>(size);
  return (id: number) => {
    const before = known[id];
    if (before) return before;
    const lists: (readonly number[])[] = [];
    const strengths: number[] = [];
    for (let k = starts[id]!; k < starts[id + 1]!; k++) {
      const list = byWord[others[k]!];
      if (!list || list.length > MAX_POSTINGS) continue;
      lists.push(list);
      strengths.push(pairs[k]!.strength);
    }
    known[id] = { lists, strengths };
    return known[id];
  };
}

function postWords(claims: readonly ClaimUnit[], words: number): (number[] | undefined)[] {
  const postings = new Array<number[] | undefined>(words);
  claims.forEach((unit, j) => {
    for (const { id } of unit.sentence.items) {
      const list = postings[id];
      if (!list) postings[id] = [j];
      else if (list.at(-1) !== j) list.push(j);
    }
  });
  return postings;
}

function postFigures(claims: readonly ClaimUnit[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  claims.forEach((unit, j) => {
    for (const [key] of figureKeys(unit)) {
      const list = postings.get(key);
      if (!list) postings.set(key, [j]);
      else if (list.at(-1) !== j) list.push(j);
    }
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
