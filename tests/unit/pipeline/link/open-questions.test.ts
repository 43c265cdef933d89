import { describe, expect, it } from "vitest";
import { createEngine } from "../../../../lib/pipeline";
import { loadResources } from "../../../../lib/server/resources";

const engine = createEngine(loadResources());

const written = { lang: "zh-Hant", publishedAt: "2025-03-05" } as const;

/** The two-sided links between two short texts, as the first words of their claims and the group. */
function linksOf(a: string, b: string): string[] {
  const { links, claims } = engine.compare({ ...written, text: a }, { ...written, text: b });
  const quote = (id: string | undefined) => claims.find((c) => c.id === id)?.quote.slice(0, 4) ?? "";
  return links
    .filter((l) => l.a.length > 0 && l.b.length > 0)
    .map((l) => `${quote(l.decidedOn.a ?? l.a[0])}|${quote(l.decidedOn.b ?? l.b[0])} ${l.group}`)
    .sort();
}

describe("what two texts leave open", () => {
  it("is no topic where only a day is shared", () => {
    const told = "縣府3月2日宣布美術館停電閉館。";
    expect(linksOf(`${told}當晚，館方未回應。`, `${told}當晚，遊客排隊。`)).toEqual(["縣府3月|縣府3月 agree"]);
  });

  it("is no topic where sizes of quite other order meet", () => {
    const a = "新水庫將蓄水三億立方米。";
    const b = "廚房裡漏了2立方米的水。";
    expect(linksOf(a, b)).toEqual([]);
  });
});

describe("a sentence of several statements", () => {
  const a = "渡輪去年12月在港內擦撞碼頭，船上沒有人受傷。";
  const b = "渡輪去年12月在港內擦撞碼頭，船上兩名船員受了傷。";
  it("does not show what is open, or differs, under what is the same", () => {
    const links = linksOf(a, b);
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((l) => l.startsWith("船上"))).not.toEqual([]);
    expect(links.filter((l) => l.startsWith("船上") && l.endsWith("agree"))).toEqual([]);
    expect(links.filter((l) => l.startsWith("渡輪"))).toEqual(["渡輪去年|渡輪去年 agree"]);
  });
});
