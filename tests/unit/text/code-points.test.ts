import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointsOf, offsetOfPoint } from "../../../lib/text/code-points";

describe("codePointsOf", () => {
  it("counts code points before every offset of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const points = codePointsOf(text);
        let offset = 0;
        let count = 0;
        for (const character of text) {
          expect(points.at(offset)).toBe(count++);
          offset += character.length;
        }
        expect(points.at(text.length)).toBe(count);
      }),
    );
  });
});

describe("offsetOfPoint", () => {
  it("leads back from every count of code points", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let offset = 0;
        let count = 0;
        for (const character of text) {
          expect(offsetOfPoint(text, count++)).toBe(offset);
          offset += character.length;
        }
        expect(offsetOfPoint(text, count + 3)).toBe(text.length);
      }),
    );
  });
});
