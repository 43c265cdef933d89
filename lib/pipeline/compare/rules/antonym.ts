import { areOfOneTurn } from "../again";
import { areTwoOccasions } from "../occasions";
import { modalsOf } from "../operators";
import { findOpposites } from "../opposites";
import { unmatchedNames } from "../overlap";
import { isOnlyOwner } from "../owners";
import { isNegatedAt } from "../polarity-at";
import { oppositesExclude } from "../quantifiers";
import { defineRule, observe, type PairSide } from "../rule";
import { textAt } from "../side-text";
import { stagesOf } from "../state-of";

/** Opposite predicates of one subject, with equal polarity and modality. */
export const antonym = defineRule({
  id: "antonym",
  compare(pair) {
    const found = findOpposites(pair);
    if (!found) return null;
    const { a, b } = pair;
    const names = unmatchedNames(pair);
    if (names.a.length > 0 && names.b.length > 0) return null;
    if (areTwoOccasions(pair) || timeWordsDiffer(a, b) || isOnlyOwner(pair)) return null;
    if (stagesOf(a) !== stagesOf(b)) return null;
    if (!areOfOneTurn(a, found.a, b, found.b)) return null;
    const params = { a: textAt(a, found.a), b: textAt(b, found.b) };
    const [negatedA, negatedB] = [isNegatedAt(a, found.a), isNegatedAt(b, found.b)];
    if (negatedA !== negatedB) {
      return observe("agree_compatible", [], "antonym_negated", params, [found.a], [found.b]);
    }
    // What neither rose nor fell stayed.
    if (negatedA) return null;
    const isEqual = modalsOf(a).join() === modalsOf(b).join() && oppositesExclude(a, b);
    return observe(isEqual ? "contradict_direct" : "tension", ["antonym"], "antonym", params, [found.a], [found.b]);
  },
  examples: [
    {
      lang: "zh-Hans",
      a: "海湾渡轮客流去年下降由于票价上涨。",
      b: "海湾渡轮客流去年上升。",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "Passenger numbers at the airline fell by 3 per cent this year as fares went up.",
      b: "Passenger numbers at the airline rose by 3 per cent this year, helped by cheaper fuel.",
      outcome: "contradict_direct",
    },
    { lang: "en", a: "Prices rose at first, then fell.", b: "Prices fell.", outcome: null },
    { lang: "zh-Hans", a: "本季度失业率上升。", b: "本季度失业率下降。", outcome: "contradict_direct" },
    { lang: "zh-Hans", a: "多数村民赞成修建水库。", b: "多数村民反对修建水库。", outcome: "contradict_direct" },
    { lang: "zh-Hant", a: "法院裁定這名工程師無罪。", b: "法院判決這名工程師有罪。", outcome: "contradict_direct" },
    { lang: "zh-Hant", a: "地主隊在決賽獲勝。", b: "地主隊在決賽落敗。", outcome: "contradict_direct" },
    {
      lang: "en",
      a: "Unemployment increased in the third quarter.",
      b: "Unemployment decreased in the third quarter.",
      outcome: "contradict_direct",
    },
    { lang: "en", a: "The club bought the striker.", b: "The club sold the stadium.", outcome: null },
    { lang: "en", a: "The north pier will open in June.", b: "The south pier will close in June.", outcome: null },
    { lang: "en", a: "Some residents supported the plan.", b: "Some residents opposed the plan.", outcome: "tension" },
    { lang: "zh-Hans", a: "新房价格上涨。", b: "二手房价格下跌。", outcome: null },
    {
      lang: "en",
      a: "The judge denied bail to the clerk.",
      b: "The judge granted bail to the clerk.",
      outcome: "contradict_direct",
    },
    { lang: "en", a: "The drug is effective in adults.", b: "The drug is ineffective in children.", outcome: null },
    { lang: "zh-Hans", a: "主队赢得首回合。", b: "主队输掉次回合。", outcome: null },
    { lang: "zh-Hans", a: "教师支持新规。", b: "家长反对新规。", outcome: null },
    { lang: "zh-Hant", a: "失業率上升。", b: "出口額下降。", outcome: null },
    { lang: "en", a: "Rovers won on Saturday.", b: "Rovers lost on Wednesday.", outcome: null },
    { lang: "zh-Hans", a: "道路因塌方封闭。", b: "道路已重新开放。", outcome: null },
    { lang: "en", a: "The museum closed.", b: "The museum opened again.", outcome: null },
    { lang: "zh-Hant", a: "兩名礦工遇難。", b: "七名礦工生還。", outcome: null },
    { lang: "en", a: "The council approved the plan.", b: "The council's planner rejected the plan.", outcome: null },
    {
      lang: "en",
      a: "The council passed the ban on mopeds by three votes.",
      b: "Councillors rejected the ban on mopeds.",
      outcome: "contradict_direct",
    },
    {
      lang: "zh-Hans",
      a: "镇议会表决通过了停车场方案。",
      b: "停车场方案在镇议会遭到否决。",
      outcome: "contradict_direct",
    },
    { lang: "zh-Hant", a: "大多數學生是自願休學。", b: "有一名學生是被迫休學。", outcome: "tension" },
    { lang: "zh-Hant", a: "鋼廠檢修後已復工。", b: "鋼廠檢修後仍然停工。", outcome: "contradict_direct" },
    { lang: "en", a: "The club's debt has grown.", b: "The club's debt has shrunk.", outcome: "contradict_direct" },
    {
      lang: "en",
      a: "The hosts lost the cup final on penalties.",
      b: "The hosts were beaten in the cup final on penalties.",
      outcome: null,
    },
    {
      lang: "zh-Hant",
      a: "鎮代會週一三讀通過停車費自治條例。",
      b: "鎮代會週一否決了停車費自治條例草案，業者表示遺憾。",
      publishedA: "2025-05-06",
      publishedB: "2025-05-06",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "The parish council adopted the noise rules on Monday evening.",
      b: "The parish council voted down the noise rules on Monday.",
      outcome: "contradict_direct",
    },
    { lang: "zh-Hans", a: "董事会全票通过分红方案。", b: "董事会否决了增资方案。", outcome: null },
    { lang: "zh-Hant", a: "縣議會三讀通過夜間禁燒條例。", b: "縣議會去年曾否決夜間禁燒條例。", outcome: "tension" },
    { lang: "en", a: "Voting began on 3 June 2024.", b: "Voting ended on 5 June 2024.", outcome: null },
    { lang: "zh-Hans", a: "2024年5月失业率上升。", b: "2024年6月失业率下降。", outcome: null },
  ],
});

/** 早盘 and 午后: times that no calendar places, each named by one side alone. */
function timeWordsDiffer(a: PairSide, b: PairSide): boolean {
  const wordsOf = ({ words }: PairSide) =>
    words.filter((w) => /^t/u.test(w.tag) && w.text.length > 1).map((w) => w.text);
  const [xs, ys] = [wordsOf(a), wordsOf(b)];
  return (
    xs.length + ys.length > 0 && !xs.some((x) => ys.includes(x)) && a.claim.times.length + b.claim.times.length === 0
  );
}
