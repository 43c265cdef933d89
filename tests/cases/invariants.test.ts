import { ConverterFactory } from "opencc-js/core";
import simplifiedToTraditional from "opencc-js/dict/STCharacters";
import traditionalToSimplified from "opencc-js/dict/TSCharacters";
import { describe, expect, it } from "vitest";
import type { RawInput } from "../../lib/model/source";
import { createEngine } from "../../lib/pipeline";
import { loadResources } from "../../lib/server/resources";
import { relationsOf } from "../setup/report-places";
import { mirror, sortRows } from "../unit/pipeline/mirror";
import { loadArticlePairs } from "./article-pairs";
import pairs from "./pairs.json";
import type { PairCase } from "./run-pairs";

const engine = createEngine(loadResources());
const articles = loadArticlePairs().map(({ slug, a, b }) => [slug, a, b] as const);
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
