import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PackId } from "../../../../lib/model/lang";
import { extractQuantities } from "../../../../lib/pipeline/extract/quantities";
import { loadTagger } from "../../../../lib/server/tagger";
import { fold } from "../../../../lib/text/fold";
import { type QuantitySpec, readQuantities, shownQuantity } from "../../../setup/specs/quantities";
import english from "../../../specs/en/quantities.json";
import chinese from "../../../specs/zh/quantities.json";

const tag = loadTagger();
const extract = (text: string, pack: PackId) => readQuantities(text, pack, tag);

const PACKS: readonly [PackId, readonly QuantitySpec[]][] = [
  ["zh", chinese],
  ["en", english],
];

describe.each(PACKS)("figures in %s", (pack, specs) => {
  it.each(specs.map((s) => [s.name, s] as const))("%s", (_, spec) => {
    const found = extract(spec.text, pack);
    for (const q of found) expect(spec.text.slice(q.start, q.end)).toBe(q.text);
    expect(found.map(shownQuantity)).toEqual(spec.expect);
  });
});

describe("rounding by people", () => {
  const roundingOf = (text: string, pack: PackId = "zh") => extract(text, pack)[0]?.rounding;
  it("is half of the last digit where the unit is large or decimals are written", () => {
    expect(roundingOf("1.2亿元")).toBe(5e6);
    expect(roundingOf("七成")).toBe(0.05);
    expect(roundingOf("71%")).toBe(0.005);
    expect(roundingOf("$1.2 billion", "en")).toBe(5e7);
  });
  it("is nothing for things written out", () => {
    expect(roundingOf("3000人")).toBe(0);
    expect(roundingOf("312 people", "en")).toBe(0);
  });
  it("is nothing where a word has said how wide the figure is", () => {
    expect(roundingOf("约1.2亿元")).toBe(0);
    expect(roundingOf("over 1.2 million", "en")).toBe(0);
  });
});

describe("second readings", () => {
  const alternativeOf = (text: string, pack: PackId = "zh") => extract(text, pack)[0]?.alternative;
  it("keeps ×2 beside ×3 where something has grown by twice", () => {
    expect(alternativeOf("营收增长两倍")).toEqual({ low: 2, high: 2, lowOpen: false, highOpen: false });
    expect(alternativeOf("three times more than last year", "en")).toEqual({
      low: 4,
      high: 4,
      lowOpen: false,
      highOpen: false,
    });
  });
  it("has none where only one reading makes sense", () => {
    expect(alternativeOf("营收增长一倍")).toBeNull();
    expect(alternativeOf("是去年的三倍")).toBeNull();
    expect(alternativeOf("增长到三倍")).toBeNull();
  });
});

describe("what is already read as a time", () => {
  it("is no quantity, nor lends its digits to one", () => {
    const text = "3月5日售出20台";
    const found = extractQuantities({ text, folded: fold(text), pack: "zh", taken: [{ start: 0, end: 4 }] });
    expect(found.map((q) => q.text)).toEqual(["20台"]);
  });
});

const PIECES =
  "零〇一二两三十百千万亿兆半几数多余来约近超过不到0123456789.,%％成折倍元块美元$个人名第前从到至-~ 年分之ab the million of half three to over and 翻番比";

describe("any text", () => {
  const mixed = fc
    .array(fc.constantFrom(...PIECES, "million ", "three ", " to ", "over "), { maxLength: 60 })
    .map((c) => c.join(""));
  it.each(["zh", "en"] as const)("gives valid figures in order and never throws (%s)", (pack) => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme", maxLength: 200 }), mixed), (text) => {
        let last = 0;
        for (const q of extractQuantities({ text, folded: fold(text), pack })) {
          expect(q.start).toBeGreaterThanOrEqual(last);
          expect(q.end).toBeGreaterThan(q.start);
          expect(text.slice(q.start, q.end)).toBe(q.text);
          if (q.low !== null && q.high !== null) expect(q.low).toBeLessThanOrEqual(q.high);
          for (const n of [q.low, q.high, q.rounding]) expect(n === null || Number.isFinite(n)).toBe(true);
          last = q.end;
        }
      }),
      { numRuns: 400 },
    );
  });
});
