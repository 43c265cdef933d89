import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Lang } from "../../../../lib/model/lang";
import { extractSayings } from "../../../../lib/pipeline/extract/sayings";
import { loadTagger } from "../../../../lib/server/tagger";
import { readPlainly, type SayingSpec, shownSayings } from "../../../setup/specs/sayings";
import enSpecs from "../../../specs/en/sayings.json";
import zhSpecs from "../../../specs/zh/sayings.json";

const tag = loadTagger();
const read = (text: string, lang: Lang) => readPlainly(text, lang, tag);

function check(spec: SayingSpec, lang: Lang): void {
  for (const { wanted, seen } of shownSayings(spec, lang, tag)) {
    expect(spec.text, "the passage stands in the text").toContain(wanted.at);
    expect(seen).toEqual(wanted);
  }
}

for (const [lang, specs] of [
  ["zh-Hans", zhSpecs as SayingSpec[]],
  ["en", enSpecs as SayingSpec[]],
] as const) {
  describe(`sayings, ${lang}`, () => {
    for (const spec of specs) {
      if (spec.knownGap === undefined) it(spec.text, () => check(spec, lang));
      else
        it(`known gap: ${spec.text}`, () => {
          expect(() => check(spec, lang), "met: take the mark away").toThrow();
        });
    }
  });
}

describe("any text", () => {
  const pieces = fc.constantFrom(
    ...[
      "他说",
      "“",
      "”",
      "，",
      "。",
      "：",
      "？",
      "据",
      "报道",
      "否认",
      "不",
      "没有",
      "如果",
      "因为",
      "、",
      "\n",
      "《",
      "》",
    ],
    ...["he said", " ", ", ", ".", '"', "not", "denied that", "according to", "if", "because", "Q: ", "A: ", "?", "1"],
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(pieces, { maxLength: 40 }).map((p) => p.join("")),
  );

  it("never throws, and gives one saying a clause whose spans lie in the text", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom<Lang>("zh-Hant", "zh-Hans", "en"), (text, lang) => {
        const reading = read(text, lang);
        const sayings = extractSayings(reading, []);
        expect(sayings.map((s) => s.clause)).toEqual(reading.clauses.map((c) => c.index));
        for (const { clause, body, reasons, polarity } of sayings) {
          const outer = reading.clauses[clause]!.span;
          for (const span of [body, ...reasons]) {
            expect(span.start).toBeGreaterThanOrEqual(outer.start);
            expect(span.end).toBeLessThanOrEqual(outer.end);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
          }
          if (polarity.negated) expect(polarity.scope!.end).toBeGreaterThan(polarity.scope!.start);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("gives the same sayings for a text in either script", () => {
    const one = read("據知情人士透露，該項目已經停工。市長否認此事。", "zh-Hant");
    const other = read("据知情人士透露，该项目已经停工。市长否认此事。", "zh-Hans");
    expect(extractSayings(one, [])).toEqual(extractSayings(other, []));
  });
});
