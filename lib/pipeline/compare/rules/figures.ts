import type { Kind, Relation } from "../../../model/relation";
import type { Span } from "../../../model/span";
import { basesDiffer, isOneShare } from "../bases";
import { currenciesDiffer } from "../currencies";
import { isDenied, isDeniedSpan } from "../denied-figures";
import { predicateDifference } from "../differences";
import { type Figure, type FigurePair, pairFigures } from "../figure-pairs";
import { gateOf, type Say } from "../gates";
import { isLaterCount } from "../gates/growth";
import { areOtherBounds, areOtherRanges, factorBetween, isBound } from "../interval";
import { isOneMeasure, isSettledByPlace } from "../one-measure";
import { isPlannedAlone } from "../planned-figures";
import { defineRule, type Observation, observe, type Pair, type PairSide } from "../rule";
import { scopesExclude } from "../scopes";
import { shorterOf, textAt } from "../side-text";
import { strongestOf } from "../strongest-figure";

/** Figures further apart than this, in clauses that share little else, measure different things (findings: section 2). */
const MAX_FACTOR = 4;
const WEAK_CONTEXT = 0.5;

/** Two figures for one measure, compared as intervals with their rounding. */
export const figures = defineRule({
  id: "figures",
  established: true,
  compare(pair) {
    const seen = pairFigures(pair)
      .map((found) => compareFigures(found, pair))
      .filter((o) => o !== null);
    const found = strongestOf(seen);
    return found?.outcome && AGREEING.has(found.outcome) ? withoutHiding(found, pair) : found;
  },
  examples: [
    { lang: "zh-Hans", a: "全年营收破亿。", b: "全年营收约8000万元。", outcome: "contradict_direct" },
    { lang: "zh-Hans", a: "全年营收破亿元。", b: "全年营收约1.2亿元。", outcome: "b_more_specific" },
    {
      lang: "en",
      a: "Development of the engine has cost the firm $412m.",
      b: "It has poured $412m into its new motor.",
      outcome: "agree_compatible",
    },
    { lang: "zh-Hant", a: "維修需時2至3週。", b: "維修需時2至9週。", outcome: "tension" },
    { lang: "en", a: "The fire destroyed 12 homes.", b: "The fire destroyed 31 homes.", outcome: "contradict_direct" },
    { lang: "en", a: "Turnout was about 60 percent.", b: "Turnout was 61 percent.", outcome: "b_more_specific" },
    { lang: "zh-Hans", a: "暴雨造成12处道路中断。", b: "还有5处道路没有抢通。", outcome: "superseded" },
    { lang: "zh-Hans", a: "电影首周末票房8000万元。", b: "电影总票房超过6亿元。", outcome: "not_comparable" },
    { lang: "zh-Hans", a: "事故共造成18人受伤。", b: "其中重伤5人。", outcome: "not_comparable" },
    { lang: "zh-Hans", a: "该条例规定最高罚款50万元。", b: "该企业被罚款30万元。", outcome: "not_comparable" },
    { lang: "zh-Hans", a: "员工平均月薪为8000元。", b: "员工平均年薪为96000元。", outcome: "not_comparable" },
    { lang: "zh-Hans", a: "上海确诊病例为120例。", b: "北京确诊病例为45例。", outcome: "not_comparable" },
    { lang: "zh-Hant", a: "該市人口約900萬。", b: "該市城區人口為420萬。", outcome: "not_comparable" },
    { lang: "en", a: "The death toll rose to 58.", b: "The death toll was 41.", outcome: "superseded" },
    {
      lang: "en",
      a: "Shares fell 8 percent on Monday.",
      b: "Shares have fallen 23 percent this year.",
      outcome: "not_comparable",
    },
    { lang: "en", a: "The crash killed 12 people.", b: "The crash injured 30 people.", outcome: null },
    { lang: "zh-Hant", a: "這座水庫的庫容為八億立方米。", b: "這不是說水庫的庫容有三億立方米。", outcome: null },
    {
      lang: "en",
      a: "The dam holds 800 million cubic metres.",
      b: "The dam does not hold 300 million cubic metres.",
      outcome: null,
    },
    { lang: "zh-Hans", a: "该公司共有二十三家工厂。", b: "该公司已检查停产的六家工厂。", outcome: "not_comparable" },
    { lang: "en", a: "Rents doubled from $900.", b: "Rents have risen to $1,800.", outcome: null },
    {
      lang: "zh-Hans",
      a: "嫌疑人被判处有期徒刑8年。",
      b: "法院判决被告人入狱12年。",
      outcome: "contradict_direct",
    },
    { lang: "zh-Hans", a: "该厂裁减400名员工。", b: "该厂新增400名员工。", outcome: null },
    {
      lang: "en",
      a: "The shop sold 3 tonnes of rice last week.",
      b: "The shop sold 5 tonnes of flour last week.",
      outcome: "not_comparable",
    },
    {
      lang: "en",
      a: "Heavy rain flooded 86 basements in the old town.",
      b: "Heavy rain flooded 12 basements in the harbour district.",
      outcome: "not_comparable",
    },
    {
      lang: "zh-Hans",
      a: "上半年电动车销量为12万辆。",
      b: "6月电动车销量为2.3万辆。",
      publishedA: "2025-07-18",
      publishedB: "2025-07-18",
      outcome: "not_comparable",
    },
    {
      lang: "zh-Hant",
      a: "檢方向這名司機求刑九年。",
      b: "這名司機被判刑六年。",
      outcome: "superseded",
    },
    {
      lang: "en",
      a: "Among vaccinated staff the infection rate was 2%.",
      b: "Among unvaccinated staff the infection rate was 11%.",
      outcome: "not_comparable",
    },
    {
      lang: "en",
      a: "A third of the county's vans are electric.",
      b: "Half of all vans in the county are electric.",
      outcome: "contradict_direct",
    },
    {
      lang: "zh-Hans",
      a: "法案以28票对21票通过。",
      b: "法案以26票对23票通过。",
      outcome: "contradict_direct",
    },
    { lang: "en", a: "Over 50 cows drowned.", b: "More than 150 cows drowned.", outcome: "tension" },
    { lang: "zh-Hans", a: "已有至少12艘船沉没。", b: "已有超过15艘船沉没。", outcome: "b_more_specific" },
    {
      lang: "zh-Hans",
      a: "庙会首日游客超过两万人次。",
      b: "庙会首日全天游客不到一万人次。",
      outcome: "contradict_direct",
    },
    { lang: "zh-Hans", a: "庙会上午游客约三千人次。", b: "庙会全天游客约一万人次。", outcome: "not_comparable" },
    { lang: "zh-Hant", a: "海運占該集團營業收入六成。", b: "海運貢獻該集團四成的獲利。", outcome: "not_comparable" },
    {
      lang: "zh-Hant",
      a: "這家醫院2023曆年收入為8億元。",
      b: "這家醫院在2023年4月至2024年3月的收入為9億元。",
      outcome: "not_comparable",
    },
    { lang: "zh-Hant", a: "一月的銷量為三萬輛。", b: "車展吸引了五萬名觀眾。", outcome: null },
    {
      lang: "en",
      a: "The fire service saved 12 people with minor burns.",
      b: "The fire service saved five people with serious burns.",
      outcome: "not_comparable",
    },
    {
      lang: "en",
      a: "Turnout among voters under 25 was 38 per cent.",
      b: "Turnout in the referendum reached 64 per cent.",
      outcome: "not_comparable",
    },
    {
      lang: "zh-Hans",
      a: "被救的男童八岁。",
      b: "被救的另一名男童十一岁。",
      outcome: "not_comparable",
    },
    {
      lang: "en",
      a: "The clinic treated 52 people after the crash.",
      b: "Five people hurt in the crash were still at the clinic.",
      outcome: "superseded",
    },
    {
      lang: "zh-Hant",
      a: "消防隊清晨回報，全鎮倒塌路樹三十餘棵。",
      b: "鎮公所傍晚統計，路樹倒了118棵。",
      outcome: "superseded",
    },
    {
      lang: "en",
      a: "By mid-morning rangers had counted 14 stranded seals on the beach.",
      b: "In the evening rangers counted nine stranded seals on the beach.",
      outcome: "contradict_direct",
    },
    {
      lang: "zh-Hans",
      a: "考古队在古城遗址共出土瓷片一万四千余件。",
      b: "领队指着墙角说，从这里出土的瓷片有5200多件。",
      outcome: "not_comparable",
    },
    {
      lang: "en",
      a: "The jury convicted her on three counts.",
      b: "The jury cleared her of five counts.",
      outcome: "not_comparable",
    },
    { lang: "en", a: "The tunnel is 4.2 kilometres long.", b: "The tunnel is 12 metres wide.", outcome: null },
    { lang: "zh-Hans", a: "这座桥全长860米。", b: "这座桥长900米。", outcome: "contradict_direct" },
    {
      lang: "en",
      a: "The storm damaged 86 homes in the valley.",
      b: "The number of homes in the valley damaged by the storm reached 120.",
      outcome: "contradict_direct",
    },
    { lang: "zh-Hans", a: "该校新生报到率为91%。", b: "该校毕业生中有78%升学。", outcome: null },
    { lang: "zh-Hans", a: "塌方造成37人失踪。", b: "塌方中41人仍失踪。", outcome: "contradict_direct" },
  ],
});

