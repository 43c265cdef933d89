import { performance } from "node:perf_hooks";

/** Median wall time of a call in milliseconds, after `warm` calls that are not counted. */
export function medianMs(call: () => void, { times = 20, warm = 3 }: { times?: number; warm?: number } = {}): number {
  for (let i = 0; i < warm; i++) call();
  const taken = Array.from({ length: times }, () => {
    const from = performance.now();
    call();
    return performance.now() - from;
  });
  return taken.sort((x, y) => x - y)[Math.floor(times / 2)]!;
}

/** Prints rows under a heading, columns aligned. */
export function printTable(heading: string, rows: readonly (readonly (string | number)[])[]): void {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? cell.toFixed(cell < 10 ? 2 : 1) : cell)),
  );
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const lines = cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join("  "));
  process.stdout.write(`\n${heading}\n${lines.map((line) => `  ${line.trimEnd()}`).join("\n")}\n`);
}
