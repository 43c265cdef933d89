/** Keys that this many words of one comparison share tell nothing ("to do"). */
const MAX_SHARING = 200;

/**
 * Pairs the words that share a key and are alike.
 * @param keysOf meanings of a word; two words without a common key are not compared.
 * @param least pairs below this similarity are left out.
 * @returns indexes into `words`, the smaller first, each pair once.
 */
export function pairByKeys(
  words: readonly string[],
  keysOf: (word: string) => Iterable<string | number>,
  similarity: (x: string, y: string) => number,
  least: number,
): (readonly [i: number, j: number, sim: number])[] {
  const bearers = new Map<string | number, number[]>();
  words.forEach((word, index) => {
    for (const key of new Set(keysOf(word))) {
      const list = bearers.get(key);
      if (list) list.push(index);
      else bearers.set(key, [index]);
    }
  });
  const seen = new Set<number>();
  const pairs: (readonly [number, number, number])[] = [];
  for (const list of bearers.values()) {
    if (list.length < 2 || list.length > MAX_SHARING) continue;
    for (let p = 0; p < list.length; p++) {
      for (let q = p + 1; q < list.length; q++) {
        const [i, j] = [list[p]!, list[q]!];
        const key = i * words.length + j;
        if (seen.has(key)) continue;
        seen.add(key);
        const sim = similarity(words[i]!, words[j]!);
        if (sim >= least) pairs.push([i, j, sim]);
      }
    }
  }
  return pairs;
}
