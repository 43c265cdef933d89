/** Words by the numbers of the sides they stand on: even numbers are first sides, odd ones second, n ^ 1 the other side of the same pair. */
export type Sides = ReadonlyMap<string, readonly number[]>;

/** Reads a table of pairs of sides, one pair a line: words parted by spaces, the two sides by ` | `. */
export function readSides(table: string): Sides {
  const sides = new Map<string, number[]>();
  table.split("\n").forEach((line, row) => {
    line.split(" | ").forEach((side, end) => {
      for (const word of side.split(" ")) sides.set(word, [...(sides.get(word) ?? []), 2 * row + end]);
    });
  });
  return sides;
}

/** True where two words stand on the two sides of one pair. Symmetric. */
export function faceEachOther(sides: Sides, x: string, y: string): boolean {
  const others = sides.get(y);
  return others !== undefined && (sides.get(x) ?? []).some((side) => others.includes(side ^ 1));
}
