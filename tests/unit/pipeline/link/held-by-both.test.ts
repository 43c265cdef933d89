import { describe, expect, it } from "vitest";
import { createEngine } from "../../../../lib/pipeline";
import { loadResources } from "../../../../lib/server/resources";

const engine = createEngine(loadResources());
const groups = (a: string, b: string) =>
  engine
    .compare({ text: a, lang: "zh-Hant" }, { text: b, lang: "zh-Hant" })
    .links.filter((link) => link.a.length > 0 && link.b.length > 0)
    .map((link) => link.group);

describe("what both sources say word for word", () => {
  const text = "外界傳出那家車廠將把整條產線賣給對手。車廠發言人說，我們不擁有那條產線。";
  it("is no difference between them, though it clashes in itself", () => {
    expect(groups(text, text)).not.toContain("contradict");
  });
  it("keeps its link where only the speaker is another", () => {
    const said = (who: string) => `${who}表示，倉庫的灑水系統當晚沒有啟動。`;
    expect(groups(said("消防局"), said("保險公司"))).toEqual(["partly"]);
  });
});
