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

/** Finds a word's row by counting the words before it that have one. */
export function makeVectors({ hasVector, vectors }: LexiconFile, words: WordTable): WordVectors {
  const rows = new Int32Array(words.size).fill(-1);
  let count = 0;
  for (let id = 0; id < words.size; id++) if (hasVector[id] === 1) rows[id] = count++;

  const vectorOf = (parts: readonly string[]): Float32Array | null => {
    const sum = new Float32Array(VECTOR_LENGTH);
    let length = 0;
    for (const part of parts) {
      const id = words.find(part) >= 0 ? words.find(part) : words.find(words.lemma(part));
      const row = id < 0 ? -1 : rows[id]!;
      if (row >= 0) for (let i = 0; i < VECTOR_LENGTH; i++) sum[i]! += vectors[row * VECTOR_LENGTH + i]!;
    }
    for (const number of sum) length += number * number;
    return length === 0 ? null : sum.map((number) => number / Math.sqrt(length));
  };

  /** The vectors of a list as one array, and the places in the list that have one. */
  const gather = (list: readonly (readonly string[])[]) => {
    const found = list.map(vectorOf);
    const places = found.flatMap((vector, place) => (vector ? [place] : []));
    const numbers = new Float64Array(places.length * VECTOR_LENGTH);
    places.forEach((place, row) => {
      numbers.set(found[place]!, row * VECTOR_LENGTH);
    });
    return { places, numbers };
  };

  return {
    nearUse(x, y, least) {
      const left = gather(x);
      const right = gather(y);
      const pairs: (readonly [number, number, number])[] = [];
      for (let p = 0; p < left.places.length; p++) {
        for (let q = 0; q < right.places.length; q++) {
          if (estimateAt(left.numbers, p * VECTOR_LENGTH, right.numbers, q * VECTOR_LENGTH) < least - MARGIN) continue;
          const cosine = dotAt(left.numbers, p * VECTOR_LENGTH, right.numbers, q * VECTOR_LENGTH);
          if (cosine >= least) pairs.push([left.places[p]!, right.places[q]!, cosine]);
        }
      }
      return pairs;
    },
  };
}

/** How far an estimate may lie from the sum that is taken in order. */
const MARGIN = 1e-6;

/** The same sum in four parts, which a processor adds side by side: nearly all pairs are dropped by it. */
function estimateAt(x: Float64Array, atX: number, y: Float64Array, atY: number): number {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let i = 0; i < VECTOR_LENGTH; i += 4) {
    first += x[atX + i]! * y[atY + i]!;
    second += x[atX + i + 1]! * y[atY + i + 1]!;
    third += x[atX + i + 2]! * y[atY + i + 2]!;
    fourth += x[atX + i + 3]! * y[atY + i + 3]!;
  }
  return first + second + third + fourth;
}

function dotAt(x: Float64Array, atX: number, y: Float64Array, atY: number): number {
  let sum = 0;
  for (let i = 0; i < VECTOR_LENGTH; i++) sum += x[atX + i]! * y[atY + i]!;
  return sum;
}
