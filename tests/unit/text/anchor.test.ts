import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locateAnchor } from "../../../lib/text/anchor";
import { makeAnchor } from "../../../lib/view/anchors";

const TEXT = "The dam held. The mayor said so. The dam held all night.";
const first = makeAnchor("a", TEXT, { start: 0, end: 13 });

describe("locateAnchor", () => {
  it("finds any span of an unchanged text where it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.nat(), fc.nat(), (text, x, y) => {
        const [start, end] = [x % (text.length + 1), y % (text.length + 1)].sort((p, q) => p - q);
        const anchor = makeAnchor("a", text, { start: start ?? 0, end: end ?? 0 });
        const { start: from, end: to } = anchor;
        expect(locateAnchor(text, anchor)).toEqual(from === to ? null : { start: from, end: to });
      }),
    );
  });

  it("follows the quote's own context where the quote stands twice", () => {
    expect(locateAnchor(`Update. ${TEXT}`, { ...first, prefix: "" })).toEqual({ start: 8, end: 21 });
  });

  it("follows the only place, whatever stands around it", () => {
    const anchor = makeAnchor("a", TEXT, { start: 14, end: 32 });
    expect(locateAnchor("Later: The mayor said so. No more.", anchor)).toEqual({ start: 7, end: 25 });
  });

  it.each([
    ["a character of the quote changed", TEXT.replaceAll("held.", "hold.").replace("held all", "hold all")],
    ["two places are equally good", "Now the river: The dam held. And then again: The dam held. Quiet."],
    ["the text is empty", ""],
  ])("asks where %s", (_why, text) => {
    expect(locateAnchor(text, first)).toBeNull();
  });
});
