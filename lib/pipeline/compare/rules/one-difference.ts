import { differsInDenial } from "../differs-in/denial";
import { differsInFigure } from "../differs-in/figure";
import { differsInName } from "../differs-in/name";
import { differsInNumeral } from "../differs-in/numeral";
import { differsInOpposite } from "../differs-in/opposite";
import { differsInSpeaker } from "../differs-in/speaker";
import { differsInTime } from "../differs-in/time";
import { findOneDifference } from "../one-difference";
import { defineRule } from "../rule";

/**
 * Word for word the same but for one place: what stands there is what the two differ in, whatever else a longer comparison
 * would have to establish first.
 */
export const oneDifference = defineRule({
  id: "one-difference",
  compare(pair) {
    const found = findOneDifference(pair);
    const seen =
      found &&
      (differsInFigure(pair, found) ??
        differsInNumeral(pair, found) ??
        differsInDenial(pair, found) ??
        differsInOpposite(pair, found) ??
        differsInTime(pair, found) ??
        differsInSpeaker(pair, found));
    return seen ?? differsInName(pair);
  },
  examples: [
    {
      lang: "zh-Hans",
      a: "省级修路资金两千万元已经到账。",
      b: "省级修路资金两千万元没有到账。",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "When all 62 turbines turn it can feed 600 homes.",
      b: "When all 86 turbines turn it can feed 600 homes.",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "Permits for the new quarter have been issued for 2,100, the register shows.",
      b: "Permits for the new quarter have been issued for 6,300, the register shows.",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "Page 37 of the draft raises the parking fee for residents.",
      b: "Page 73 of the draft raises the parking fee for residents.",
      outcome: null,
    },
    {
      lang: "zh-Hant",
      a: "工會指出最大的虧損出在海運部門。",
      b: "工會指出最小的虧損出在海運部門。",
      outcome: "contradict_direct",
    },
    {
      lang: "zh-Hans",
      a: "入汛以来北部山区降雨较往年偏多。",
      b: "入汛以来北部山区降雨较往年偏少。",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "The tunnel leaks again, the operator said, after a week of repairs.",
      b: "The tunnel leaks again, the fire brigade said, after a week of repairs.",
      outcome: "tension",
    },
    {
      lang: "zh-Hans",
      a: "工会称没有一名会员赞成新的加薪方案。",
      b: "工会称没有一名会员反对新的加薪方案。",
      outcome: "tension",
    },
    {
      lang: "zh-Hans",
      a: "未来两天北部山区降雪量将超过30毫米。",
      b: "未来两个月北部山区降雪量将超过30毫米。",
      outcome: "partial",
      publishedA: "2025-01-08",
      publishedB: "2025-01-08",
    },
    {
      lang: "en",
      a: "Storms have kept the ferry in port since January.",
      b: "Storms have kept the ferry in port since May.",
      publishedA: "2025-06-02",
      publishedB: "2025-06-02",
      outcome: "partial",
    },
    {
      lang: "zh-Hans",
      a: "石桥县昨夜停电四小时，全县启用备用电源。",
      b: "枫叶市昨夜停电四小时，全县启用备用电源。",
      outcome: "partial",
    },
    {
      lang: "en",
      a: "The lift has been out of order for a week. Kerry Lindqvist inspected it on Monday with two fitters.",
      b: "The lift has been out of order for a week. Tobias Marr inspected it on Monday with two fitters.",
      outcome: "contradict_direct",
    },
    { lang: "zh-Hans", a: "一月份三条线路共停运五天。", b: "二月份三条线路共停运九天。", outcome: null },
    { lang: "en", a: "The ferry was late.", b: "The tram was late.", outcome: null },
  ],
});
