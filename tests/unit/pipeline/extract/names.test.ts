import { describe, expect, it } from "vitest";
import type { Lang } from "../../../../lib/model/lang";
import { SIDES, type Source } from "../../../../lib/model/source";
import { extractNames } from "../../../../lib/pipeline/extract/names";
import { readSource } from "../../../../lib/pipeline/read";
import { loadResources } from "../../../../lib/server/resources";
import en from "../../../specs/en/names.json";
import zh from "../../../specs/zh/names.json";

interface Spec {
  name: string;
  texts: readonly string[];
  /** Language of each text; that of the folder where left out. */
  langs?: readonly string[];
  /** Sorted by canonical form; mentions in text order, the first text's first. */
  expect: readonly { canonical: string; kind: string; mentions: readonly string[] }[];
  knownGap?: string;
}

const PACKS = [
  { pack: "zh", specs: zh as readonly Spec[], lang: "zh-Hans" as Lang, atLeast: 45 },
  { pack: "en", specs: en as readonly Spec[], lang: "en" as Lang, atLeast: 30 },
];

const resources = loadResources();

function read(spec: Spec, lang: Lang) {
  return spec.texts.map((text, index) => {
    const source: Source = {
      id: SIDES[index % 2]!,
      title: "",
      publisher: "",
      publishedAt: null,
      recordedAt: null,
      lang: (spec.langs?.[index] ?? lang) as Lang,
      sha256: "",
      text,
    };
    return readSource(source, resources);
  });
}

function told(spec: Spec, lang: Lang) {
  const { mentions, entities } = extractNames(read(spec, lang), resources.lexicon);
  const all = mentions.flat();
  return entities.map(({ canonical, kind }) => ({
    canonical,
    kind,
    mentions: all.filter((mention) => mention.canonical === canonical).map(({ text }) => text),
  }));
}

describe.each(PACKS)("names in $pack", ({ specs, lang, atLeast }) => {
  it.each(specs.filter((spec) => !spec.knownGap))("$name", (spec) => {
    expect(told(spec, lang)).toEqual(spec.expect);
  });

  it("marks as known gaps only what is one", () => {
    const closed = specs.filter((s) => s.knownGap && JSON.stringify(told(s, lang)) === JSON.stringify(s.expect));
    expect(closed.map((spec) => spec.name)).toEqual([]);
  });

  it("has specs enough, a fifth of them negative, each named once", () => {
    expect(specs.length).toBeGreaterThanOrEqual(atLeast);
    expect(specs.filter((spec) => spec.expect.length === 0).length * 5).toBeGreaterThanOrEqual(specs.length);
    expect(new Set(specs.map((spec) => spec.name)).size).toBe(specs.length);
  });

  it("gives spans that hold their text, in order and without overlap, the same whichever source comes first", () => {
    for (const spec of specs) {
      const readings = read(spec, lang);
      const found = extractNames(readings, resources.lexicon);
      found.mentions.forEach((mentions, side) => {
        let end = 0;
        for (const mention of mentions) {
          expect(readings[side]!.source.text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
      });
      const mirrored = extractNames(readings.toReversed(), resources.lexicon);
      expect(mirrored.entities).toEqual(found.entities);
      expect(mirrored.mentions.toReversed()).toEqual(found.mentions);
    }
  });
});
