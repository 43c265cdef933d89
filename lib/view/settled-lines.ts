/** Lines as a person types them, without those that are empty or said before. */
export function readLines(typed: string): string[] {
  const lines = typed.split("\n").map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}
