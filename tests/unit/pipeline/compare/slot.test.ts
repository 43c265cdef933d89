import { expect, it } from "vitest";
import { createEngine } from "../../../../lib/pipeline";
import { loadResources } from "../../../../lib/server/resources";

const engine = createEngine(loadResources());
const judge = (a: string, b: string) =>
  engine.judge({ text: a, publishedAt: "2025-04-04" }, { text: b, publishedAt: "2025-04-04" });

it.each([
  // Modifiers that exclude each other before one noun.
  ["新厂每月可生产两万台。", "旧厂每月可生产八千台。"],
  ["The old furnace took 36 hours to fire a batch.", "The new furnace takes 14 hours to fire a batch."],
  ["左線隧道長3.2公里。", "右線隧道長3.6公里。"],
  ["The under-20 squad has 23 players.", "The senior squad has 26 players."],
  // Modifiers of other kinds.
  ["接种组的发病率为0.6%。", "对照组的发病率为2.9%。"],
  [
    "The valley station recorded 62 millimetres of rain on Sunday.",
    "The summit station recorded 148 millimetres of rain on Sunday.",
  ],
  // Of what a share is.
  ["申请人中女性占四成五。", "获批者中女性占二成八。"],
  ["女性候選人占四成一。", "當選人中，女性占三成六。"],
  // Who holds it.
  ["董事长持有公司12%的股份。", "董事长家族持有公司34%的股份。"],
  ["The chairman owns 6% of the club.", "The chairman's family owns 31% of the club."],
  ["The driver was fined $4,000.", "The haulage firm was fined $90,000."],
  // A measure that says which thing it is.
  ["She won the 400-metre hurdles in 53.8 seconds.", "She won the 200-metre sprint in 22.9 seconds."],
  ["他在100米蛙泳决赛中游出59秒12。", "他在200米蛙泳决赛中游出2分08秒40。"],
  // The norm and what is; the whole of a place and a part of it.
  ["The normal level of the lake is 12 metres.", "The lake stood at 9 metres on Friday."],
  ["全國共有二十三家醫院設有燒燙傷中心。", "東部三縣市只有兩家醫院設有燒燙傷中心。"],
  // Two names of measures.
  ["原告請求的精神慰撫金為兩百萬元。", "原告請求的醫療費用為八十五萬元。"],
])("finds two measured things and no contradiction: %s / %s", (a, b) => {
  expect(judge(a, b).group).not.toBe("contradict");
  expect(judge(b, a).group).toBe(judge(a, b).group);
});

it.each([
  ["这座新大桥全长24公里。", "这座跨海大桥全长31公里。"],
  ["The study followed 300 patients for a year.", "The trial followed 500 patients for a year."],
  ["The lorry driver was fined $400 over the crash.", "The local driver was fined $900 over the crash."],
  ["新厂每月可生产两万台。", "这座新厂每月可生产三万台。"],
  ["The new tram line is 11 kilometres long.", "The new tram line runs for 14 kilometres."],
  ["She won the 400-metre final in 53.8 seconds.", "She won the 400-metre final in 54.9 seconds."],
  ["受访者中女性占四成五。", "在受访的人当中，女性占六成。"],
  ["董事长家族持有公司12%的股份。", "董事长家族持有公司34%的股份。"],
])("takes one measured thing in other words for one: %s / %s", (a, b) => {
  expect(judge(a, b).relation).toBe("contradict_direct");
});

it("reads a figure that the tagger joined to its noun", () => {
  const { quantities } = engine.extract({ text: "這起追撞事故共有七輛車受損。" });
  expect(quantities.map((q) => q.text)).toEqual(["七輛"]);
});

it("judges one driver and several alike from both sides", () => {
  const [a, b] = ["The lorry driver was fined $400.", "Tram drivers were fined $900."];
  expect(judge(b, a).group).toBe(judge(a, b).group);
});
