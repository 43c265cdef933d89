/** What was looked for, what was found, and how much of it is the same. */
export interface Tally {
  hit: number;
  found: number;
  wanted: number;
}

export interface Scores extends Tally {
  /** Shares of 1; null where nothing was found, or nothing was wanted. */
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export const NOTHING: Tally = { hit: 0, found: 0, wanted: 0 };

export function add(x: Tally, y: Tally): Tally {
  return { hit: x.hit + y.hit, found: x.found + y.found, wanted: x.wanted + y.wanted };
}

/** Counts two lists of keys as bags: a key that stands twice is wanted twice. */
export function tallyBags(found: readonly string[], wanted: readonly string[]): Tally {
  const left = new Map<string, number>();
  for (const key of wanted) left.set(key, (left.get(key) ?? 0) + 1);
  let hit = 0;
  for (const key of found) {
    const n = left.get(key) ?? 0;
    if (n > 0) hit += 1;
    left.set(key, n - 1);
  }
  return { hit, found: found.length, wanted: wanted.length };
}

export function scoresOf(tally: Tally): Scores {
  const { hit, found, wanted } = tally;
  return {
    ...tally,
    precision: share(hit, found),
    recall: share(hit, wanted),
    f1: share(2 * hit, found + wanted),
  };
}

/** A share of 1, or null where there is nothing to take a share of. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
