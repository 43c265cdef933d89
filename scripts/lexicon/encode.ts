import { HEADER_AT, MAGIC, padded } from "../../lib/server/lexicon-format";
import type { Related } from "./related";
import type { WordRow } from "./words";

/** One named block of the file. */
interface Section {
  name: string;
  bytes: Uint8Array;
}

/** Frequent heads ("to die", "to stop") say little: they count less from this many words up (findings: section 3). */
const COMMON = 6;
const DAMPING = 0.25;
/** What no other word shares still counts a little in the length: a word that shares one of its six meanings is no synonym. */
const UNSHARED = 0.4;
/** Links weaker than this share of the word's length change no similarity that anyone looks at. */
const LEAST = 0.06;

/**
 * Numbers the concepts that at least two words share (verb heads, verb synsets, other heads, other synsets) and turns every word's meaning into a unit vector of bytes.
 * @returns the sections, and the concept numbers for tables that refer to them
 */
export function encodeWords(rows: ReadonlyMap<string, WordRow>): {
  sections: Section[];
  words: string[];
  concepts: Map<string, number>;
} {
  const words = [...rows.keys()].sort((x, y) => (x < y ? -1 : 1));
  const holders = new Map<string, number>();
  for (const row of rows.values()) for (const key of row.meaning.keys()) holders.set(key, (holders.get(key) ?? 0) + 1);
  const isVerb = (key: string) => key.startsWith("v:") || key.startsWith("s:v:");
  const isSynset = (key: string) => key.startsWith("s:");
  const kept = [...holders].filter(([, count]) => count > 1).map(([key]) => key);
  kept.sort(
    (x, y) => Number(isVerb(y)) - Number(isVerb(x)) || Number(isSynset(x)) - Number(isSynset(y)) || (x < y ? -1 : 1),
  );
  const concepts = new Map(kept.map((key, index) => [key, index]));

  const flags = new Uint8Array(words.length);
  const lengths = new Uint8Array(words.length);
  const counts = new Uint8Array(words.length);
  const links: [concept: number, weight: number][] = [];
  words.forEach((word, index) => {
    const row = rows.get(word)!;
    flags[index] = row.flags;
    lengths[index] = word.length;
    const vector = toVector(row, holders, concepts, isVerb);
    counts[index] = vector.length;
    links.push(...vector);
  });
  const count = (test: (key: string) => boolean) => kept.filter(test).length;
  const verbs = count(isVerb);
  const ranges = [
    count((key) => isVerb(key) && !isSynset(key)),
    verbs,
    verbs + count((key) => !isVerb(key) && !isSynset(key)),
  ];
  return {
    words,
    concepts,
    sections: [
      { name: "text", bytes: Buffer.from(words.join(""), "utf8") },
      { name: "lengths", bytes: lengths },
      { name: "flags", bytes: flags },
      { name: "counts", bytes: counts },
      { name: "concepts", bytes: bytesOf(Uint32Array.from(links, ([concept]) => concept)) },
      { name: "weights", bytes: Uint8Array.from(links, ([, weight]) => weight) },
      { name: "ranges", bytes: bytesOf(Uint32Array.of(...ranges, kept.length)) },
    ],
  };
}

const isChinese = (row: WordRow) => (row.flags & 64) !== 0;

/**
 * A Chinese word is one unit vector; an English one is two, a verb and the rest, since one spelling often serves both. */
function toVector(
  row: WordRow,
  holders: ReadonlyMap<string, number>,
  concepts: ReadonlyMap<string, number>,
  isVerb: (key: string) => boolean,
): [number, number][] {
  const weighted = [...row.meaning].map(([key, weight]) => {
    const count = holders.get(key)!;
    return {
      key,
      weight:
        count > 1 ? weight / Math.max(1, count / COMMON) ** DAMPING : key.startsWith("s:") ? 0 : weight * UNSHARED,
    };
  });
  const length = (part: typeof weighted) => Math.sqrt(part.reduce((sum, { weight }) => sum + weight * weight, 0));
  const verb = length(weighted.filter(({ key }) => isVerb(key)));
  const rest = length(weighted.filter(({ key }) => !isVerb(key)));
  const whole = length(weighted);
  const vector: [number, number][] = [];
  for (const { key, weight } of weighted) {
    const concept = concepts.get(key);
    const share = weight / (isChinese(row) ? whole : isVerb(key) ? verb : rest);
    if (concept !== undefined && share >= LEAST) vector.push([concept, Math.round(share * 255)]);
  }
  return vector.sort(([x], [y]) => x - y).slice(0, 255);
}

/** Most concepts of a word's related ones, and the least weight of one. */
const MOST_RELATED = 20;
const LEAST_RELATED = 0.35;

/** Related concepts of every word, in the words' order, numbered by themselves; those of one word only are left out. */
export function encodeRelated(words: readonly string[], rows: ReadonlyMap<string, Related>): Section[] {
  const kept = words.map((word) =>
    [...(rows.get(word) ?? [])]
      .filter(([, weight]) => weight >= LEAST_RELATED)
      .sort(([c, x], [d, y]) => y - x || (c < d ? -1 : 1))
      .slice(0, MOST_RELATED),
  );
  const holders = new Map<string, number>();
  for (const row of kept) for (const [concept] of row) holders.set(concept, (holders.get(concept) ?? 0) + 1);
  const shared = [...holders].filter(([, count]) => count > 1).map(([concept]) => concept);
  const numbers = new Map(shared.sort().map((concept, index) => [concept, index]));
  const rowsOfNumbers = kept.map((row) =>
    row
      .flatMap(([concept, weight]) => {
        const number = numbers.get(concept);
        return number === undefined ? [] : [[number, Math.round(weight * 255)] as const];
      })
      .sort(([x], [y]) => x - y),
  );
  const all = rowsOfNumbers.flat();
  return [
    { name: "related-counts", bytes: Uint8Array.from(rowsOfNumbers, (row) => row.length) },
    { name: "related", bytes: bytesOf(Uint32Array.from(all, ([number]) => number)) },
    { name: "related-weights", bytes: Uint8Array.from(all, ([, weight]) => weight) },
    { name: "related-holders", bytes: bytesOf(Uint32Array.from(shared, (concept) => holders.get(concept)!)) },
  ];
}

export function bytesOf(array: Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** `MAGIC`, header length, header as JSON, then the sections, each beginning at a multiple of four. */
export function encodeFile(header: object, sections: readonly Section[]): Uint8Array {
  const places: Record<string, [offset: number, length: number]> = {};
  let offset = 0;
  for (const { name, bytes } of sections) {
    places[name] = [offset, bytes.length];
    offset += padded(bytes.length);
  }
  const json = Buffer.from(JSON.stringify({ ...header, sections: places }), "utf8");
  const start = HEADER_AT + padded(json.length);
  const file = new Uint8Array(start + offset);
  file.set(Buffer.from(MAGIC, "latin1"), 0);
  new DataView(file.buffer).setUint32(MAGIC.length, json.length, true);
  file.set(json, HEADER_AT);
  for (const { name, bytes } of sections) file.set(bytes, start + places[name]![0]);
  return file;
}
