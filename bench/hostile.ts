import { performance } from "node:perf_hooks";
import type { Stage } from "../lib/model/stage";
import { createEngine } from "../lib/pipeline";
import { loadResources } from "../lib/server/resources";
import { printTable } from "./measure";
import { round, writeResults } from "./results";

const LENGTH = Number(process.env.BENCH_HOSTILE ?? 1_000_000);
/** A text that is one string twice would be taken for a caption with its copy, and hardly be read: an odd number has no half. */
const ODD = LENGTH - 1 + (LENGTH % 2);
/** Pieces that a careless pattern reads again and again, each repeated to a million characters without an end of a sentence. */
const PIECES = [
  "1",
  "1,",
  "一",
  "万亿",
  "年",
  "5月",
  "“",
  "（",
  "《",
  "不",
  "没有",
  "说，",
  "：“",
  "、",
  "a ",
  "the ",
  "not ",
  "1-",
  "...",
  " ",
  "\n",
  "“说：",
  "零一",
  "百分之",
  "Q:\n",
  "\ud800",
  "因为",
  "超过",
  "公司",
  "1年",
  "5人",
  "May ",
];

const engine = createEngine(loadResources());
const rows = PIECES.map((piece) => {
  const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, ODD);
  const took: Partial<Record<Stage | "end", number>> = {};
  let current: Stage | null = null;
  let from = performance.now();
  const mark = (next: Stage | null) => {
    const now = performance.now();
    if (current) took[current] = now - from;
    current = next;
    from = now;
  };
  const lang = /[a-z]/u.test(piece) ? ("en" as const) : ("zh-Hans" as const);
  engine.compare(
    { text, lang, publishedAt: "2025-01-08" },
    { text: "市政府说，大桥周一通车。", lang: "zh-Hans" },
    { onStage: mark },
  );
  mark(null);
  const [stage, ms] = Object.entries(took).sort((x, y) => y[1] - x[1])[0]!;
  process.stdout.write(`  ${JSON.stringify(piece)} ${stage} ${ms.toFixed(0)} ms\n`);
  return { piece, stage, ms, all: Object.values(took).reduce((sum, one) => sum + one, 0) };
}).sort((x, y) => y.ms - x.ms);
printTable(`${LENGTH} hostile characters: the slowest stage of each (one run)`, [
  ...rows
    .slice(0, 12)
    .map(({ piece, stage, ms, all }) => [
      JSON.stringify(piece),
      stage,
      `${ms.toFixed(0)} ms`,
      `all ${all.toFixed(0)} ms`,
    ]),
]);
writeResults("hostile", {
  characters: LENGTH,
  slowest: rows.slice(0, 5).map((row) => ({ ...row, ms: round(row.ms), all: round(row.all) })),
});