const AGREEING: ReadonlySet<Relation> = new Set(["agree_compatible", "a_more_specific", "b_more_specific"]);

/** A figure that both give makes no agreement where the one denies what the other says, or says the opposite, or elsewhere. */
function withoutHiding(found: Observation, pair: Pair): Observation {
  const { a, b } = pair;
  const isDeniedAlone = a.claim.polarity.negated !== b.claim.polarity.negated && reachesFigure(found, pair);
  const difference = isDeniedAlone ? null : predicateDifference(pair);
  if (!isDeniedAlone && !difference) return found;
  const kinds: readonly Kind[] = difference ? [difference.kind] : ["negation"];
  return { ...found, outcome: difference?.sure ? "partial" : null, kinds: [...kinds] };
}

/** The denial of either side holds its figure too. */
function reachesFigure({ a, b }: Observation, pair: Pair): boolean {
  const isReached = ({ claim, extraction }: PairSide, at: Span | undefined) =>
    at !== undefined && isDeniedSpan(at, claim, extraction.reading.folded);
  return isReached(pair.a, a[0]) || isReached(pair.b, b[0]);
}

function compareFigures(found: FigurePair, pair: Pair): Observation | null {
  const { a, b, relation } = found;
  const spans = [[a.quantity], [b.quantity]] as const;
  const params = {
    a: a.quantity.text,
    b: b.quantity.text,
    measure: measuredBy(found, pair),
  };
  const say = (outcome: Relation | null, kinds: readonly Kind[], code: string) =>
    observe(outcome, kinds, code, params, ...spans);

  if (!isOneMeasure(found, pair)) return null;
  if (relation !== "equal" && isDenied(a, pair.a) !== isDenied(b, pair.b)) return null;
  if (currenciesDiffer(a, b)) return say("not_comparable", ["unit_currency"], "figure_currency");
  const isSettled = isSettledByPlace(found, pair);
  if (!isSettled && basesDiffer(a, b, pair))
    return isOneShare(found, pair) ? null : say("not_comparable", ["denominator"], "figure_base");
  if (!isSettled && scopesExclude(a, b, pair)) return say("not_comparable", ["scope"], "figure_scope");
  if (relation !== "equal" && isPlannedAlone(a, b, pair))
    return say(relation === "disjoint" ? "superseded" : "agree_compatible", ["forecast_vs_actual"], "figure_planned");

  switch (relation) {
    case "equal":
      return say("agree_compatible", [], "figure_equal");
    case "hedged":
      return say("agree_compatible", [], "figure_hedged");
    case "same_bound":
      if (areOtherRanges(a.quantity, b.quantity)) return say("tension", ["numeric_bound"], "figure_other_end");
      return say("agree_compatible", [], "figure_same_bound");
    case "overlap":
      return say("agree_compatible", [], "figure_overlap");
    case "x_inside":
      if (areOtherBounds(a.quantity, b.quantity)) return say("tension", ["numeric_bound"], "figure_other_bound");
      return say("a_more_specific", [], "figure_a_inside");
    case "y_inside":
      if (areOtherBounds(a.quantity, b.quantity)) return say("tension", ["numeric_bound"], "figure_other_bound");
      return say("b_more_specific", [], "figure_b_inside");
    case "touching":
      return isLoose(a) || isLoose(b) ? say("tension", ["numeric_bound"], "figure_touching") : apart(found, pair, say);
    case "disjoint":
      return apart(found, pair, say);
  }
}

