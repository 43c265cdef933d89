import { describe, expect, it } from "vitest";
import type { Lang } from "../../../../lib/model/lang";
import { loadTagger } from "../../../../lib/server/tagger";
import { readMeasures, shownMeasures } from "../../../setup/specs/measures";
import english from "../../../specs/en/measures.json";
import chinese from "../../../specs/zh/measures.json";

const tag = loadTagger();
const extract = (text: string, lang: Lang) => readMeasures(text, lang, tag);

const LANGS = [
  ["zh-Hant", chinese],
  ["en", english],
] as const;

describe.each(LANGS)("what figures measure in %s", (lang, specs) => {
  it.each(specs.map((s) => [s.name, s] as const))("%s", (_, spec) => {
    const found = extract(spec.text, lang);
    const { reading, measures } = found;
    expect(shownMeasures(found)).toEqual(spec.expect);
    for (const { base, baseSpan } of measures) {
      if (base !== null && lang !== "en") expect(reading.folded.slice(baseSpan?.start, baseSpan?.end)).toBe(base);
    }
  });
});

describe("measures", () => {
  it("are one for each figure, in their order", () => {
    const { quantities, measures } = extract("营收12亿元,增长5%。员工300人。", "zh-Hans");
    expect(measures.map((m) => m.quantity)).toEqual(quantities.map((_, i) => i));
  });
  it("are one for each figure of a sentence with no end to them, of which the further ones measure nothing known; the next sentence is read", () => {
    const { quantities, measures } = extract(`${"营收5人、".repeat(70)}。员工300人。`, "zh-Hans");
    expect(measures.map((m) => m.quantity)).toEqual(quantities.map((_, i) => i));
    expect(measures.map((m) => m.attribute !== null)).toEqual([
      ...quantities.slice(0, 60).map(() => true),
      ...quantities.slice(60, -1).map(() => false),
      true,
    ]);
  });
  it("carry nothing over a sentence's end", () => {
    expect(extract("营收12亿元。增长5%。", "zh-Hans").measures[1]?.attribute).toBeNull();
  });
  it("point to the words that they name", () => {
    const { reading, measures } = extract("該廠營收約12億元。", "zh-Hant");
    const { attribute, attributeSpan } = measures[0]!;
    expect(reading.folded.slice(attributeSpan?.start, attributeSpan?.end)).toBe(attribute);
  });
});
