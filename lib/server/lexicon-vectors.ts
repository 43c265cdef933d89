import type { LexiconFile } from "./lexicon-file";
import { VECTOR_LENGTH } from "./lexicon-format";
import type { WordTable } from "./lexicon-words";

/** How near words stand by what they are used with. */
interface WordVectors {
  /**
   * Pairs of the two lists that are nearer than `least`; the cost is the product of their lengths. A compound that has no vector
   * of its own is given by its parts.
   * @returns [index into x, index into y, cosine]
   */
  nearUse(
    x: readonly (readonly string[])[],
    y: readonly (readonly string[])[],
    least: number,
  ): (readonly [i: number, j: number, cosine: number])[];
}

/** A word's vector of length 1, and roughly the same in whole numbers. */
interface Row {
  readonly numbers: Float32Array;
  readonly whole: Int16Array;
}

/** Vectors remembered, then forgotten together. */
const REMEMBERED = 10_000;
/** Lists of which the product is no more than this are compared number by number. */
const FEW = 12;

/** Finds a word's row by counting the words before it that have one. */
export function makeVectors({ hasVector, vectors }: LexiconFile, words: WordTable): WordVectors {
  const rows = new Int32Array(words.size).fill(-1);
  let count = 0;
  for (let id = 0; id < words.size; id++) if (hasVector[id] === 1) rows[id] = count++;

  const read = (parts: readonly string[]): Row | null => {
    const sum = new Float32Array(VECTOR_LENGTH);
    let length = 0;
    for (const part of parts) {
      const id = words.find(part) >= 0 ? words.find(part) : words.find(words.lemma(part));
      const row = id < 0 ? -1 : rows[id]!;
      if (row >= 0) for (let i = 0; i < VECTOR_LENGTH; i++) sum[i]! += vectors[row * VECTOR_LENGTH + i]!;
    }
    for (const number of sum) length += number * number;
    if (length === 0) return null;
    const numbers = sum.map((number) => number / Math.sqrt(length));
    return { numbers, whole: Int16Array.from(numbers, (number) => Math.round(number * SCALE)) };
  };
  const known = new Map<string, Row | null>();
  const vectorOf = (parts: readonly string[]): Row | null => {
    const key = parts.length === 1 ? parts[0]! : parts.join(" ");
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const row = read(parts);
    known.set(key, row);
    return row;
  };

  return {
    nearUse(x, y, least) {
      const [left, right] = [x.map(vectorOf), y.map(vectorOf)];
      const pairs: (readonly [number, number, number])[] = [];
      const ask = (i: number, j: number) => {
        const cosine = dotOf(left[i]!.numbers, right[j]!.numbers);
        if (cosine >= least) pairs.push([i, j, cosine]);
      };
      const places = right.flatMap((row, j) => (row ? [j] : []));
      const isFew = x.length * y.length <= FEW;
      const packed = isFew ? null : pack(places.map((j) => right[j]!.whole));
      left.forEach((row, i) => {
        if (!row) return;
        if (packed) eachNear(row.whole, packed, least, (place) => ask(i, places[place]!), places.length);
        else for (const j of places) ask(i, j);
      });
      return pairs;
    },
  };
}

function dotOf(x: Float32Array, y: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < VECTOR_LENGTH; i++) sum += x[i]! * y[i]!;
  return sum;
}

/**
 * Nearly all pairs are dropped by a rough cosine in whole numbers. Of vectors of length 200 that is at most 42,025 (205 × 205, rounding
 * counted in), so that three lie side by side in the 53 bits of a number and are worked out as one.
 */
const SCALE = 200;
const SHIFT = 2 ** 17;
/** How far the rough cosine may be off: half a step in each of 100 places, by Cauchy's inequality 0.0251 on either side. */
const MARGIN = 0.06;

/** Three vectors to a row; what lacks a third or second is filled with nothing. */
function pack(rows: readonly Int16Array[]): Float64Array {
  const packed = new Float64Array(Math.ceil(rows.length / 3) * VECTOR_LENGTH);
  rows.forEach((row, place) => {
    const [from, worth] = [Math.floor(place / 3) * VECTOR_LENGTH, SHIFT ** (place % 3)];
    for (let i = 0; i < VECTOR_LENGTH; i++) packed[from + i]! += row[i]! * worth;
  });
  return packed;
}

const own = new Float64Array(VECTOR_LENGTH);

/** Visits the packed vectors that may be as near as `least`, in order. */
function eachNear(
  row: Int16Array,
  packed: Float64Array,
  least: number,
  visit: (place: number) => void,
  count: number,
): void {
  own.set(row);
  const bound = (least - MARGIN) * SCALE * SCALE;
  for (let place = 0, from = 0; place < count; place += 3, from += VECTOR_LENGTH) {
    // In four parts, which a processor adds side by side.
    let [part1, part2, part3, part4] = [0, 0, 0, 0];
    for (let i = 0; i < VECTOR_LENGTH; i += 4) {
      part1 += own[i]! * packed[from + i]!;
      part2 += own[i + 1]! * packed[from + i + 1]!;
      part3 += own[i + 2]! * packed[from + i + 2]!;
      part4 += own[i + 3]! * packed[from + i + 3]!;
    }
    const all = part1 + part2 + part3 + part4;
    const third = Math.round(all / (SHIFT * SHIFT));
    const rest = all - third * SHIFT * SHIFT;
    const second = Math.round(rest / SHIFT);
    if (rest - second * SHIFT >= bound) visit(place);
    if (second >= bound && place + 1 < count) visit(place + 1);
    if (third >= bound && place + 2 < count) visit(place + 2);
  }
}
