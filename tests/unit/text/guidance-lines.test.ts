import { describe, expect, it } from "vitest";
import { readGlossary, readTopics } from "../../../lib/text/guidance-lines";

describe("readGlossary", () => {
  it("reads a name a line, its spellings set apart by = of either width", () => {
    const lines = readGlossary("# people\nWHO = 世界卫生组织＝World Health Organization\n\r\n吉野=Yoshino = 吉野");
    expect(lines.ok && lines.entries.map(({ spellings }) => spellings)).toEqual([
      ["WHO", "世界卫生组织", "World Health Organization"],
      ["吉野", "Yoshino"],
    ]);
  });

  it("names the line that holds one spelling only", () => {
    expect(readGlossary("WHO = 世卫\n\nalone")).toEqual({ ok: false, problem: { line: 3, code: "two_spellings" } });
  });
});

describe("readTopics", () => {
  it("reads a label and its words, with the marks of either script", () => {
    const lines = readTopics("死亡人數：遇難、罹難，killed\nTwo words: laid off, cut");
    expect(lines.ok && lines.entries.map(({ label, words }) => [label, words])).toEqual([
      ["死亡人數", ["遇難", "罹難", "killed"]],
      ["Two words", ["laid off", "cut"]],
    ]);
  });

  it.each([
    ["no colon here", "no_label"],
    [": words without a name", "no_label"],
    ["Deaths: ,", "no_words"],
  ])("says what is missing in %j", (line, code) => {
    expect(readTopics(line)).toEqual({ ok: false, problem: { line: 1, code } });
  });
});
