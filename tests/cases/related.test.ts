import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Lang } from "../../lib/model/lang";
import type { Span } from "../../lib/model/span";
import { createEngine } from "../../lib/pipeline";
import { loadResources } from "../../lib/server/resources";
import { overlaps } from "../../lib/text/spans";

/** Sixty sentence pairs on one thing each, in few common words, among sentences of the same event that have no partner. */
const FOLDER = join(import.meta.dirname, "related");
/** Of 60 pairs 40 are linked, and 11 links join something else; a change of a pair or two is no fault. */
const LEAST_LINKED = 38;
const MOST_OTHERS = 13;

type Numbered = Span & { number: string };

/** `{3}` opens a sentence whose partner bears the same number; `{0}` one that has none. */
function readSide(marked: string): { text: string; sentences: Numbered[] } {
  const sentences: Numbered[] = [];
  let text = "";
  for (const match of marked.trim().matchAll(/\{(?<number>\d+)\}(?<sentence>[^{]*)/gu)) {
    const { number, sentence } = match.groups as { number: string; sentence: string };
    if (number !== "0") sentences.push({ number, start: text.length, end: text.length + sentence.trimEnd().length });
    text += sentence;
  }
  return { text, sentences };
}

const engine = createEngine(loadResources());

/** The numbers of the pairs that a link joins, and how many links join no pair. */
function linksOf(file: string): { linked: Set<string>; others: number } {
  const [head, ...rest] = readFileSync(join(FOLDER, file), "utf8").split("\n");
  const [langA, langB, publishedA, publishedB] = head!.slice(1).split(" ") as [Lang, Lang, string, string];
  const [a, b] = rest.join("\n").split("===\n").map(readSide) as [
    ReturnType<typeof readSide>,
    ReturnType<typeof readSide>,
  ];
  const report = engine.compare(
    { text: a.text, lang: langA, publishedAt: publishedA },
    { text: b.text, lang: langB, publishedAt: publishedB },
  );
  const numbersOn = (source: "a" | "b", ids: readonly string[]) => {
    const claims = report.claims.filter((c) => c.source === source && ids.includes(c.id));
    const { sentences } = source === "a" ? a : b;
    return new Set(sentences.filter((s) => claims.some((c) => overlaps(s, c))).map((s) => s.number));
  };
  const linked = new Set<string>();
  let others = 0;
  for (const link of report.links.filter((l) => l.a.length > 0 && l.b.length > 0)) {
    const ofB = numbersOn("b", link.b);
    const shared = [...numbersOn("a", link.a)].filter((number) => ofB.has(number));
    for (const number of shared) linked.add(number);
    if (shared.length === 0) others++;
  }
  return { linked, others };
}

it("links sentences on one thing that share few words, and little else", () => {
  const found = readdirSync(FOLDER).map(linksOf);
  expect(found.reduce((sum, { linked }) => sum + linked.size, 0)).toBeGreaterThanOrEqual(LEAST_LINKED);
  expect(found.reduce((sum, { others }) => sum + others, 0)).toBeLessThanOrEqual(MOST_OTHERS);
});
