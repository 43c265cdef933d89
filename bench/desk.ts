import { startBrowser } from "../tests/e2e/setup/browser";
import { startServer } from "../tests/e2e/setup/server";
import { makeLongComparison } from "./desk/make";
import { type Measured, measureOpening, measureRows, measureTexts, measureTextsOpening } from "./desk/measures";
import { printTable } from "./measure";
import { round, writeResults } from "./results";
import { chain, sparse } from "./texts";

/** Characters a side, and notes. */
const LENGTH = Number(process.env.BENCH_DESK_LENGTH ?? 50_000);
const NOTES = 1000;

/** News as it is written, of which most sentences say nothing that could be checked; and far more claims than any text has. */
const PAIRS = {
  usual: [sparse(LENGTH, 1, 90), sparse(LENGTH, 2, 90)],
  dense: [chain(LENGTH, 1), chain(LENGTH, 2)],
} as const;

const server = await startServer();
const browser = await startBrowser();
try {
  for (const [name, texts] of Object.entries(PAIRS)) await measureDesk(name, texts);
} finally {
  await browser.close();
  await server.stop();
}

async function measureDesk(name: string, texts: readonly [string, string]): Promise<void> {
  const made = await makeLongComparison(server, texts, NOTES);
  process.stdout.write(
    `\nthe desk on made texts of ${made.characters.join(" and ")} characters: ${made.claims} claims, ${made.links} links, ${made.notes} notes\n`,
  );
  const lines: Measured[] = [
    await measureOpening(browser, server.address, made.id),
    ...(await measureRows(browser, server.address, made.id)),
    await measureTextsOpening(browser, server.address, made.id),
    ...(await measureTexts(browser, server.address, made.id)),
  ];
  printTable(`The desk with ${made.claims} claims, from an event to the end of the frame that shows it (ms)`, [
    ["", "median", "worst", "budget", ""],
    ...lines.map((line) => [
      line.name,
      line.median.toFixed(0),
      line.worst.toFixed(0),
      `< ${line.budget}`,
      line.median < line.budget ? "" : "missed",
    ]),
  ]);
  writeResults(name === "dense" ? "desk" : `desk-${name}`, {
    characters: made.characters,
    claims: made.claims,
    links: made.links,
    notes: made.notes,
    lines: lines.map((line) => ({ ...line, median: round(line.median), worst: round(line.worst) })),
  });
}
