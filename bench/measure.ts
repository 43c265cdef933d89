import { performance } from "node:perf_hooks";

/** How long each is called before its calls are counted: as many calls of a quick one as it takes, so that none is still being compiled. */
const WARM_MS = 2000;

/** Median wall time of a call in milliseconds, after two seconds of calls that are not counted. */
export function medianMs(call: () => void, times = 20): number {
  const until = performance.now() + WARM_MS;
  do call();
  while (performance.now() < until);
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
