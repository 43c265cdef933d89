/** How two words are alike. */
export type Likeness = "equal" | "synonym" | "contained" | "shared_character" | "related";

export interface WordPair {
  strength: number;
  how: Likeness;
}

/** For each vocabulary word the other words it is alike to: those of word `id` stand from `starts[id]` to `starts[id + 1]`. */
export interface WordTable {
  /** Number of words. */
  readonly size: number;
  readonly starts: Int32Array;
  readonly others: Int32Array;
  readonly pairs: readonly WordPair[];
}

/** Lays the rows of a table one after another: they are read far more often than they are made. */
export function toWordTable(rows: readonly ReadonlyMap<number, WordPair>[]): WordTable {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, id) => {
    starts[id + 1] = starts[id]! + row.size;
  });
  const others = new Int32Array(starts[rows.length]!);
  const pairs: WordPair[] = [];
  for (const row of rows) {
    for (const [other, pair] of row) {
      others[pairs.length] = other;
      pairs.push(pair);
    }
  }
  return { size: rows.length, starts, others, pairs };
}
