import { performance } from "node:perf_hooks";
import { createEngine } from "../lib/pipeline";
import { loadResources } from "../lib/server/resources";
import { printTable } from "./measure";
import { round, writeResults } from "./results";
import { chain } from "./texts";

/** Characters a side; BENCH_LENGTHS=10000,40000 for others. */
const LENGTHS = (process.env.BENCH_LENGTHS ?? "10000,40000,160000,500000,1000000").split(",").map(Number);

const engine = createEngine(loadResources());
const inputOf = (length: number, seed: number) => ({
  text: chain(length, seed),
  lang: "zh-Hans" as const,
  publishedAt: "2025-01-08",
});
engine.compare(inputOf(5000, 3), inputOf(5000, 4));

const points = LENGTHS.map((length) => {
  const [a, b] = [inputOf(length, 1), inputOf(length, 2)];
  const from = performance.now();
  const report = engine.compare(a, b);
  const ms = performance.now() - from;
  // Kilobytes; the most that the process has held so far.
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  return { length, ms, claims: report.claims.length, links: report.links.length, peakMiB };
});
const exponentOf = (from: (typeof points)[number], to: (typeof points)[number]) =>
  Math.log(to.ms / from.ms) / Math.log(to.length / from.length);
const exponents = points.slice(1).map((point, i) => exponentOf(points[i]!, point));
const whole = exponentOf(points[0]!, points.at(-1)!);
printTable(
  "Growth (one run each, characters a side)",
  points.map(({ length, ms, claims, links, peakMiB }, i) => [
    String(length),
    `${ms.toFixed(0)} ms`,
    i === 0 ? "" : `exponent ${exponents[i - 1]!.toFixed(2)}`,
    `${claims} claims`,
    `${links} links`,
    `${peakMiB.toFixed(0)} MiB`,
  ]),
);
process.stdout.write(`  over all: exponent ${whole.toFixed(2)}\n`);
writeResults("growth", {
  exponent: round(whole),
  points: points.map((point) => ({ ...point, ms: round(point.ms), peakMiB: round(point.peakMiB) })),
});
