import { FUNCTION_WORDS } from "../../lang/en/function-words";
import type { Lexicon } from "../../model/resources";
import type { Vocabulary } from "./units";
import { toWordTable, type WordPair, type WordTable } from "./word-table";

/** Least lexicon similarity that may propose an alignment (findings: section 1). */
const MIN_SIMILARITY = 0.35;
const HAN = /\p{Script=Han}/u;

const TRANSLATED: WordPair = { strength: 1, how: "synonym" };
const CONTAINED: WordPair = { strength: 0.75, how: "contained" };
const SHARED_CHARACTER: WordPair = { strength: 0.4, how: "shared_character" };

/**
 * Works out once, from the words' neighbours and characters, which vocabulary words are alike: the cost grows with the
 * vocabulary, not with its square.
 */
export function buildWordTable({ texts, isName, sides }: Vocabulary, lexicon: Lexicon): WordTable {
  const rows = texts.map(() => new Map<number, WordPair>());
  const put = (x: number, y: number, pair: WordPair) => {
    if (x === y || (rows[x]!.get(y)?.strength ?? 0) >= pair.strength) return;
    rows[x]!.set(y, pair);
    rows[y]!.set(x, pair);
  };
  const wordIds = new Map<string, number>();
  const nameIds = new Map<string, number>();
  texts.forEach((text, id) => {
    (isName[id] ? nameIds : wordIds).set(text, id);
  });

  const words = withParts(wordIds, lexicon);
  pairByMeaning(words, lexicon, put);
  pairByRelation(words, lexicon, put);
  pairByUse(words, sides, lexicon, put);
  for (const [text, id] of nameIds) {
    for (const name of lexicon.names(text)) {
      const other = nameIds.get(name);
      if (other !== undefined) put(id, other, TRANSLATED);
    }
  }
  pairTerms(wordIds, put);
  pairByCharacters(wordIds, put);
  pairByPieces(nameIds, put);
  return toWordTable(rows);
}

type Put = (x: number, y: number, pair: WordPair) => void;

/** A compound that is no headword (总投资额) is alike to what its parts are alike to, but less. */
const PART = 0.7;

function pairByMeaning({ words, owners }: WordsWithParts, lexicon: Lexicon, put: Put): void {
  for (const [i, j, sim] of lexicon.pairs(words)) {
    const [x, y] = [owners[i]!, owners[j]!];
    const weighed = sim * x.share * y.share;
    if (weighed >= MIN_SIMILARITY) put(x.id, y.id, { strength: Math.min(0.9, 0.4 + 0.6 * weighed), how: "synonym" });
  }
}

/** A term holds its words: prime_minister, minister. */
function pairTerms(ids: ReadonlyMap<string, number>, put: Put): void {
  for (const [text, id] of ids) {
    if (!text.includes("_")) continue;
    for (const part of text.split("_")) {
      const other = ids.get(part);
      if (other !== undefined) put(id, other, CONTAINED);
    }
  }
}

/** The words and the parts of those that are no headwords, with the vocabulary word that each stands for. */
interface WordsWithParts {
  words: readonly string[];
  owners: readonly { id: number; share: number }[];
  /** Each word with its parts alone. */
  all: readonly { id: number; text: string; parts: readonly string[] }[];
}

function withParts(ids: ReadonlyMap<string, number>, lexicon: Lexicon): WordsWithParts {
  const words: string[] = [];
  const owners: { id: number; share: number }[] = [];
  const all: { id: number; text: string; parts: readonly string[] }[] = [];
  for (const [text, id] of ids) {
    const parts = partsOf(text, lexicon);
    all.push({ id, text, parts });
    words.push(text);
    owners.push({ id, share: 1 });
    for (const part of parts) {
      words.push(part);
      owners.push({ id, share: PART });
    }
  }
  return { words, owners, all };
}

/** Related words count by how near they are, never as much as a firm match. */
const RELATED_BASE = 0.2;
const RELATED_SHARE = 0.6;
const MOST_RELATED = 0.7;

/** Words that have to do with each other (resign and resignation, blast and explosion), whole or by the parts of a compound. */
function pairByRelation({ words, owners }: WordsWithParts, lexicon: Lexicon, put: Put): void {
  if (!lexicon.related) return;
  for (const [i, j, relation] of lexicon.related(words)) {
    const [x, y] = [owners[i]!, owners[j]!];
    const strength = Math.min(MOST_RELATED, RELATED_BASE + RELATED_SHARE * relation * x.share * y.share);
    put(x.id, y.id, { strength, how: "related" });
  }
}

/** Least cosine of two words' vectors at which they may stand for one subject; unlike words lie about 0, and 0.3 and 0.4 gave no more. */
const NEAR_USE = 0.35;
/** Two Chinese words have their vectors by way of English and share characters where they are one: nearer still (93 related pairs for 91, 28 wrong for 31). */
const NEAR_USE_CHINESE = 0.45;
/** What the weakest of them count, what cosine beyond it adds, and the most: less than any synonym. */
const NEAR_USE_BASE = 0.25;
const NEAR_USE_GAIN = 0.6;
const NEAR_USE_MOST = 0.6;
/** Most words a side that are compared, the commonest first: the cost is their product. */
const MOST_WORDS = 1200;

