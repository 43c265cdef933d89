/** A place in A and the place in B that stands for it, as distances from the top of each text. */
interface PlacePair {
  a: number;
  b: number;
}

/** Leads from a place in one text to its place in the other. */
interface ScrollMap {
  toB(place: number): number;
  toA(place: number): number;
}

/**
 * Joins two texts of different length so that linked places meet: between two links that follow each other in both texts a place moves
 * in proportion. Links that stand in another order than the most are left out, since scrolling cannot run backwards.
 * @param heights of the two texts, in the unit of the pairs
 * @param pins pairs that a reader set: they hold, and links that cross one are left out
 */
export function makeScrollMap(
  pairs: readonly PlacePair[],
  heights: PlacePair,
  pins: readonly PlacePair[] = [],
): ScrollMap {
  // The ends of the texts are knots of their own: a link at the very end would make a second one there.
  const isInside = ({ a, b }: PlacePair) => a > 0 && b > 0 && a < heights.a && b < heights.b;
  const fixed = longestRising(pins.filter(isInside));
  const isHeld = ({ a, b }: PlacePair) => fixed.every((pin) => (a < pin.a && b < pin.b) || (a > pin.a && b > pin.b));
  const free = longestRising(pairs.filter((pair) => isInside(pair) && isHeld(pair)));
  const knots = [{ a: 0, b: 0 }, ...[...fixed, ...free].sort((x, y) => x.a - y.a), heights];
  return {
    toB: (place) => between(knots, "a", "b", place),
    toA: (place) => between(knots, "b", "a", place),
  };
}

function between(knots: readonly PlacePair[], from: keyof PlacePair, to: keyof PlacePair, place: number): number {
  let next = 0;
  for (let high = knots.length; next < high; ) {
    const middle = (next + high) >> 1;
    if (knots[middle]![from] < place) next = middle + 1;
    else high = middle;
  }
  if (next === 0 || next === knots.length) return knots.at(next === 0 ? 0 : -1)?.[to] ?? 0;
  const [low, high] = [knots[next - 1]!, knots[next]!];
  const span = high[from] - low[from];
  return span === 0 ? high[to] : low[to] + ((place - low[from]) / span) * (high[to] - low[to]);
}

/**
 * The most pairs that rise in both texts: longest increasing subsequence by patience sorting
 * (Fredman, "On computing the length of longest increasing subsequences", 1975).
 */
export function longestRising(pairs: readonly PlacePair[]): PlacePair[] {
  const sorted = [...pairs].sort((x, y) => x.a - y.a || y.b - x.b);
  /** For each length, the pair that a rising row of it ends with at the lowest place of B. */
  const ends: number[] = [];
  const before: (number | null)[] = [];
  sorted.forEach((pair, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[ends[middle]!]!.b < pair.b) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? null : ends[low - 1]!);
    ends[low] = index;
  });
  const rising: PlacePair[] = [];
  for (let at = ends.at(-1) ?? null; at !== null; at = before[at] ?? null) rising.push(sorted[at]!);
  return rising.reverse();
}
