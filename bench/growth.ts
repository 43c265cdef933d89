import { performance } from "node:perf_hooks";
import { createEngine } from "../lib/pipeline";
import { loadResources } from "../lib/server/resources";
import { round, writeResults } from "./results";
import { chain } from "./texts";

/** Characters a side; BENCH_LENGTHS=10000,40000 for others, --million for the last. */
const MOST = process.argv.includes("--million") ? ",1000000" : "";
const LENGTHS = (process.env.BENCH_LENGTHS ?? `10000,40000,160000,500000${MOST}`).split(",").map(Number);

const engine = createEngine(loadResources());
const inputOf = (length: number, seed: number) => ({
  text: chain(length, seed),
  lang: "zh-Hans" as const,
  publishedAt: "2025-01-08",
});
engine.compare(inputOf(5000, 3), inputOf(5000, 4));

process.stdout.write("\nGrowth (one run each, characters a side)\n");
interface Point {
  length: number;
  ms: number;
  claims: number;
  links: number;
  heapMiB: number;
  peakMiB: number;
}
const points: Point[] = [];
const exponentOf = (from: Point, to: Point) => Math.log(to.ms / from.ms) / Math.log(to.length / from.length);
for (const length of LENGTHS) {
  const [a, b] = [inputOf(length, 1), inputOf(length, 2)];
  const from = performance.now();
  const report = engine.compare(a, b);
  const ms = performance.now() - from;
  const heapMiB = process.memoryUsage().heapUsed / 2 ** 20;
  // Kilobytes; the most that the process has held so far.
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  const point = { length, ms, claims: report.claims.length, links: report.links.length, heapMiB, peakMiB };
  const before = points.at(-1);
  points.push(point);
  // A point a line as it is measured: the last ones take long.
  const exponent = before ? `exponent ${exponentOf(before, point).toFixed(2)}` : "";
  process.stdout.write(
    `  ${length}  ${ms.toFixed(0)} ms  ${exponent}  ${point.claims} claims  ${point.links} links  heap ${heapMiB.toFixed(0)} MiB  peak ${peakMiB.toFixed(0)} MiB\n`,
  );
}
const whole = exponentOf(points[0]!, points.at(-1)!);
process.stdout.write(`  over all: exponent ${whole.toFixed(2)}\n`);
writeResults("growth", {
  exponent: round(whole),
  points: points.map((point) => ({
    ...point,
    ms: round(point.ms),
    heapMiB: round(point.heapMiB),
    peakMiB: round(point.peakMiB),
  })),
});
