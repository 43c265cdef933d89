import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../lib/text/fold";

describe("fold", () => {
  it.each([
    ["計畫在部份鄉鎮規畫新的帳戶", "计划在部分乡镇规划新的账户"],
    ["隨著水位上升，他帶著身分證離開", "随着水位上升，他带着身份证离开"],
    ["砲擊與火砲", "炮击与火炮"],
  ])("writes regional spellings as one: %s", (text, folded) => {
    expect(fold(text)).toBe(fold(folded));
  });

  it.each([
    ["統計畫面"],
    ["一名著名作家的巨著"],
    ["買下三成份額"],
    ["一部份額較小的基金"],
    ["終身分紅"],
    ["帳篷"],
    ["政策畫面"],
  ])("leaves other words that hold the same characters: %s", (text) => {
    expect(fold(text)).toMatch(/画|著|份|分|帐/u);
    expect(fold(text)).not.toMatch(/计划|着|成分|部分额|身份|账|划/u);
  });

  it("keeps the length and is its own fixed point, whatever the text", () => {
    const text = fc
      .array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(..."計規策畫部身成份分帳戶著名火砲连络İ㗲")))
      .map((a) => a.join(""));
    fc.assert(
      fc.property(text, (t) => {
        expect(fold(t)).toHaveLength(t.length);
        expect(fold(fold(t))).toBe(fold(t));
      }),
    );
  });
});
