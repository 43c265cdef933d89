import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutSegments } from "../../../lib/view/segments";

describe("cutSegments", () => {
  it("cuts overlapping spans into flat pieces and keeps what lies outside out", () => {
    const layers = [
      { start: 0, end: 3, value: "x" },
      { start: 2, end: 6, value: "y" },
      { start: 9, end: 12, value: "z" },
    ];
    expect(cutSegments("0123456789", { start: 1, end: 8 }, layers)).toEqual([
      { start: 1, end: 2, text: "1", values: ["x"] },
      { start: 2, end: 3, text: "2", values: ["x", "y"] },
      { start: 3, end: 6, text: "345", values: ["y"] },
      { start: 6, end: 8, text: "67", values: [] },
    ]);
  });

  it("loses and repeats no character, whatever the spans", () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([x, y]) => ({ start: Math.min(x, y), end: Math.max(x, y) }));
    const text = "一二三四五六七八九十".repeat(4);
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 12 }), (range, spans) => {
        const layers = spans.map((own, order) => ({ ...own, value: order }));
        const segments = cutSegments(text, range, layers);
        expect(segments.map((segment) => segment.text).join("")).toBe(text.slice(range.start, range.end));
        for (const segment of segments) {
          const over = layers.filter((layer) => layer.start <= segment.start && layer.end >= segment.end);
          expect(segment.values).toEqual(over.map((layer) => layer.value));
        }
      }),
    );
  });
});
