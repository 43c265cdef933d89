import { createRequire } from "node:module";
import { packOf } from "../lib/model/lang";
import { extractQuantities } from "../lib/pipeline/extract/quantities";
import { extractTimes } from "../lib/pipeline/extract/times";
import { fold } from "../lib/text/fold";
import { medianMs, printTable } from "./measure";
import { round, writeResults } from "./results";
import { loadPair } from "./texts";

/** The part of @microsoft/recognizers-text-suite that finds figures and times. */
interface Recognizers {
  recognizeNumber(text: string, culture: string): unknown[];
  recognizePercentage(text: string, culture: string): unknown[];
  recognizeCurrency(text: string, culture: string): unknown[];
  recognizeDimension(text: string, culture: string): unknown[];
  recognizeDateTime(text: string, culture: string, options: number, reference: Date): unknown[];
}
const recognizers = createRequire(import.meta.url)("@microsoft/recognizers-text-suite") as Recognizers;

const { name, a, b } = loadPair();
// The peer reads a line at a time: a whole article takes it minutes. Simplified characters, which its patterns are made of.
const lines = [a, b].flatMap((input) =>
  fold(input.text)
    .split("\n")
    .filter((line) => line.trim() !== ""),
);
const CULTURE = "zh-cn";
const reference = new Date("2025-01-08T00:00:00Z");

let theirs = 0;
function readByRecognizers(): void {
  theirs = 0;
  for (const line of lines) {
    theirs += recognizers.recognizeNumber(line, CULTURE).length;
    theirs += recognizers.recognizePercentage(line, CULTURE).length;
    theirs += recognizers.recognizeCurrency(line, CULTURE).length;
    theirs += recognizers.recognizeDimension(line, CULTURE).length;
    theirs += recognizers.recognizeDateTime(line, CULTURE, 0, reference).length;
  }
}

// Folding is done once for both.
const texts = [a, b].map((input) => ({ ...input, folded: fold(input.text) }));
let ours = 0;
function readByOurs(): void {
  ours = 0;
  for (const { text, folded, publishedAt, lang } of texts) {
    const pack = packOf(lang ?? "zh-Hant");
    const times = extractTimes({ folded, original: text, pack, publishedAt: publishedAt ?? null, recordedAt: null });
    ours += times.length + extractQuantities({ text, folded, pack, taken: times }).length;
  }
}

const our = medianMs(readByOurs);
const their = medianMs(readByRecognizers);
printTable(`Figures and times of ${name} (medians of 20 after two seconds of each)`, [
  ["quantities and times", our, "ms", `${ours} found`],
  ["@microsoft/recognizers-text-suite", their, "ms", `${theirs} found`],
  ["times faster", their / our, "", ""],
]);
writeResults("figuresAndTimes", {
  texts: name,
  ourMs: round(our),
  recognizersMs: round(their),
  timesFaster: round(their / our),
  found: { ours, recognizers: theirs },
});
