import { expect, it } from "vitest";
import { createEngine } from "../../../../lib/pipeline";
import { loadResources } from "../../../../lib/server/resources";

const engine = createEngine(loadResources());

it("names who denies it as the source spells the name, also where a pronoun stands for it", () => {
  const denial = { text: "陳國樑表示，大橋明年通車。他同時否認縣府挪用橋樑經費。", lang: "zh-Hant" } as const;
  const judged = engine.judge(denial, { text: "有消息稱縣府挪用橋樑經費。", lang: "zh-Hant" });
  const finding = judged.findings.find(({ rule }) => rule === "positions");
  expect(finding?.message.params).toEqual({ denied_by: "陳國樑", side: "a" });
});
