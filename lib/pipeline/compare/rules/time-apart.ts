import { hoursApart, otherBound, sameEvent } from "../event-times";
import { type Figure, figuresOf, pairFigures } from "../figure-pairs";
import { onOneDay } from "../hours-of-day";
import { defineRule, observe } from "../rule";
import { answeringTimes, areApart, unequalTimes } from "../stated-times";
import { timeParams } from "../time-params";

/** The stated times exclude each other: another period, a later state, or two dates for one event. */
export const timeApart = defineRule({
  id: "time-apart",
  version: 2,
  established: true,
  compare(pair) {
    const hours = onOneDay(pair);
    if (hours) return hoursApart(pair, hours);
    const [xs, ys] = unequalTimes(...answeringTimes(pair.a, pair.b));
    if (!areApart(xs, ys)) return otherBound(pair, xs, ys);
    if (figuresOf(pair.a).length > 0 && figuresOf(pair.b).length > 0) {
      const [x, y] = [xs[0]!, ys[0]!];
      const paired = pairFigures(pair);
      if (paired.length === 0) return sameEvent(pair, xs, ys, 0);
      if (paired.every((p) => p.relation === "equal")) return sameEvent(pair, xs, ys, paired.length);
      // A level counted at two times has changed; a flow over two periods is two figures.
      const isLevel = paired.every((p) => p.a.quantity.dimension === "count" && !isFlow(p.a) && !isFlow(p.b));
      return observe(
        isLevel ? "superseded" : "not_comparable",
        ["time"],
        isLevel ? "time_later_state" : "time_other_period",
        timeParams(x, y),
        [x],
        [y],
      );
    }
    return sameEvent(pair, xs, ys, 0);
  },
  examples: [
    {
      lang: "en",
      a: "The meeting began at 3 p.m. on Tuesday.",
      b: "On Tuesday the meeting began at 5 p.m.",
      publishedA: "2025-03-12",
      publishedB: "2025-03-12",
      outcome: "contradict_direct",
    },
    {
      lang: "zh-Hans",
      a: "董事长三月初离职。",
      b: "董事长3月12日离职。",
      publishedA: "2024-04-02",
      publishedB: "2024-04-02",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "The chairman resigned on 3 March 2024.",
      b: "The chairman resigned on 12 March 2024.",
      outcome: "contradict_direct",
    },
    { lang: "zh-Hans", a: "2023年团队约200人。", b: "2025年团队约100人。", outcome: "superseded" },
    {
      lang: "zh-Hans",
      a: "一月销量为3万辆。",
      b: "二月销量为5万辆。",
      publishedA: "2024-03-02",
      publishedB: "2024-03-02",
      outcome: "not_comparable",
    },
    {
      lang: "zh-Hant",
      a: "新圖書館5月3日正式啟用。",
      b: "新圖書館於5月6日啟用。",
      publishedA: "2025-06-18",
      publishedB: "2025-06-18",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "The ferry sank on Sunday night with 40 aboard.",
      b: "The ferry, with 40 people aboard, sank on Saturday night.",
      publishedA: "2025-06-18",
      publishedB: "2025-06-18",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "The ban takes effect on 1 January 2026.",
      b: "The ban comes into force on 1 July 2026.",
      publishedA: "2025-06-18",
      publishedB: "2025-06-18",
      outcome: "contradict_direct",
    },
    {
      lang: "zh-Hans",
      a: "新规自7月1日起施行。",
      b: "新规将于9月1日起实施。",
      publishedA: "2025-06-18",
      publishedB: "2025-06-18",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "Applications close on 30 June 2025.",
      b: "Applications must be submitted by 15 July 2025.",
      publishedA: "2025-06-18",
      publishedB: "2025-06-18",
      outcome: "contradict_direct",
    },
    {
      lang: "zh-Hans",
      a: "水库13日凌晨3时开闸泄洪，下游三个村受淹。",
      b: "水库13日清晨6时开闸泄洪，下游三个村受淹。",
      publishedA: "2025-06-18",
      publishedB: "2025-06-18",
      outcome: "contradict_direct",
    },
    {
      lang: "zh-Hans",
      a: "大桥原定5月1日通车。",
      b: "大桥5月20日通车。",
      publishedA: "2025-06-18",
      publishedB: "2025-06-18",
      outcome: "partial",
    },
    {
      lang: "zh-Hant",
      a: "警方6月2日逮捕兩名嫌犯。",
      b: "警方6月5日再逮捕一名嫌犯。",
      publishedA: "2025-06-18",
      publishedB: "2025-06-18",
      outcome: "partial",
    },
    {
      lang: "zh-Hans",
      a: "一期工程2019年竣工。",
      b: "二期工程2022年竣工。",
      publishedA: "2025-06-18",
      publishedB: "2025-06-18",
      outcome: "partial",
    },
    {
      lang: "en",
      a: "The company launched a phone in 2019.",
      b: "The company launched a tablet in 2021.",
      publishedA: "2025-06-18",
      publishedB: "2025-06-18",
      outcome: "partial",
    },
    {
      lang: "en",
      a: "The union's strike began on 3 June.",
      b: "The teachers' strike began on 10 June.",
      publishedA: "2025-06-18",
      publishedB: "2025-06-18",
      outcome: "partial",
    },
    {
      lang: "zh-Hant",
      a: "議會6月3日開始審議預算案。",
      b: "議會6月10日開始審議交通法案。",
      publishedA: "2025-06-18",
      publishedB: "2025-06-18",
      outcome: "partial",
    },
    {
      lang: "zh-Hans",
      a: "这家公司在2010年上市。",
      b: "这家公司的子公司在2015年上市。",
      publishedA: "2025-06-18",
      publishedB: "2025-06-18",
      outcome: "partial",
    },
    {
      lang: "en",
      a: "The rocket lifted off at 9 a.m. EDT on Monday.",
      b: "The rocket lifted off at 1300 GMT on Monday.",
      publishedA: "2025-06-18",
      publishedB: "2025-06-18",
      outcome: null,
    },
    {
      lang: "en",
      a: "A tanker sank off Oman on 2 June.",
      b: "A fishing boat sank off Oman on 5 June.",
      publishedA: "2025-06-20",
      publishedB: "2025-06-20",
      outcome: "partial",
    },
    {
      lang: "en",
      a: "The council signed a contract for buses in March.",
      b: "The council signed a contract for trams in May.",
      publishedA: "2025-06-20",
      publishedB: "2025-06-20",
      outcome: "partial",
    },
    {
      lang: "zh-Hans",
      a: "部长周一辞职。",
      b: "副部长周三辞职。",
      publishedA: "2025-06-20",
      publishedB: "2025-06-20",
      outcome: "partial",
    },
    {
      lang: "en",
      a: "The north gate opened on 3 May 2024. The south gate opened on 6 May 2024.",
      b: "The north gate opened on 6 May 2024.",
      outcome: "partial",
    },
    {
      lang: "zh-Hans",
      a: "这名导演周日凌晨在家中去世，享年71岁。",
      b: "享年71岁的这名导演上周五在医院病逝。",
      publishedA: "2025-06-18",
      publishedB: "2025-06-18",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "As of Monday, 37 villagers had died in the flood.",
      b: "As of Wednesday, 37 villagers had died in the flood.",
      publishedA: "2025-06-20",
      publishedB: "2025-06-20",
      outcome: "partial",
    },
    {
      lang: "zh-Hans",
      a: "博物馆原订7月5日重新开放。",
      b: "博物馆7月12日重新开放。",
      publishedA: "2025-06-18",
      publishedB: "2025-06-18",
      outcome: "partial",
    },
    {
      lang: "en",
      a: "The swimming pool in Harlow reopened on 2 May 2025 after a long repair.",
      b: "After months of work, the swimming pool in Harlow opened its gates again in July 2025.",
      outcome: "contradict_direct",
    },
    { lang: "en", a: "Harlow Pool opened on 2 May 2025.", b: "Harlow Pool reopened in July 2025.", outcome: "partial" },
    { lang: "en", a: "The fire broke out at 3 a.m.", b: "The fire broke out at 6 a.m.", outcome: "contradict_direct" },
    { lang: "zh-Hans", a: "大火凌晨3时发生。", b: "大火在清晨6时左右发生。", outcome: "partial" },
    { lang: "en", a: "The bus leaves at 9 a.m.", b: "The bus leaves at 9.20 a.m.", outcome: null },
    { lang: "zh-Hant", a: "2025年第一季空置率為9.1%。", b: "較2019年下降，空置率為12.4%。", outcome: null },
    {
      lang: "zh-Hans",
      a: "东海银行创始人罗英杰已于2024年3月4日辞去董事长职务。",
      b: "罗英杰是在2024年3月中旬卸任东海银行董事长的。",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "The chairman resigned in March 2024.",
      b: "The chairman resigned on 12 March 2024.",
      outcome: null,
    },
  ],
});

/** What adds up over a period (sales, output, income), by the last character or word of its name. */
const FLOW =
  /(?:量|额|收入|营收|利润|支出|产值|票房|sales|revenue|income|profit|output|earnings|spending|exports|imports)$/u;

function isFlow({ measure }: Figure): boolean {
  return FLOW.test(measure?.attribute ?? "");
}
