import { expect, it } from "vitest";
import { judge } from "../../../setup/judge";

it.each([
  ["家屬向法院提告，求償1200萬元。", "家属起诉，索赔1500万元。"],
  ["工地停工两周。", "The site was shut for 30 days after the accident."],
  ["开合一次需要18分钟。", "It took 35 minutes to open."],
  ["The bridge was closed for six weeks.", "The bridge was shut for ten days."],
])("takes figures behind words of one meaning for one measure: %s / %s", (a, b) => {
  expect(judge(a, b).relation).toBe("contradict_direct");
});

it("reads a duration behind “over” as what it went on for", () => {
  expect(judge("芯片研发历时三年。", "Development of the chip went on over three years.").group).not.toBe("contradict");
});