/** Words of the two texts that are used with the same things (罢工/停工, walkout/strike): across the texts only, where they can line claims up. */
function pairByUse({ all }: WordsWithParts, sides: Vocabulary["sides"], lexicon: Lexicon, put: Put): void {
  const used = all.filter(({ text }) => text.length > 1 || !HAN.test(text));
  const [x, y] = sides.map((frequency) =>
    used
      .filter(({ id }) => frequency[id]! > 0)
      .sort((p, q) => frequency[q.id]! - frequency[p.id]! || p.id - q.id)
      .slice(0, MOST_WORDS)
      .map(({ id, text, parts }) => ({ id, parts: text.includes("_") ? parts : [text, ...parts] })),
  );
  const parts = (list: typeof x) => list!.map((word) => word.parts);
  for (const [i, j, cosine] of lexicon.nearUse(parts(x), parts(y), NEAR_USE)) {
    if (cosine < NEAR_USE_CHINESE && HAN.test(x![i]!.parts[0]!) && HAN.test(y![j]!.parts[0]!)) continue;
    const strength = Math.min(NEAR_USE_MOST, NEAR_USE_BASE + NEAR_USE_GAIN * (cosine - NEAR_USE));
    put(x![i]!.id, y![j]!.id, { strength, how: "related" });
  }
}

/** Headwords inside a Chinese compound that is none itself, the longest at each place; the words of an English term. */
function partsOf(text: string, lexicon: Lexicon): string[] {
  if (text.includes("_")) return text.split("_").filter((part) => !FUNCTION_WORDS.has(part));
  if (text.length < 3 || !HAN.test(text) || lexicon.has(text)) return [];
  const parts: string[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    for (let length = Math.min(4, text.length - at); length >= 2; length--) {
      const part = text.slice(at, at + length);
      if (!lexicon.has(part)) continue;
      parts.push(part);
      break;
    }
  }
  return parts;
}

/** 地震 and 强震 share a character; 训练 stands in 预训练. Latin words are alike by the lexicon alone. */
function pairByCharacters(ids: ReadonlyMap<string, number>, put: Put): void {
  const byCharacter = indexBy(ids, (text) => (HAN.test(text) ? new Set(text) : []));
  for (const bearers of byCharacter.values()) {
    for (const [x, idX] of bearers) {
      for (const [y, idY] of bearers) {
        if (idX >= idY) continue;
        const pair = pairShapes(x, y);
        if (pair) put(idX, idY, pair);
      }
    }
  }
}

function pairShapes(x: string, y: string): WordPair | null {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (areOneVerb(x, y)) return CONTAINED;
  if (short.length >= 2) return long.includes(short) ? CONTAINED : SHARED_CHARACTER;
  // A single character is like a word of two only; in longer ones it stands by chance.
  return long.length === 2 ? SHARED_CHARACTER : null;
}

/** 查到, 查获, 查出: one verb with two complements that say it succeeded (Chao Yuen Ren, "A Grammar of Spoken Chinese" (1968), 6.6). */
const SUCCEEDED = /^(?:\p{Script=Han}[到获得见着]|[查检验测找搜]出)$/u;

function areOneVerb(x: string, y: string): boolean {
  return x.charAt(0) === y.charAt(0) && SUCCEEDED.test(x) && SUCCEEDED.test(y);
}

/** A name matches another where one holds the other whole (杭州 and 苏州 share a character and nothing else). */
function pairByPieces(ids: ReadonlyMap<string, number>, put: Put): void {
  const piecesOf = (text: string) =>
    HAN.test(text) ? Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)) : text.split(" ");
  for (const bearers of indexBy(ids, piecesOf).values()) {
    for (const [x, idX] of bearers) {
      for (const [y, idY] of bearers) {
        if (x.length < y.length && x.length >= 2 && holds(y, x)) put(idX, idY, CONTAINED);
      }
    }
  }
}

function holds(long: string, short: string): boolean {
  return HAN.test(short) ? long.includes(short) : ` ${long} `.includes(` ${short} `);
}

/** More bearers than this, and the piece tells nothing. */
const MAX_BEARERS = 256;

function indexBy(
  ids: ReadonlyMap<string, number>,
  piecesOf: (text: string) => Iterable<string>,
): Map<string, [string, number][]> {
  const index = new Map<string, [string, number][]>();
  for (const [text, id] of ids) {
    for (const piece of piecesOf(text)) {
      const bearers = index.get(piece);
      if (!bearers) index.set(piece, [[text, id]]);
      else bearers.push([text, id]);
    }
  }
  for (const [piece, bearers] of index) if (bearers.length > MAX_BEARERS) index.delete(piece);
  return index;
}
