/** A table of classes, one a line, its words parted by spaces: the number of the line that each word stands on. */
export function lineOfWord(lines: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lines.flatMap((line, i) => line.split(" ").map((word): [string, number] => [word, i])));
}
