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

export function makeRelations({ related }: LexiconFile): Relations {
  const { counts, concepts, weights, holders } = related;
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = starts[i]! + counts[i]!;
  const weigh = (concept: number) => Math.min(1, (COMMON / holders[concept]!) ** DAMPING);
  return {
    pairs(ids) {
      const bearers = new Map<number, [index: number, weight: number][]>();
      ids.forEach((id, index) => {
        if (id < 0) return;
        for (let at = starts[id]!; at < starts[id + 1]!; at++) {
          const list = bearers.get(concepts[at]!);
          if (list) list.push([index, weights[at]!]);
          else bearers.set(concepts[at]!, [[index, weights[at]!]]);
        }
      });
      const best = new Map<number, [first: number, second: number]>();
      for (const [concept, list] of bearers) {
        if (list.length < 2 || list.length > MAX_BEARERS) continue;
        const worth = weigh(concept) / 255 ** 2;
        for (let p = 0; p < list.length; p++) {
          for (let q = p + 1; q < list.length; q++) {
            const key = list[p]![0] * ids.length + list[q]![0];
            const value = worth * list[p]![1] * list[q]![1];
            const known = best.get(key);
            if (!known) best.set(key, [value, 0]);
            else if (value > known[0]) best.set(key, [value, known[0]]);
            else if (value > known[1]) known[1] = value;
          }
        }
      }
      const found: (readonly [number, number, number])[] = [];
      for (const [key, [first, second]] of best) {
        const relation = Math.min(1, first + SECOND * second);
        if (relation >= LEAST) found.push([Math.floor(key / ids.length), key % ids.length, relation]);
      }
      return found;
    },
  };
}
