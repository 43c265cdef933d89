import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEngine } from "../../../lib/pipeline";
import { loadResources } from "../../../lib/server/resources";

const engine = createEngine(loadResources());

/** Pieces that news text is made of, and that break it: marks that do not close, figures without an end, lone surrogates. */
const piece = fc.constantFrom(
  "公司",
  "营收",
  "说",
  "否认",
  "1亿",
  "5%",
  "2024年",
  "，",
  "。",
  "：",
  "“",
  "”",
  "（",
  "《",
  "？",
  "\n",
  " ",
  "Q:",
  "记者：",
  "the",
  "said",
  "not",
  "$3bn",
  "𠮷",
  "\ud800",
  "⾥",
  "　",
  "零一",
  "……",
  "：“",
  "\u0000",
  "第一财经",
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

describe("any two texts", () => {
  it("are compared without a throw, every span inside its text and every quote exact", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const report = engine.compare(
          { text: a, lang: "zh-Hans", publishedAt: "2025-01-08" },
          { text: b, lang: "zh-Hans" },
        );
        for (const claim of report.claims) {
          const source = claim.source === "a" ? a : b;
          expect(source.replace(/^\ufeff/u, "").slice(claim.start, claim.end)).toBe(claim.quote);
        }
        const ids = new Set(report.claims.map((c) => c.source + c.id));
        for (const link of report.links) {
          for (const id of link.a) expect(ids.has(`a${id}`)).toBe(true);
          for (const id of link.b) expect(ids.has(`b${id}`)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("compared with itself, a text agrees with every claim of its own to the letter or not at all, and contradicts none", () => {
    fc.assert(
      fc.property(text, (a) => {
        const report = engine.compare({ text: a, lang: "zh-Hans" }, { text: a, lang: "zh-Hans" });
        const conflicts = report.links.filter((link) => link.group === "contradict");
        // What a text says against itself is listed as internal, and only that may show between the copies.
        expect(conflicts.length === 0 || report.internal.length > 0).toBe(true);
      }),
      { numRuns: 80 },
    );
  });
});
