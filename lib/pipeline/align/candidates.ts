import type { Lexicon } from "../../model/resources";
import type { ClaimUnit, Side, Vocabulary } from "./units";

/** Words in more claims than this open no candidates (findings: 32 keeps recall and makes the cost linear). */
const MAX_POSTINGS = 32;
/** Most candidates of one claim that are scored in full. */
const MAX_CANDIDATES = 24;
const MIN_SIMILARITY = 0.35;
const HAN = /\p{Script=Han}/u;

/**
 * For each claim of x, the claims of y worth scoring: those that share a rare word, a word of one meaning, a character
 * of a rare word, a figure or a time. Candidates open from both sides, so that the set is the same seen from y.
 * @returns pairs of claim indexes, each once, sorted.
 */
export function openCandidates(
  x: Side,
  y: Side,
  vocabulary: Vocabulary,
  lexicon: Lexicon,
): (readonly [number, number])[] {
  const seen = new Map<number, readonly [number, number]>();
  const size = Math.max(x.claims.length, y.claims.length) + 1;
  for (const [i, j] of openFrom(x, y, vocabulary, lexicon)) seen.set(i * size + j, [i, j]);
  for (const [j, i] of openFrom(y, x, vocabulary, lexicon)) seen.set(i * size + j, [i, j]);
  return [...seen.values()].sort((p, q) => p[0] - q[0] || p[1] - q[1]);
}

function openFrom(x: Side, y: Side, vocabulary: Vocabulary, lexicon: Lexicon): [number, number][] {
  const postings = postingsOf(y.claims, vocabulary);
  const idOf = new Map(
    vocabulary.texts.map((text, id) => [vocabulary.isName[id] ? `\u0001${text}` : text, id] as const),
  );
  const keysCache = new Map<number, readonly (readonly [string, number])[]>();
  const keysOf = (id: number) => {
    let keys = keysCache.get(id);
    if (!keys) {
      keys = openingKeys(id, vocabulary, lexicon, idOf);
      keysCache.set(id, keys);
    }
    return keys;
  };
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
      for (const [key, strength] of keysOf(item.id)) add(key, item.weight * strength * (inClause ? 1 : 0.5));
    }
    for (const [key, weight] of figureKeys(unit)) add(key, weight);
    const best = [...scores].sort((p, q) => q[1] - p[1] || p[0] - q[0]).slice(0, MAX_CANDIDATES);
    for (const [j] of best) pairs.push([i, j]);
  });
  return pairs;
}

function postingsOf(claims: readonly ClaimUnit[], { texts, isName }: Vocabulary): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  const add = (key: string, j: number) => {
    const list = postings.get(key);
    if (!list) postings.set(key, [j]);
    else if (list.at(-1) !== j) list.push(j);
  };
  claims.forEach((unit, j) => {
    for (const { id } of unit.sentence.items) {
      add(`w${id}`, j);
      for (const key of shapeKeys(texts[id]!, isName[id]!)) add(key, j);
    }
    for (const [key] of figureKeys(unit)) add(key, j);
  });
  return postings;
}

function openingKeys(
  id: number,
  { texts, isName }: Vocabulary,
  lexicon: Lexicon,
  idOf: ReadonlyMap<string, number>,
): (readonly [string, number])[] {
  const keys: [string, number][] = [[`w${id}`, 1]];
  const text = texts[id]!;
  if (isName[id]) {
    for (const name of lexicon.names(text)) {
      const other = idOf.get(`\u0001${name}`);
      if (other !== undefined) keys.push([`w${other}`, 1]);
    }
  } else {
    for (const { word, sim } of lexicon.neighbours(text)) {
      const other = sim >= MIN_SIMILARITY ? idOf.get(word) : undefined;
      if (other !== undefined && other !== id) keys.push([`w${other}`, 0.4 + 0.6 * sim]);
    }
  }
  for (const key of shapeKeys(text, isName[id]!)) keys.push([key, 0.3]);
  return keys;
}

/** Han characters of words and names; names open on pairs of characters, since one is shared by chance. */
function shapeKeys(text: string, isName: boolean): string[] {
  if (!HAN.test(text)) return [];
  if (!isName) return text.length > 1 ? [...text].map((c) => `c${c}`) : [`c${text}`];
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => `n${text.slice(i, i + 2)}`);
}

function figureKeys({ claim }: ClaimUnit): (readonly [string, number])[] {
  const keys: (readonly [string, number])[] = claim.quantities.flatMap((q) => [
    [`q${q.dimension}:${q.low}:${q.high}`, 1] as const,
    [`u${q.dimension}:${q.unit}`, 0.3] as const,
  ]);
  for (const t of claim.times) if (t.from) keys.push([`t${t.from}:${t.to}`, 0.5]);
  return keys;
}
