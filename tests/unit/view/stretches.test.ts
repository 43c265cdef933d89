import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitParagraphs } from "../../../lib/view/paragraphs";
import { cutSegments } from "../../../lib/view/segments";
import { cutStretches, layOver } from "../../../lib/view/stretches";

const line = fc.integer({ min: 0, max: 700 }).map((length) => "雨".repeat(length));
const texts = fc.array(line, { maxLength: 12 }).map((lines) => lines.join("\n"));
const spans = fc
  .array(fc.tuple(fc.nat(4000), fc.nat(1500)), { maxLength: 20 })
  .map((pairs) => pairs.map(([start, length], value) => ({ start, end: start + length, value })));

describe("the stretches of a text", () => {
  it("hold every paragraph once, cut as it would be alone, whatever lies on it", () => {
    fc.assert(
      fc.property(texts, spans, (text, layers) => {
        const drawn = cutStretches(text, layers).flatMap((stretch) => stretch.paragraphs);
        expect(drawn).toEqual(
          splitParagraphs(text).map((own) => ({ ...own, segments: cutSegments(text, own, layers) })),
        );
      }),
    );
  });

  it("are the same with more laid over them as if all had been laid at once", () => {
    fc.assert(
      fc.property(texts, spans, spans, (text, layers, more) => {
        const over = layOver(text, cutStretches(text, layers), more);
        expect(over).toEqual(cutStretches(text, [...layers, ...more]));
      }),
    );
  });

  it("end after a window of text, of few long paragraphs as of many short ones", () => {
    const countsOf = (length: number) => {
      const text = Array.from({ length: 60 }, () => "雨".repeat(length)).join("\n");
      return cutStretches(text, []).map(({ paragraphs }) => paragraphs.length);
    };
    expect(countsOf(2000)).toEqual(Array.from({ length: 60 }, () => 1));
    expect(countsOf(360)).toEqual(Array.from({ length: 20 }, () => 3));
    expect(countsOf(10)).toEqual([24, 24, 12]);
  });

  it("stay what they were where nothing more meets them", () => {
    const text = Array.from({ length: 9 }, () => "雨".repeat(400)).join("\n");
    const before = cutStretches(text, [{ start: 0, end: 9, value: "claim" }]);
    const after = layOver(text, before, [{ start: 5, end: 20, value: "place" }]);
    expect(before).toHaveLength(3);
    expect(after.map((stretch, at) => stretch === before[at])).toEqual([false, true, true]);
  });
});
