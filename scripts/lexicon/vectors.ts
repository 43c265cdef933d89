import { VECTOR_LENGTH } from "../../lib/server/lexicon-format";
import { fold } from "../../lib/text/fold";
import { readVectors } from "./vector-file";
import type { WordRow } from "./words";

/** Words that shape a gloss and say nothing in it ("to be fond of"). */
const SHAPE = new Set("of in on at to for with by from as be is are the and or not no one out off up down".split(" "));
/** From so many words the common part of all vectors is taken. */
const SAMPLE = 50_000;
/**
 * Directions that nearly all vectors share and that tell frequent words from rare ones, not meanings; without them unlike
 * words come out at 0 (Mu and Viswanath, "All-but-the-Top", 2018).
 */
const COMMON_DIRECTIONS = 2;
/** Numbers of a unit vector are kept as bytes; few lie beyond this. */
const LARGEST = 0.6;

/**
 * What the words of the lexicon are used with, as vectors: an English word has its own, a Chinese one the mean of those of its
 * English glosses, each weighed as in `meaning`. Near vectors mean one subject, not one meaning: rise is near fall.
 * @returns word → `VECTOR_LENGTH` signed bytes of a unit vector, for words that have one
 */
export function wordVectors(root: string, rows: ReadonlyMap<string, WordRow>): Map<string, Uint8Array> {
  const glosses = new Set<string>();
  for (const row of rows.values()) for (const head of heads(row)) for (const word of wordsOf(head)) glosses.add(word);
  const raw = readVectors(root, (word) => rows.has(word) || rows.has(fold(word)) || glosses.has(word));
  const vectors = withoutCommon(raw);
  const made = new Map<string, Uint8Array>();
  for (const [word, row] of rows) {
    const vector = vectors.get(word) ?? meanOf(row, vectors);
    if (vector) made.set(word, toBytes(vector));
  }
  return made;
}

/** Glosses of a Chinese word with their weights; synsets are left out. */
function heads({ meaning }: WordRow): string[] {
  return [...meaning.keys()].filter((key) => !key.startsWith("s:"));
}

function wordsOf(head: string): string[] {
  return head
    .slice(2)
    .split("_")
    .filter((word) => !SHAPE.has(word));
}

function meanOf(row: WordRow, vectors: ReadonlyMap<string, Float64Array>): Float64Array | null {
  const sum = new Float64Array(VECTOR_LENGTH);
  for (const head of heads(row)) {
    const found = wordsOf(head).flatMap((word) => vectors.get(word) ?? []);
    const gloss = new Float64Array(VECTOR_LENGTH);
    for (const vector of found) add(gloss, vector, 1);
    if (found.length > 0) add(sum, unit(gloss), row.meaning.get(head)!);
  }
  return sum.some((number) => number !== 0) ? unit(sum) : null;
}

/** Unit vectors, less their mean and the directions that nearly all of them share. */
function withoutCommon(raw: ReadonlyMap<string, Float32Array>): Map<string, Float64Array> {
  const sample = [...raw.values()].slice(0, SAMPLE);
  const mean = new Float64Array(VECTOR_LENGTH);
  for (const vector of sample) add(mean, vector, 1 / sample.length);
  const centred = (vector: Float32Array) => {
    const own = Float64Array.from(vector);
    add(own, mean, -1);
    return own;
  };
  const directions = principalDirections(sample.map(centred));
  return new Map(
    [...raw].map(([word, vector]) => {
      const own = centred(vector);
      for (const direction of directions) add(own, direction, -dot(own, direction));
      return [word, unit(own)];
    }),
  );
}

/** The strongest directions of the sample, by power iteration on its covariance. */
function principalDirections(sample: readonly Float64Array[]): Float64Array[] {
  const covariance = Array.from({ length: VECTOR_LENGTH }, () => new Float64Array(VECTOR_LENGTH));
  for (const vector of sample)
    for (const [i, row] of covariance.entries()) add(row, vector, vector[i]! / sample.length);
  const found: Float64Array[] = [];
  while (found.length < COMMON_DIRECTIONS) {
    let direction = new Float64Array(VECTOR_LENGTH).fill(1);
    for (let round = 0; round < 200; round++) {
      const next = Float64Array.from(covariance, (row) => dot(row, direction));
      for (const known of found) add(next, known, -dot(next, known));
      direction = unit(next);
    }
    found.push(direction);
  }
  return found;
}

function add(target: Float64Array, vector: ArrayLike<number>, times: number): void {
  for (let i = 0; i < target.length; i++) target[i]! += vector[i]! * times;
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i]! * y[i]!;
  return sum;
}

function unit(vector: Float64Array): Float64Array<ArrayBuffer> {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return Float64Array.from(vector, (number) => number / length);
}

function toBytes(vector: Float64Array): Uint8Array {
  const signed = Int8Array.from(vector, (number) => Math.round(Math.max(-1, Math.min(1, number / LARGEST)) * 127));
  return new Uint8Array(signed.buffer);
}