/** What both measure, in the words of the text that has the shorter ones, whichever side that is; "none" where neither says. */
function measuredBy({ a, b }: FigurePair, pair: Pair): string {
  const worded = ({ measure }: Figure, side: PairSide) =>
    measure?.attributeSpan ? textAt(side, measure.attributeSpan) : null;
  const [x, y] = [worded(a, pair.a), worded(b, pair.b)];
  return x !== null && y !== null ? shorterOf(x, y) : (x ?? y ?? "none");
}

/** People say "over" loosely of money, shares and round figures (design: section 5, step 7). */
function isLoose({ quantity: { dimension, low, high } }: Figure): boolean {
  const value = low ?? high ?? 0;
  return (
    dimension === "money" ||
    dimension === "ratio" ||
    dimension === "duration" ||
    dimension === "percentage_point" ||
    (value >= 10 && value % 10 === 0)
  );
}

function apart(found: FigurePair, pair: Pair, say: Say): Observation | null {
  const { a, b, sameAttribute } = found;
  const { a: shareA, b: shareB } = pair.overlap;
  const isWeak = Math.min(shareA, shareB) < WEAK_CONTEXT && !sameAttribute;
  if (isWeak && factorBetween(a.quantity, b.quantity) > MAX_FACTOR) return null;
  const gate = gateOf(found, pair, say);
  if (gate) return gate;
  if (isLaterCount(a, b, pair)) return say("superseded", ["time"], "figure_later_count");
  if (a.quantity.alternative || b.quantity.alternative)
    return say("contradict_direct", ["numeric_value"], "figure_ambiguous");
  const kind: Kind = isBound(a.quantity) || isBound(b.quantity) ? "numeric_bound" : "numeric_value";
  return say("contradict_direct", [kind], "figure_apart");
}
