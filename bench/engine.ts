import { performance } from "node:perf_hooks";
import { ENGINE_VERSION } from "../lib/model/report";
import { createEngine } from "../lib/pipeline";
import { loadResources } from "../lib/server/resources";
import { fold } from "../lib/text/fold";
import { medianMs, printTable } from "./measure";
import { round, writeResults } from "./results";
import { loadPair } from "./texts";

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
const folded = [fold(a.text), fold(b.text)].flatMap((text) => text.split("\n"));
const tagAll = () => {
  for (const line of folded) resources.tag(line);
};
const compareAll = () => engine.compare(a, b);
// Both are taken in turns, so that what else the machine does falls on both.
const rounds = Array.from({ length: 3 }, () => ({ compare: medianMs(compareAll), tag: medianMs(tagAll) }));
const { compare, tag } = rounds.sort((x, y) => x.compare / x.tag - y.compare / y.tag)[1]!;
printTable("One comparison (medians of 20 after two seconds of each, the middle of three rounds)", [
  ["loading dictionaries", loading, "ms"],
  ["first comparison", first, "ms"],
  ["comparison", compare, "ms"],
  ["tagging the same text with jieba", tag, "ms"],
  ["comparison / tagging", compare / tag, "times"],
  ["memory before, after", `${before.toFixed(0)}, ${mib().toFixed(0)}`, "MiB"],
]);
writeResults("comparison", {
  texts: name,
  characters: [a.text.length, b.text.length],
  loadingMs: round(loading),
  firstMs: round(first),
  compareMs: round(compare),
  tagMs: round(tag),
  timesTagging: round(compare / tag),
  timesTaggingOfRounds: rounds.map((one) => round(one.compare / one.tag)),
  rssMiB: round(mib()),
});
