import { describe, expect, it } from "vitest";
import { ingest } from "../../../lib/pipeline/ingest";
import { makeSpell, spellMessage } from "../../../lib/text/spelling";

const sources = [
  ingest({ text: "據縣長陳國樑說，RiverWire 的報導不實。None of it was an aim.", lang: "zh-Hant" }, "a"),
  ingest({ text: "县长陈国梁表示，水文站没有关闭。", lang: "zh-Hans" }, "b"),
];
const spell = makeSpell(sources);

describe("makeSpell", () => {
  it.each([
    ["县长", "a", "縣長"],
    ["县长", "b", "县长"],
    ["riverwire", "a", "RiverWire"],
    ["riverwire", "b", "RiverWire"],
    ["水文站", "a", "水文站"],
    ["ai", "a", "ai"],
    ["", "a", ""],
  ] as const)("spells %s for %s as %s", (name, side, expected) => {
    expect(spell(name, side)).toBe(expected);
  });
});

describe("spellMessage", () => {
  const sides = { A: "a", B: "b" } as const;
  const paramsOf = (params: Record<string, string>) => spellMessage({ code: "x", params }, spell, sides).params;

  it("spells each side's words as that side does", () => {
    expect(paramsOf({ a: "县长", b: "县长", words: "县长 · riverwire" })).toEqual({
      a: "縣長",
      b: "县长",
      words: "縣長 · RiverWire",
    });
    expect(paramsOf({ denied_by: "县长", side: "a" })["denied_by"]).toBe("縣長");
    expect(paramsOf({ denied_by: "县长", side: "b" })["denied_by"]).toBe("县长");
  });

  it("leaves parameters that choose a wording", () => {
    expect(paramsOf({ denied_by: "none", side: "a", only_a: "none" })).toEqual({
      denied_by: "none",
      side: "a",
      only_a: "none",
    });
  });
});
