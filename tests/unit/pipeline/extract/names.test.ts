import { describe, expect, it } from "vitest";
import type { Lang } from "../../../../lib/model/lang";
import { extractNames } from "../../../../lib/pipeline/extract/names";
import { loadResources } from "../../../../lib/server/resources";
import { type NameSpec, readTexts, shownNames } from "../../../setup/specs/names";
import en from "../../../specs/en/names.json";
import zh from "../../../specs/zh/names.json";

const PACKS = [
  { pack: "zh", specs: zh as readonly NameSpec[], lang: "zh-Hans" as Lang, atLeast: 45 },
  { pack: "en", specs: en as readonly NameSpec[], lang: "en" as Lang, atLeast: 30 },
];

const resources = loadResources();

const told = (spec: NameSpec, lang: Lang) => shownNames(spec, lang, resources);

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
      const readings = readTexts(spec, lang, resources);
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
