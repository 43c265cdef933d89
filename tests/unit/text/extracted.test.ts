import { describe, expect, it } from "vitest";
import { type Extraction, NO_FACTS, type Part } from "../../../lib/model/extraction";
import { dropPart, isStillOf, restorePart, textLike, textOf } from "../../../lib/text/extracted";
import { joinLines } from "../../../lib/text/join-lines";

const PARTS: Part[] = [
  { text: "Menu", dropped: "navigation" },
  { text: "First.", dropped: null },
  { text: "Photo: pier", dropped: "caption" },
  { text: "Second.", dropped: null },
  { text: "Second.", dropped: null },
  { text: "Rights", dropped: "boilerplate" },
];
const TEXT = textOf(PARTS);
const back = (index: number) => PARTS.map((part, i) => (i === index ? { ...part, isRestored: true } : part));

describe("a piece that was left out", () => {
  it("is put back at its place, and taken out again", () => {
    expect(TEXT).toBe("First.\n\nSecond.\n\nSecond.");
    for (const index of [0, 2, 5]) {
      const text = restorePart(TEXT, PARTS, index);
      expect(text).toBe(textOf(back(index)));
      expect(dropPart(text, back(index), index)).toBe(TEXT);
    }
    expect(restorePart("", PARTS, 2)).toBe("Photo: pier");
  });

  it("finds its place in a text that was corrected meanwhile, and is not taken out of it once it was changed", () => {
    expect(restorePart("First!\n\nSecond.\n\nSecond.", PARTS, 2)).toBe("First!\n\nPhoto: pier\n\nSecond.\n\nSecond.");
    expect(restorePart("First.\n\nSomething else", PARTS, 5)).toBe("First.\n\nRights\n\nSomething else");
    expect(restorePart("All new", PARTS, 2)).toBe("All new\n\nPhoto: pier");
    expect(dropPart("First.\n\nPhoto: the pier\n\nSecond.", back(2), 2)).toBeNull();
  });

  it("stands in a page that is read again where it was put back the first time", () => {
    const page: Extraction = {
      name: "",
      kind: "html",
      encoding: null,
      parts: PARTS,
      facts: NO_FACTS,
      retrievedAt: null,
    };
    expect(textLike(page, textOf(back(2)))).toBe(textOf(back(2)));
    expect(textLike(page, "Something else")).toBe(TEXT);
  });
});

it("a text that was corrected is still the file's, one that was pasted over it is not", () => {
  const parts: Part[] = [
    { text: "A commuter ferry ran aground in thick fog off the island.", dropped: null },
    PARTS[2]!,
  ];
  expect(isStillOf("A commuter ferry ran aground in fog.", parts)).toBe(true);
  expect(isStillOf("Yesterday a ferry ran aground in thick fog off the island.", parts)).toBe(true);
  expect(isStillOf("Photo: pier", parts)).toBe(false);
  expect(isStillOf("Another article about another ferry.", parts)).toBe(false);
});

describe("joinLines", () => {
  it("joins Chinese without a space, English with one, and words that a line's end has parted", () => {
    expect(joinLines(["一百八十六", "人受傷，", "「沒有」"])).toBe("一百八十六人受傷，「沒有」");
    expect(joinLines(["three of", "the injured"])).toBe("three of the injured");
    expect(joinLines(["約有 Chromium", "與二十人"])).toBe("約有 Chromium 與二十人");
    expect(joinLines(["the inves-", "tigation of a long-", "standing dispute"], "a long-standing one")).toBe(
      "the investigation of a long-standing dispute",
    );
    expect(joinLines(["the 2025-", "26 season"])).toBe("the 2025-26 season");
    expect(joinLines(["⽔位上升", "了四點"])).toBe("⽔位上升了四點");
  });
});
