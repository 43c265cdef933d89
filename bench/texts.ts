import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RawInput } from "../lib/model/source";

const root = process.cwd();
const shared = join(root, "..", "shared", "sources");

/** The two real articles where ../shared is there, else the bundled sample. */
export function loadPair(): { name: string; a: RawInput; b: RawInput } {
  if (existsSync(shared)) {
    return {
      name: "the two articles of ../shared/sources",
      a: {
        text: readFileSync(join(shared, "analysis.zh-Hant.txt"), "utf8"),
        publishedAt: "2025-01-08",
        lang: "zh-Hant",
      },
      b: {
        text: readFileSync(join(shared, "interview.zh-Hant.txt"), "utf8"),
        publishedAt: "2025-01-07",
        lang: "zh-Hant",
      },
    };
  }
  const sample = join(root, "prisma", "sample");
  return {
    name: "the bundled sample",
    a: { text: readFileSync(join(sample, "a.txt"), "utf8"), publishedAt: "2025-01-08", lang: "zh-Hant" },
    b: { text: readFileSync(join(sample, "b.txt"), "utf8"), publishedAt: "2025-01-07", lang: "zh-Hant" },
  };
}

/** A text of about `length` UTF-16 units: the sentences of `text` in a shuffled order, each with a number of its own. */
export function stretch(text: string, length: number, seed: number): string {
  const sentences = text.split(/(?<=[。！？!?])/u).filter((s) => s.trim().length > 4);
  let out = "";
  let state = seed;
  while (out.length < length) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const sentence = sentences[state % sentences.length]!.trim();
    out += `${sentence.replace(/[，,]/u, `（第${state % 9973}號）$&`)}${state % 5 === 0 ? "\n" : ""}`;
  }
  return out;
}
