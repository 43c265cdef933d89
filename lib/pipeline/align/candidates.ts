import { within } from "../../text/spans";
import type { ClaimUnit, Item, Side, Unit } from "./units";
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

/** Pairs of claim indexes, each once, by i, then j. */
export interface Candidates {
  readonly i: Int32Array;
  readonly j: Int32Array;
}

/**
 * For each claim of x, the claims of y worth scoring: those that share a rare word, a word of one meaning, a character
 * of a rare word, a figure or a time. Candidates open from both sides, so that the set is the same seen from y.
 * @param also pairs to be scored whatever they share
 * @returns of a side against itself the pairs of two sentences, the smaller index first.
 */
export function openCandidates(
  x: Side,
  y: Side,
  table: WordTable,
  also: readonly (readonly [number, number])[] = [],
): Candidates {
  const size = Math.max(x.claims.length, y.claims.length) + 1;
  const keys = also.map(([i, j]) => i * size + j);
  const tools = { table, keysOf: figureKeys() };
  if (x === y)
    openFrom(x, y, tools, (i, j) => {
      if (x.claims[i]!.claim.sentence !== y.claims[j]!.claim.sentence)
        keys.push(Math.min(i, j) * size + Math.max(i, j));
    });
  else {
    openFrom(x, y, tools, (i, j) => keys.push(i * size + j));
    openFrom(y, x, tools, (j, i) => keys.push(i * size + j));
  }
  const sorted = new Float64Array(keys).sort();
  const once = sorted.filter((key, at) => at === 0 || key !== sorted[at - 1]);
  const [i, j] = [new Int32Array(once.length), new Int32Array(once.length)];
  for (let at = 0; at < once.length; at++) {
    i[at] = Math.floor(once[at]! / size);
    j[at] = once[at]! % size;
  }
  return { i, j };
}

function openFrom(
  x: Side,
  y: Side,
  { table, keysOf }: { table: WordTable; keysOf: FigureKeys },
  found: (i: number, j: number) => void,
): void {
  const sentences = sentencesOf(y.claims);
  const { claimsOf, sentenceOf } = sentences;
  const byWord = postWords(sentences, table.size);
  const byFigure = postFigures(y.claims, keysOf);
  const likes = likesOf(byWord, table);
  const [least, most] = x === y ? [MIN_SHARED_INSIDE, MAX_CANDIDATES_INSIDE] : [MIN_SHARED, MAX_CANDIDATES];
  const shared = sums(claimsOf.length);
  const own = sums(y.claims.length);
  const best = bestFew(most);
  const open = ({ id, weight }: Item, isOutside: boolean) => {
    const worth = isOutside ? weight * OUTSIDE_CLAUSE : weight;
    const list = byWord[id];
    if (list) shared.addAll(list, worth);
    const { lists, strengths } = likes(id);
    for (let k = 0; k < lists.length; k++) shared.addAll(lists[k]!, worth * strengths[k]!);
  };
  x.claims.forEach((unit, i) => {
    for (const item of unit.sentence.items) open(item, !within(item, unit.claim));
    if (unit.asked !== unit.clause) for (const item of unit.asked.items) open(item, false);
    for (const { key, weight } of keysOf(unit)) {
      const list = byFigure.get(key);
      if (!list || list.length > MAX_POSTINGS) continue;
      // What a claim shares besides is that of its sentence, and comes first.
      for (const j of list) own.add(j, own.values[j] === 0 ? shared.values[sentenceOf[j]!]! + weight : weight);
    }
    for (let k = 0; k < own.count(); k++) {
      const j = own.touched[k]!;
      if (own.values[j]! >= least) best.put(j, own.values, j);
    }
    for (let k = 0; k < shared.count(); k++) {
      const s = shared.touched[k]!;
      if (shared.values[s]! < least) continue;
      for (const j of claimsOf[s]!) if (own.values[j] === 0) best.put(j, shared.values, s);
    }
    best.take((j) => found(i, j));
    shared.clear();
    own.clear();
  });
}

/** Sums by place of which few are other than 0. */
function sums(size: number) {
  const values = new Float64Array(size);
  const touched = new Int32Array(size);
  let count = 0;
  const add = (place: number, weight: number) => {
    if (weight === 0) return;
    if (values[place] === 0) touched[count++] = place;
    values[place]! += weight;
  };
  return {
    values,
    touched,
    count: () => count,
    add,
    addAll: (places: readonly number[], weight: number) => {
      for (let k = 0; k < places.length; k++) add(places[k]!, weight);
    },
    clear: () => {
      for (let k = 0; k < count; k++) values[touched[k]!] = 0;
      count = 0;
    },
  };
}

