import { expect, it } from "vitest";
import { createEngine } from "../../../../lib/pipeline";
import { loadResources } from "../../../../lib/server/resources";

const engine = createEngine(loadResources());

/** The group of the link that joins two sentences of two texts; null where none does. */
function groupOf([textA, a]: [string, string], [textB, b]: [string, string]): string | null {
  const report = engine.compare({ text: textA }, { text: textB });
  const idsOf = (source: "a" | "b", quote: string) =>
    report.claims.filter((c) => c.source === source && c.quote.includes(quote)).map((c) => c.id);
  const [as, bs] = [idsOf("a", a), idsOf("b", b)];
  return (
    report.links.find((l) => l.a.some((id) => as.includes(id)) && l.b.some((id) => bs.includes(id)))?.group ?? null
  );
}

const REPORT = `港鎮停電兩天，鎮長週一道歉。
搶修隊出動工程車20輛、人員126名。
學校週三復課。`;
const FEATURE = `老街的居民說，沒看過這麼大的風。
一百二十多名技工分三班爬上電桿。
麵包店中午就賣光了。`;

it("agrees on a figure that fits in two sentences of longer texts that are each other's best", () => {
  expect(groupOf([REPORT, "126"], [FEATURE, "一百二十"])).toBe("agree");
});

it("does not where the figures lie apart", () => {
  expect(groupOf([REPORT, "126"], [FEATURE.replace("一百二十", "四百八十"), "四百八十"])).not.toBe("agree");
});
