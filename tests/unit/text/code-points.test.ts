import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointsOf } from "../../../lib/text/code-points";

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
