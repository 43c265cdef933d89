import { describe, expect, it } from "vitest";
import { extractAll } from "../../../../lib/pipeline/extract-all";
import { ingest } from "../../../../lib/pipeline/ingest";
import { loadResources } from "../../../../lib/server/resources";

const resources = loadResources();

const clausesOf = (text: string) => {
  const [found] = extractAll([ingest({ text }, "a")], resources);
  return found!.reading.clauses.map(({ span }) => text.slice(span.start, span.end));
};

describe("clauses", () => {
  it("keep an English date with its year in one", () => {
    expect(clausesOf("The dam was closed on March 3, 2022, hours after a loud crack was heard.")).toHaveLength(1);
  });

  it("still part two figures at a comma", () => {
    expect(clausesOf("截至15日，三座桥梁关闭，200户居民撤离。")).toHaveLength(2);
  });

  it.each(["过去一个月", "最近三天", "未来两年"])("keep %s, a span alone, with what was so in it", (span) => {
    expect(clausesOf(`${span}，这家船厂一直在换主人。`)).toHaveLength(1);
  });

  it.each([
    ["大桥已关闭，如果检查合格，下周可以重开。", 2],
    ["如果下雨，比赛改期，门票已售出两万张。", 2],
    ["針對外傳水庫限水一事，水利署否認，並強調蓄水仍有六成五。", 2],
    ["The bridge is closed, and if the inspection is passed, it will reopen.", 2],
  ])("part what a condition governs or a denial ends from the rest: %s", (text, parts) =>
    expect(clausesOf(text)).toHaveLength(parts),
  );

  it.each(["近三成", "近七成", "逾六成", "三成"])(
    "part a share from the whole that it is of, however its words are cut: %s",
    (share) => {
      expect(clausesOf(`公司有员工210人，${share}是女性。`)).toHaveLength(2);
    },
  );

  it.each(["下午", "清晨", "傍晚"])("keep %s, a setting alone, with what was counted then", (hour) => {
    expect(clausesOf(`消防處表示，截至9日${hour}，兩區共有46人受傷送院。`)).toHaveLength(1);
  });

  it.each([
    // What is conceded is said too.
    ["尽管运费上涨了两成，这家船厂去年仍有盈利。", 2],
    ["Although the yard lost money last year, it paid its crews a bonus of $600.", 2],
    // A verb that the tagger takes for a noun, behind an adverb.
    ["起火原因不是电线短路，伤者均已出院。", 2],
    // A short denial is a statement; 从未 is no 从.
    ["闸门共关闭过九次，从未失灵。", 2],
    ["他说协议已经达成，但没有透露细节。", 2],
    // 当局 and 在逃 open no setting.
    ["当局周三宣布全市停课，学生已经离校。", 2],
    ["在逃的两名嫌犯周日落网，赃款已经追回。", 2],
    // A time alone goes with what follows it, not with what a colon closes.
    ["账本给出了答案：2020年以来，会计分17次取走现金。", 2],
    [
      "The storm knocked out power to 41,000 homes, toppled a radio mast and forced the closure of a road; no deaths were reported.",
      4,
    ],
    ["The bridge, built the year before, collapsed and killed two people.", 2],
    ["The yard, named the best employer of the year, opened a dock and cut 300 jobs.", 1],
  ])("are as small as they can stand alone: %s", (text, parts) => expect(clausesOf(text)).toHaveLength(parts));
});
