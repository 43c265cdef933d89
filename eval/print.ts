import type { ChangeScores } from "./changes";
import { COLUMNS, type OutcomeScores } from "./outcomes";
import { type Scores, share } from "./tally";

type Cell = string | number | null;

/** Prints rows under a heading; columns are aligned, the first to the left. */
export function printTable(heading: string, rows: readonly (readonly Cell[])[]): void {
  const shown = rows.map((row) => row.map((cell) => (cell === null ? "–" : String(cell))));
  const widths = (shown[0] ?? []).map((_, i) => Math.max(...shown.map((row) => row[i]?.length ?? 0)));
  const lines = shown.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i] ?? 0))).join("  "),
  );
  process.stdout.write(`\n${heading}\n${lines.map((line) => `  ${line.trimEnd()}`).join("\n")}\n`);
}

/** A share as a percentage with one decimal. */
export function percent(value: number | null): string {
  return value === null ? "–" : `${(value * 100).toFixed(1)} %`;
}

export function printScores(heading: string, scores: Record<string, Scores>): void {
  const rows = Object.entries(scores).map(([name, s]) => [
    name,
    percent(s.precision),
    percent(s.recall),
    percent(s.f1),
    s.hit,
    s.found,
    s.wanted,
  ]);
  printTable(heading, [["", "precision", "recall", "F1", "right", "found", "wanted"], ...rows]);
}

export function printOutcomes(heading: string, s: OutcomeScores): void {
  const { conflicts, falseAlarms, undecided } = s;
  const of = (part: number, whole: number) => `${part} of ${whole} (${percent(share(part, whole))})`;
  printTable(heading, [
    ["in the right group", of(s.right, s.cases)],
    ...Object.entries(s.rightByWriting).map(([name, { right, cases }]) => [`  ${name}`, of(right, cases)]),
    ["with all their kinds, of those in the right group", of(s.kinds.right, s.kinds.cases)],
    ["conflicts caught", of(conflicts.caught, conflicts.cases)],
    ["false alarms, of all that is flagged", of(falseAlarms.false, falseAlarms.flagged)],
    ["false alarms, of all that is no conflict", of(falseAlarms.false, falseAlarms.others)],
    [
      "left unclear or unjoined, of what should be decided",
      of(undecided.unclear + undecided.unrelated, undecided.cases),
    ],
    ["  unclear", of(undecided.unclear, undecided.cases)],
    ["  not joined", of(undecided.unrelated, undecided.cases)],
  ]);
  printTable("expected (rows) against got (columns)", [
    ["", ...COLUMNS],
    ...COLUMNS.map((row) => [row, ...COLUMNS.map((column) => s.table[row]?.[column] ?? 0)]),
  ]);
}

export function printChanges(heading: string, scores: Record<string, ChangeScores>): void {
  const rows = Object.entries(scores).map(([sort, s]) => [
    sort,
    s.changes,
    percent(share(s.caught, s.changes)),
    percent(share(s.placed, s.changes)),
    s.withoutClaim,
    s.falseAlarms,
    s.falseAlarmsPerThousand?.toFixed(2) ?? null,
    s.doubts,
  ]);
  printTable(heading, [
    ["change", "changes", "caught", "placed", "no claim", "false alarms", "per 1,000 claims", "partly elsewhere"],
    ...rows,
  ]);
}

/** Prints what failed, a paragraph each. */
export function printList(heading: string, items: readonly string[]): void {
  process.stdout.write(
    `\n${heading} (${items.length})\n${items.map((item) => `- ${item.replaceAll("\n", "\n  ")}\n`).join("")}`,
  );
}
