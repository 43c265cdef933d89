import type { Kind, Relation } from "../../../model/relation";
import { clockOf } from "../clock";
import { type Figure, type FigurePair, pairFigures } from "../figure-pairs";
import { factorBetween, isBound } from "../interval";
import { defineRule, type Observation, observe, type Pair } from "../rule";
import { scopesExclude } from "../scopes";

/** Figures further apart than this, in clauses that share little else, measure different things (findings: section 2). */
const MAX_FACTOR = 4;
const WEAK_CONTEXT = 0.5;
/** Least share of firm matches on either side for two unnamed figures to be one measure. */
const MIN_CONTEXT = 0.25;

/** Two figures for one measure, compared as intervals with their rounding. */
export const figures = defineRule({
  id: "figures",
  established: true,
  compare(pair) {
    const seen = pairFigures(pair)
      .map((found) => compareFigures(found, pair))
      .filter((o) => o !== null);
    return strongest(seen);
  },
  examples: [
    { lang: "zh-Hans", a: "全年营收破亿。", b: "全年营收约8000万元。", outcome: "contradict_direct" },
    { lang: "zh-Hans", a: "全年营收破亿元。", b: "全年营收约1.2亿元。", outcome: "b_more_specific" },
    { lang: "en", a: "The fire destroyed 12 homes.", b: "The fire destroyed 31 homes.", outcome: "contradict_direct" },
    { lang: "en", a: "Turnout was about 60 percent.", b: "Turnout was 61 percent.", outcome: "b_more_specific" },
    { lang: "zh-Hans", a: "电影首周末票房8000万元。", b: "电影总票房超过6亿元。", outcome: "not_comparable" },
    { lang: "zh-Hant", a: "一月的銷量為三萬輛。", b: "車展吸引了五萬名觀眾。", outcome: null },
  ],
});

const ORDER: readonly Relation[] = [
  "contradict_direct",
  "superseded",
  "not_comparable",
  "tension",
  "a_more_specific",
  "b_more_specific",
  "agree_compatible",
];

/** The strongest of several; figures that narrow in both directions agree and differ slot by slot. */
function strongest(seen: readonly Observation[]): Observation | null {
  const outcomes = new Set(seen.map((o) => o.outcome));
  const best = ORDER.flatMap((relation) => seen.filter((o) => o.outcome === relation))[0];
  if (!best) return seen[0] ?? null;
  if (best.outcome === "a_more_specific" && outcomes.has("b_more_specific"))
    return { ...best, outcome: "agree_compatible" };
  return best;
}

function compareFigures(found: FigurePair, pair: Pair): Observation | null {
  const { a, b, relation } = found;
  const spans = [[a.quantity], [b.quantity]] as const;
  const params = {
    a: a.quantity.text,
    b: b.quantity.text,
    measure: a.measure?.attribute ?? b.measure?.attribute ?? "",
  };
  const say = (outcome: Relation | null, kinds: readonly Kind[], code: string) =>
    observe(outcome, kinds, code, params, ...spans);

  if (!isOneMeasure(found, pair)) return null;
  if (currenciesDiffer(a, b)) return say("not_comparable", ["unit_currency"], "figure_currency");
  if (basesDiffer(a, b, pair)) return say("not_comparable", ["denominator"], "figure_base");
  if (scopesExclude(a, b, pair)) return say("not_comparable", ["scope"], "figure_scope");
  const isPlanned = (f: Figure) => f.measure?.planned === true;
  if (isPlanned(a) !== isPlanned(b) && relation !== "equal")
    return say(relation === "disjoint" ? "superseded" : "agree_compatible", ["forecast_vs_actual"], "figure_planned");

  switch (relation) {
    case "equal":
      return say("agree_compatible", [], "figure_equal");
    case "same_bound":
      return say("agree_compatible", [], "figure_same_bound");
    case "overlap":
      return say("agree_compatible", [], "figure_overlap");
    case "x_inside":
      return say("a_more_specific", [], "figure_a_inside");
    case "y_inside":
      return say("b_more_specific", [], "figure_b_inside");
    case "touching":
      return say("tension", ["numeric_bound"], "figure_touching");
    case "disjoint":
      return apart(found, pair, say);
  }
}

type Say = (outcome: Relation | null, kinds: readonly Kind[], code: string) => Observation;

function apart({ a, b, sameAttribute }: FigurePair, pair: Pair, say: Say): Observation | null {
  const { a: shareA, b: shareB } = pair.overlap;
  const isWeak = Math.min(shareA, shareB) < WEAK_CONTEXT && !sameAttribute;
  if (isWeak && factorBetween(a.quantity, b.quantity) > MAX_FACTOR) return null;
  if (isLaterCount(a, b, pair)) return say("superseded", ["time"], "figure_later_count");
  if (a.quantity.alternative || b.quantity.alternative)
    return say("contradict_direct", ["numeric_value"], "figure_ambiguous");
  const kind: Kind = isBound(a.quantity) || isBound(b.quantity) ? "numeric_bound" : "numeric_value";
  return say("contradict_direct", [kind], "figure_apart");
}

/** Both name one measure, or neither contradicts that they do and the clauses share enough. */
function isOneMeasure({ sameAttribute, relation }: FigurePair, pair: Pair): boolean {
  const { a, b } = pair.overlap;
  const context = Math.max(a, b);
  if (sameAttribute) return true;
  return context >= (relation === "equal" ? MIN_CONTEXT / 2 : MIN_CONTEXT);
}

function currenciesDiffer(a: Figure, b: Figure): boolean {
  const [x, y] = [a.quantity, b.quantity];
  if (x.dimension !== "money" || x.unit === y.unit) return false;
  // 元 left open is yuan, renminbi or a dollar of the region; it does not exclude its own kind.
  const open = (unit: string) => unit === "yuan";
  const yuanLike = (unit: string) => unit === "yuan" || unit === "CNY" || unit === "TWD" || unit === "HKD";
  return !((open(x.unit) && yuanLike(y.unit)) || (open(y.unit) && yuanLike(x.unit)));
}

/** A base that one side leaves out does not stop the comparison. */
function basesDiffer(a: Figure, b: Figure, { lexicon }: Pair): boolean {
  const [x, y] = [a.measure?.base ?? null, b.measure?.base ?? null];
  if (x === null || y === null || a.quantity.dimension !== "ratio") return false;
  return !(x.includes(y) || y.includes(x) || lexicon.similarity(x, y) >= 0.4 || sharesCharacter(x, y));
}

function sharesCharacter(x: string, y: string): boolean {
  return [...x].some((c) => /\p{Script=Han}/u.test(c) && y.includes(c));
}

/** Counts of people and things grow while news comes in: the later, larger count supersedes the earlier. */
function isLaterCount(a: Figure, b: Figure, pair: Pair): boolean {
  if (a.quantity.dimension !== "count") return false;
  const [x, y] = [clockOf(pair.a), clockOf(pair.b)];
  if (x === null || y === null || x === y) return false;
  const [early, late] = x < y ? [a, b] : [b, a];
  return (late.quantity.low ?? 0) > (early.quantity.high ?? Number.POSITIVE_INFINITY);
}