/**
 * Keeps of the places that it is given those of the greatest values, the smaller place first among equals. A value is given by the list
 * that holds it: handed over by itself, a fraction would have to be made anew each time.
 */
function bestFew(most: number) {
  const kept = new Int32Array(most);
  const values = new Float64Array(most);
  let count = 0;
  return {
    put: (place: number, list: Float64Array, at: number) => {
      const value = list[at]!;
      let to = count;
      while (to > 0 && (value > values[to - 1]! || (value === values[to - 1] && place < kept[to - 1]!))) to--;
      if (to === most) return;
      if (count < most) count++;
      for (let k = count - 1; k > to; k--) {
        kept[k] = kept[k - 1]!;
        values[k] = values[k - 1]!;
      }
      kept[to] = place;
      values[to] = value;
    },
    take: (visit: (place: number) => void) => {
      for (let k = 0; k < count; k++) visit(kept[k]!);
      count = 0;
    },
  };
}

/** For a word the lists of what is alike to it, worked out once: a word comes again in claim after claim. */
function likesOf(byWord: readonly (readonly number[] | undefined)[], { size, starts, others, pairs }: WordTable) {
  const known = new Array<{ lists: (readonly number[])[]; strengths: number[] } | undefined>(size);
  return (id: number) => {
    const before = known[id];
    if (before) return before;
    const lists: (readonly number[])[] = [];
    const strengths: number[] = [];
    for (let k = starts[id]!; k < starts[id + 1]!; k++) {
      const list = byWord[others[k]!];
      if (!list) continue;
      lists.push(list);
      strengths.push(pairs[k]!.strength);
    }
    known[id] = { lists, strengths };
    return known[id];
  };
}

interface Sentences {
  units: readonly Unit[];
  /** The claims of each, and the sentence of each claim. */
  claimsOf: readonly (readonly number[])[];
  sentenceOf: Int32Array;
}

/** The sentences of claims: the words of a sentence are looked through once for all of its claims. */
function sentencesOf(claims: readonly ClaimUnit[]): Sentences {
  const places = new Map<Unit, number>();
  const claimsOf: number[][] = [];
  const sentenceOf = new Int32Array(claims.length);
  claims.forEach(({ sentence }, j) => {
    const place = places.get(sentence) ?? places.size;
    places.set(sentence, place);
    sentenceOf[j] = place;
    if (claimsOf[place]) claimsOf[place].push(j);
    else claimsOf[place] = [j];
  });
  return { units: [...places.keys()], claimsOf, sentenceOf };
}

/** For each word the sentences that hold it; none for a word that stands in too many claims. */
function postWords({ units, claimsOf }: Sentences, words: number): (number[] | undefined)[] {
  const postings = new Array<number[] | undefined>(words);
  const counts = new Int32Array(words);
  units.forEach(({ items }, s) => {
    for (const { id } of items) {
      const list = postings[id];
      if (list && list.at(-1) === s) continue;
      if (list) list.push(s);
      else postings[id] = [s];
      counts[id]! += claimsOf[s]!.length;
    }
  });
  return postings.map((list, id) => (counts[id]! <= MAX_POSTINGS ? list : undefined));
}

function postFigures(claims: readonly ClaimUnit[], keysOf: FigureKeys): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  claims.forEach((unit, j) => {
    for (const { key } of keysOf(unit)) {
      const list = postings.get(key);
      if (!list) postings.set(key, [j]);
      else if (list.at(-1) !== j) list.push(j);
    }
  });
  return postings;
}

interface FigureKey {
  readonly key: string;
  readonly weight: number;
}

const NO_KEYS: readonly FigureKey[] = [];
type FigureKeys = (unit: ClaimUnit) => readonly FigureKey[];

/** Tells what the figures and times of a claim are found by; a claim is asked several times. */
function figureKeys(): FigureKeys {
  const known = new Map<ClaimUnit, readonly FigureKey[]>();
  return (unit) => {
    const { quantities, times } = unit.claim;
    if (quantities.length + times.length === 0) return NO_KEYS;
    const before = known.get(unit);
    if (before) return before;
    const keys: FigureKey[] = quantities.flatMap((q) => [
      { key: `q${q.dimension}:${q.low}:${q.high}`, weight: 1 },
      { key: `u${q.dimension}:${q.unit}`, weight: 0.3 },
    ]);
    for (const t of times) if (t.from) keys.push({ key: `t${t.from}:${t.to}`, weight: 0.5 });
    known.set(unit, keys);
    return keys;
  };
}
