import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ConverterFactory } from "opencc-js/core";
import simplifiedToTraditional from "opencc-js/dict/STCharacters";
import traditionalToSimplified from "opencc-js/dict/TSCharacters";
import { describe, expect, it } from "vitest";
import type { Report } from "../../lib/model/report";
import type { RawInput } from "../../lib/model/source";
import { createEngine } from "../../lib/pipeline";
import { loadResources } from "../../lib/server/resources";
import { mirror, sortRows } from "../unit/pipeline/mirror";
import pairs from "./pairs.json";
import type { PairCase } from "./run-pairs";

const engine = createEngine(loadResources());
const folder = join(import.meta.dirname, "articles");

interface Meta {
  langA: RawInput["lang"];
  langB: RawInput["lang"];
  publishedA: string;
  publishedB: string;
  recordedB?: string;
  publisherA: string;
  publisherB: string;
}

const articles = readdirSync(folder).map((slug) => {
  const read = (name: string) => readFileSync(join(folder, slug, name), "utf8");
  const c = JSON.parse(read("case.json")) as Meta;
  const a: RawInput = { text: read("a.txt"), lang: c.langA, publishedAt: c.publishedA, publisher: c.publisherA };
  const b: RawInput = { text: read("b.txt"), lang: c.langB, publishedAt: c.publishedB, publisher: c.publisherB };
  return [slug, a, { ...b, recordedAt: c.recordedB ?? null }] as const;
});
const passages = (pairs as PairCase[]).map(
  (c) =>
    [
      c.id,
      { text: c.a, lang: c.langA, publishedAt: c.publishedA ?? null } as RawInput,
      { text: c.b, lang: c.langB, publishedAt: c.publishedB ?? null } as RawInput,
    ] as const,
);
const all = [...articles, ...passages];

describe("a comparison", () => {
  it.each(all)("%s is the same from the other side", (_, a, b) => {
    expect(sortRows(engine.compare(b, a))).toEqual(sortRows(mirror(engine.compare(a, b))));
  });

  it.each(articles)("%s gives the same bytes again", (_, a, b) => {
    const report = engine.compare(a, b);
    expect(JSON.stringify(engine.compare(a, b))).toBe(JSON.stringify(report));
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it.each(all)("%s keeps its relations in the other script", (_, a, b) => {
    const toTraditional = ConverterFactory([[simplifiedToTraditional]]);
    const toSimplified = ConverterFactory([[traditionalToSimplified]]);
    const converted = (input: RawInput): RawInput =>
      input.lang === "zh-Hant"
        ? { ...input, text: toSimplified(input.text) }
        : input.lang === "zh-Hans"
          ? { ...input, text: toTraditional(input.text) }
          : input;
    const before = relationsOf(engine.compare(a, b));
    expect(relationsOf(engine.compare(converted(a), b))).toEqual(before);
    expect(relationsOf(engine.compare(a, converted(b)))).toEqual(before);
  });

  it.each(articles)("%s quotes its sources to the letter", (_, a, b) => {
    for (const claim of engine.compare(a, b).claims) {
      const text = (claim.source === "a" ? a : b).text;
      expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
      for (const q of claim.quantities) expect(text.slice(q.start, q.end)).toBe(q.text);
      for (const t of claim.times) expect(text.slice(t.start, t.end)).toBe(t.text);
    }
  });
});

/** Links by the places they join, which the script does not change. */
function relationsOf(report: Report): string[] {
  const place = new Map(report.claims.map((c) => [c.source + c.id, c.start]));
  const places = (side: "a" | "b", ids: readonly string[]) => ids.map((id) => place.get(side + id)).join(",");
  return report.links.map((l) => `${places("a", l.a)}|${places("b", l.b)}|${l.relation}`).sort();
}
