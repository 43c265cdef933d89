import { describe, expect, it } from "vitest";
import { prepareDiff } from "../../../lib/view/diff-text";

describe("prepareDiff", () => {
  it("gives a sentence a line", () => {
    const diff = prepareDiff(
      { quote: "37人死亡。道路封閉。", lang: "zh-Hant" },
      { quote: "41人死亡。", lang: "zh-Hant" },
    );
    expect(diff).toEqual({ a: "37人死亡。\n道路封閉。", b: "41人死亡。", folded: false, isAlike: expect.any(Boolean) });
  });

  it("folds both where the scripts differ, so that only words count", () => {
    const diff = prepareDiff({ quote: "橋體斷裂", lang: "zh-Hant" }, { quote: "桥体塌陷", lang: "zh-Hans" });
    expect(diff).toEqual({ a: "桥体断裂", b: "桥体塌陷", folded: true, isAlike: expect.any(Boolean) });
  });

  it("says why there is nothing to show", () => {
    expect(prepareDiff({ quote: "橋", lang: "zh-Hant" }, { quote: "bridge", lang: "en" })).toEqual({
      reason: "other_language",
    });
    expect(prepareDiff({ quote: "橋體", lang: "zh-Hant" }, { quote: "桥体", lang: "zh-Hans" })).toEqual({
      reason: "same_words",
    });
  });

  it("keeps lines short enough for the viewer to compare words in them", () => {
    const diff = prepareDiff({ quote: "字".repeat(1200), lang: "zh-Hant" }, { quote: "句", lang: "zh-Hant" });
    if ("reason" in diff) throw new Error(diff.reason);
    expect(Math.max(...diff.a.split("\n").map((line) => line.length))).toBeLessThan(500);
    expect(diff.a.replaceAll("\n", "")).toBe("字".repeat(1200));
  });
});

describe("how alike two passages are", () => {
  const isAlike = (a: string, b: string, lang: "zh-Hans" | "en") => {
    const diff = prepareDiff({ quote: a, lang }, { quote: b, lang });
    return "reason" in diff ? null : diff.isAlike;
  };

  it("is told by neighbouring words, not by single ones", () => {
    expect(isAlike("事故造成37人死亡，多人受伤", "事故造成41人死亡，多人失踪", "zh-Hans")).toBe(true);
    expect(isAlike("事故造成37人死亡", "县里否认桥墩曾出现裂缝", "zh-Hans")).toBe(false);
    expect(isAlike("the bridge fell on the evening of 5 March", "the bridge fell early on 6 March", "en")).toBe(true);
    expect(isAlike("the bridge fell", "the county denied that cracks were reported", "en")).toBe(false);
  });
});
