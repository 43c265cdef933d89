import { performance } from "node:perf_hooks";
import { ENGINE_VERSION } from "../lib/model/report";
import { createEngine } from "../lib/pipeline";
import { loadResources } from "../lib/server/resources";
import { fold } from "../lib/text/fold";
import { medianMs, printTable } from "./measure";
import { loadPair, stretch } from "./texts";

const mib = () => process.memoryUsage().rss / 2 ** 20;

const before = mib();
const from = performance.now();
const resources = loadResources();
const loading = performance.now() - from;
const engine = createEngine(resources);
const { name, a, b } = loadPair();

process.stdout.write(`engine ${ENGINE_VERSION}, Node ${process.version}, ${name}\n`);

const cold = performance.now();
engine.compare(a, b);
const first = performance.now() - cold;
const compare = medianMs(() => engine.compare(a, b));
const folded = [fold(a.text), fold(b.text)].flatMap((text) => text.split("\n"));
const tag = medianMs(() => {
  for (const line of folded) resources.tag(line);
});
printTable("One comparison (medians of 20)", [
  ["loading dictionaries", loading, "ms"],
  ["first comparison", first, "ms"],
  ["comparison", compare, "ms"],
  ["tagging the same text with jieba", tag, "ms"],
  ["comparison / tagging", compare / tag, "times"],
  ["memory before, after", `${before.toFixed(0)}, ${mib().toFixed(0)}`, "MiB"],
]);

const lengths = [10_000, 40_000, 160_000];
const growth = lengths.map((length) => {
  const x = { ...a, text: stretch(a.text, length, 1) };
  const y = { ...b, text: stretch(b.text, length, 2) };
  const ms = medianMs(() => engine.compare(x, y), { times: 1, warm: 0 });
  return { length, ms };
});
printTable(
  "Growth (one run each, characters a side)",
  growth.map(({ length, ms }, i) => {
    const last = growth[i - 1];
    const exponent = last ? Math.log(ms / last.ms) / Math.log(length / last.length) : Number.NaN;
    return [
      String(length),
      `${ms.toFixed(0)} ms`,
      last ? `exponent ${exponent.toFixed(2)}` : "",
      `${mib().toFixed(0)} MiB`,
    ];
  }),
);
