import { describe, expect, it } from "vitest";
import { createEngine } from "../../../../lib/pipeline";
import { loadResources } from "../../../../lib/server/resources";

const engine = createEngine(loadResources());
const judge = (a: string, b: string) => engine.judge({ text: a }, { text: b });
const marksOf = (a: string, b: string) => judge(a, b).findings.filter((f) => f.rule === "reported-as");

describe("one statement under two reporting verbs", () => {
  it.each([
    ["The mayor claimed the bridge was safe.", "The mayor said the bridge was safe.", "claimed", "said"],
    ["“The bridge is safe,” the mayor boasted.", "“The bridge is safe,” said the mayor.", "boasted", "said"],
    ["公司声称该药已通过全部试验。", "公司证实，该药已通过全部试验。", "声称", "证实"],
    ["教練承認，球隊使用了禁藥。", "教練說，球隊使用了禁藥。", "承認", "說"],
    ["市长坚称，道路已经恢复通行，学校照常上课。", "市长表示，道路已经恢复通行，学校照常上课。", "坚称", "表示"],
  ])("stays an agreement and names both verbs: %s | %s", (a, b, verbA, verbB) => {
    const judged = judge(a, b);
    expect(judged.group).toBe("agree");
    expect(judged.kinds).toContain("framing");
    expect(marksOf(a, b).map((f) => f.message.params)).toEqual([{ a: verbA, b: verbB }]);
  });

  it("is seen from the other side with the verbs turned round", () => {
    const [a, b] = ["The mayor claimed the bridge was safe.", "The mayor said the bridge was safe."] as const;
    expect(marksOf(b, a)[0]?.message.params).toEqual({ a: "said", b: "claimed" });
  });

  it.each([
    ["The union claimed 300 workers had walked out.", "The union said 500 workers had walked out."],
    ["法院承认文件遗失。", "法院表示，文件并未遗失。"],
    ["The hospital alleged the pumps were faulty.", "The hospital claimed the pumps were faulty."],
    ["The mayor warned the bridge was unsafe.", "The mayor said the bridge was unsafe."],
    ["工会声称三百名工人罢工。", "资方表示，三百名工人罢工。"],
    ["球员已承认错误，教练表示。", "教练表示，球员已承认错误。"],
  ])("is no matter of a disagreement, of one stance, of another verb or another speaker: %s | %s", (a, b) => {
    expect(marksOf(a, b)).toEqual([]);
    expect(judge(a, b).kinds).not.toContain("framing");
  });
});
