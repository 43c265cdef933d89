import { describe, expect, it } from "vitest";
import type { Use } from "../../../../lib/model/link";
import { createEngine } from "../../../../lib/pipeline";
import { loadResources } from "../../../../lib/server/resources";

const engine = createEngine(loadResources());

/** How B, which cites A's publisher, used A's one statement. */
function useOf(own: string, used: string, publisher: string): (Use | null)[] {
  const report = engine.compare({ text: used, publisher }, { text: own, publisher: "Other" });
  return report.links.map((link) => link.use);
}

describe("how B used A", () => {
  it.each<[string, string, Use]>([
    ["这家船厂的订单增长明显，《海港日报》报道。", "这家船厂的订单增长比较好。", "strengthened"],
    ["这家船厂可能在明年关闭老船坞，《海港日报》报道。", "这家船厂将在明年关闭老船坞。", "weakened"],
    ["去年船厂的收入为1.2亿元，《海港日报》报道。", "去年船厂的确认收入为1.2亿元。", "broadened"],
    ["《海港日报》报道，这家船厂明年关闭老船坞。", "这家船厂明年关闭老船坞。", "copied"],
  ])("%s | %s", (own, used, use) => expect(useOf(own, used, "海港日报")).toContain(use));

  it.each<[string, string, Use]>([
    [
      "All residents want the harbour closed, the Harbour Daily reported.",
      "Some residents want the harbour closed.",
      "strengthened",
    ],
    ["The yard may close the old dock, the Harbour Daily reported.", "The yard will close the old dock.", "weakened"],
  ])("%s | %s", (own, used, use) => expect(useOf(own, used, "Harbour Daily")).toContain(use));

  it("says nothing where neither cites the other", () => {
    expect(useOf("这家船厂的订单增长明显。", "这家船厂的订单增长比较好。", "海港日报")).not.toContain("strengthened");
  });
});
