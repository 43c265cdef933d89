import { describe, expect, it } from "vitest";
import type { Guidance } from "../../../lib/model/guidance";
import type { RawInput } from "../../../lib/model/source";
import { createEngine } from "../../../lib/pipeline";
import { loadResources } from "../../../lib/server/resources";

const engine = createEngine(loadResources());

const A: RawInput = {
  lang: "zh-Hant",
  text: "海東市圖書館的新館下月開放。\n\n藍舟計劃去年花了三千萬元。\n\n圖書館的地下室已經租給一家健身房。",
};
const B: RawInput = {
  lang: "zh-Hans",
  text: "海东图书馆新馆将于下月开放。\n\n蓝舟工程去年用掉两千万元。\n\n馆方说，楼下从来没有别的商户。",
};

function compare(guidance: Partial<Guidance>, [a, b] = [A, B]) {
  return engine.compare(a!, b!, { guidance: { glossary: [], topics: [], ...guidance } });
}

describe("a reader's glossary", () => {
  const glossary = [{ id: "g", spellings: ["藍舟計劃", "蓝舟工程", "Blue Barge"] }];

  it("makes the spellings one name, in every script", () => {
    const names = (text: string) =>
      compare({ glossary }, [A, { lang: "en", text }]).claims.flatMap((c) =>
        c.entities.map((e) => [e.text, e.canonical]),
      );
    const found = names("Blue Barge cost 20 million yuan last year. A blue bargeman watched.");
    expect(found).toContainEqual(["藍舟計劃", "蓝舟计划"]);
    expect(found).toContainEqual(["Blue Barge", "蓝舟计划"]);
    expect(found.filter(([text]) => /blue/iu.test(text!))).toHaveLength(1);
  });

  it("leaves a longer name that holds a spelling alone", () => {
    const long = compare({ glossary: [{ id: "g", spellings: ["海東", "HD"] }] }, [
      { lang: "zh-Hant", text: "海東大學醫院昨日開幕，院長出席。海東大學醫院有八百張病床。" },
      B,
    ]);
    expect(long.claims.flatMap((c) => c.entities.map((e) => e.text))).toContain("海東大學醫院");
  });

  it("gives the same seen from the other side", () => {
    const relations = (pair: [RawInput, RawInput]) =>
      compare({ glossary }, pair).links.map((l) => `${l.id} ${l.group}`);
    const mirrored = relations([B, A]).map((line) =>
      line.replace(/only_[ab]/u, (s) => (s === "only_a" ? "only_b" : "only_a")),
    );
    expect(mirrored.sort()).toEqual(relations([A, B]).sort());
  });
});

describe("a reader's own topics", () => {
  const basement = { id: "own-basement", label: "Who uses the basement?", words: ["地下室", "楼下"] };

  it("draw claims together that share no word", () => {
    const sides = (guidance: Partial<Guidance>) => {
      const { links, topics } = compare(guidance);
      return { links: links.filter((l) => l.topicId === basement.id), topics };
    };
    const { links, topics } = sides({ topics: [basement] });
    expect(topics).toContainEqual({ id: basement.id, label: basement.label });
    expect(links.some((l) => l.a.length > 0 && l.b.length > 0)).toBe(true);
  });

  it("take nothing that is not on them, and are listed without a link too", () => {
    const other = { id: "own-ferry", label: "Ferry", words: ["ferry", "渡輪"] };
    const report = compare({ topics: [other] });
    const plain = compare({});
    expect(report.topics.at(-1)).toEqual({ id: other.id, label: other.label });
    expect(report.links).toEqual(plain.links);
  });

  it("find Latin words in any inflection, and only as words", () => {
    const topic = { id: "own-rail", label: "Strikes", words: ["strike"] };
    const report = compare({ topics: [topic] }, [
      { lang: "en", text: "The pilots struck on Monday. The airline is strikeless now." },
      { lang: "en", text: "Two strikes were called off." },
    ]);
    const on = new Set(report.links.filter((l) => l.topicId === topic.id).flatMap((l) => [...l.a, ...l.b]));
    const quotes = report.claims.filter((c) => on.has(c.id)).map((c) => c.quote);
    expect(quotes.some((quote) => quote.includes("Two strikes"))).toBe(true);
    expect(quotes.some((quote) => quote.includes("strikeless"))).toBe(false);
  });
});
