import { describe, expect, it } from "vitest";
import { lemmatize } from "../../../../lib/lang/en/lemma";
import type { Lang } from "../../../../lib/model/lang";
import { packOf } from "../../../../lib/model/lang";
import type { Lexicon } from "../../../../lib/model/resources";
import { extractMeasures } from "../../../../lib/pipeline/extract/measures";
import { extractQuantities } from "../../../../lib/pipeline/extract/quantities";
import { extractTimes } from "../../../../lib/pipeline/extract/times";
import { ingest } from "../../../../lib/pipeline/ingest";
import { readSource } from "../../../../lib/pipeline/read";
import { loadTagger } from "../../../../lib/server/tagger";
import english from "../../../specs/en/measures.json";
import chinese from "../../../specs/zh/measures.json";

const tag = loadTagger();
/** Every word may be any part of speech: endings alone decide the lemma. */
const anyWord = { isNoun: () => true, isVerb: () => true, isAdjective: () => false, isOwn: () => false };
const lexicon = { lemma: (word: string) => lemmatize(word, anyWord) } as Lexicon;

function extract(text: string, lang: Lang) {
  const source = ingest({ text, lang, title: "", publisher: "" }, "a");
  const reading = readSource(source, { tag, lexicon });
  const { folded, words } = reading;
  const pack = packOf(lang);
  const taken = extractTimes({ folded, original: text, pack, publishedAt: null });
  const quantities = extractQuantities({ text, folded, pack, taken, words });
  return { reading, quantities, measures: extractMeasures(reading, quantities) };
}

const LANGS = [
  ["zh-Hant", chinese],
  ["en", english],
] as const;

describe.each(LANGS)("what figures measure in %s", (lang, specs) => {
  it.each(specs.map((s) => [s.name, s] as const))("%s", (_, spec) => {
    const { reading, quantities, measures } = extract(spec.text, lang);
    const shown = measures.map(({ quantity, attributeSpan, baseSpan, ...measure }) => ({
      text: quantities[quantity ?? 0]?.text,
      ...measure,
    }));
    expect(shown).toEqual(spec.expect);
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
  it("carry nothing over a sentence's end", () => {
    expect(extract("营收12亿元。增长5%。", "zh-Hans").measures[1]?.attribute).toBeNull();
  });
  it("point to the words that they name", () => {
    const { reading, measures } = extract("該廠營收約12億元。", "zh-Hant");
    const { attribute, attributeSpan } = measures[0]!;
    expect(reading.folded.slice(attributeSpan?.start, attributeSpan?.end)).toBe(attribute);
  });
});
