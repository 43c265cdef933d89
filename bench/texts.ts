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

/**
 * Every other clause of the project's own Chinese pairs and articles as they stood with engine 0.9.0. They are kept apart from those, which
 * grow: a made text that changes with the specs is another text, and its figures could not be held against older ones.
 */
const CLAUSES = readFileSync(join(root, "bench", "clauses.txt"), "utf8")
  .trim()
  .split("\n");

/** A text of about `length` UTF-16 units in which hardly a sentence comes twice: two or three clauses each, drawn anew, with other figures. */
export function chain(length: number, seed: number): string {
  return write(length, seed, () => true);
}

/** As `chain`, but only one sentence in so many says something: the others ask, and hold no claim. */
export function sparse(length: number, seed: number, every: number): string {
  return write(length, seed, (order) => order % every === 0);
}

function write(length: number, seed: number, says: (order: number) => boolean): string {
  let state = seed;
  const draw = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const parts: string[] = [];
  for (let size = 0; size < length; size += parts.at(-1)!.length) {
    const isSaid = says(parts.length);
    const own = Array.from({ length: isSaid ? 2 + draw(2) : 1 }, () => CLAUSES[draw(CLAUSES.length)]!);
    const sentence = own
      .join("，")
      .replace(/\d+(?![\d月日号號年点點时時])/gu, (n) => String(1 + draw(10 ** Math.min(n.length, 4))));
    parts.push(`${sentence}${isSaid ? "。" : "嗎？"}${draw(5) === 0 ? "\n" : ""}`);
  }
  return parts.join("");
}
