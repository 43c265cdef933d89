import type { LexiconFile } from "./lexicon-file";

/** A concept of more words than this says less of each; above the bearers it says nothing. */
const COMMON = 12;
const DAMPING = 0.2;
const MAX_BEARERS = 200;
/** What a second concept in common adds to the first. */
const SECOND = 0.15;
/** Least relation worth telling. */
const LEAST = 0.2;

/** Finds, among words of one comparison, those that have to do with each other: looser than one meaning. */
interface Relations {
  /** @param ids numbers of the words. @returns indexes into `ids`, the smaller first, with 0–1; each pair once. */
  pairs(ids: readonly number[]): (readonly [i: number, j: number, relation: number])[];
}

/** The words that have a concept, by their places, and how much it weighs in each. */
interface Bearers {
  readonly indexes: number[];
  readonly weights: number[];
}

export function makeRelations({ related }: LexiconFile): Relations {
  const { counts, concepts, weights, holders } = related;
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = starts[i]! + counts[i]!;
  const weigh = (concept: number) => Math.min(1, (COMMON / holders[concept]!) ** DAMPING);
  return {
    pairs(ids) {
      const bearers = new Map<number, Bearers>();
      ids.forEach((id, index) => {
        if (id < 0) return;
        for (let at = starts[id]!; at < starts[id + 1]!; at++) {
          const list = bearers.get(concepts[at]!);
          if (list) {
            list.indexes.push(index);
            list.weights.push(weights[at]!);
          } else bearers.set(concepts[at]!, { indexes: [index], weights: [weights[at]!] });
        }
      });
      /** Each pair's place in the lists, and its two best concepts in common. */
      const places = new Map<number, number>();
      const [firsts, seconds]: [number[], number[]] = [[], []];
      for (const [concept, list] of bearers) {
        const count = list.indexes.length;
        if (count < 2 || count > MAX_BEARERS) continue;
        const worth = weigh(concept) / 255 ** 2;
        for (let p = 0; p < count; p++) {
          for (let q = p + 1; q < count; q++) {
            const key = list.indexes[p]! * ids.length + list.indexes[q]!;
            const value = worth * list.weights[p]! * list.weights[q]!;
            const place = places.get(key);
            if (place === undefined) {
              places.set(key, firsts.length);
              firsts.push(value);
              seconds.push(0);
            } else if (value > firsts[place]!) {
              seconds[place] = firsts[place]!;
              firsts[place] = value;
            } else if (value > seconds[place]!) seconds[place] = value;
          }
        }
      }
      const found: (readonly [number, number, number])[] = [];
      for (const [key, place] of places) {
        const relation = Math.min(1, firsts[place]! + SECOND * seconds[place]!);
        if (relation >= LEAST) found.push([Math.floor(key / ids.length), key % ids.length, relation]);
      }
      return found;
    },
  };
}
