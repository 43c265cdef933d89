import { describe, expect, it } from "vitest";
import { makeSpeller } from "../../../lib/text/spell";

describe("makeSpeller", () => {
  const spell = makeSpeller("據《河口晚報》報導，River Wire 的編輯表示，Al 的說法屬實；also, ｅｘ 也是。");

  it.each([
    ["河口晚报", "河口晚報"],
    ["river wire", "River Wire"],
    ["al", "Al"],
    ["ex", "ｅｘ"],
    ["縣政府", "縣政府"],
    ["", ""],
  ])("gives %s as the text spells it", (name, spelled) => {
    expect(spell(name)).toBe(spelled);
  });

  it("takes no piece of a longer Latin word", () => {
    expect(makeSpeller("Also, the council met.")("al")).toBe("al");
  });
});
