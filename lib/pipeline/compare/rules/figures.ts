import type { Kind, Relation } from "../../../model/relation";
import { clockOf } from "../clock";
import { type Figure, type FigurePair, pairFigures, sameCounter, sharesCharacter } from "../figure-pairs";
import { factorBetween, isBound } from "../interval";
import { defineRule, type Observation, observe, type Pair, type PairSide } from "../rule";
import { scopesExclude } from "../scopes";
import { compareTimes } from "../time-relation";

/** Figures further apart than this, in clauses that share little else, measure different things (findings: section 2). */
const MAX_FACTOR = 4;
const WEAK_CONTEXT = 0.5;
/** Least share of firm matches on either side for two unnamed figures to be one measure; the better they fit, the less it takes. */
const MIN_CONTEXT = 0.4;
const MIN_CONTEXT_COMPATIBLE = 0.3;
const MIN_CONTEXT_EQUAL = 0.12;
/** An equal figure and an equal time say enough by themselves, in a link of this score. */
const MIN_SCORE_ALONE = 0.3;

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
    { lang: "zh-Hans", a: "暴雨造成12处道路中断。", b: "还有5处道路没有抢通。", outcome: "superseded" },
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
    measure: attributeOf(a, b),
  };
  const say = (outcome: Relation | null, kinds: readonly Kind[], code: string) =>
    observe(outcome, kinds, code, params, ...spans);

  if (!isOneMeasure(found, pair)) return null;
  if (currenciesDiffer(a, b)) return say("not_comparable", ["unit_currency"], "figure_currency");
  if (basesDiffer(a, b, pair)) return say("not_comparable", ["denominator"], "figure_base");
  if (scopesExclude(a, b, pair)) return say("not_comparable", ["scope"], "figure_scope");
  if (isPlanned(a, pair.a) !== isPlanned(b, pair.b) && relation !== "equal")
    return say(relation === "disjoint" ? "superseded" : "agree_compatible", ["forecast_vs_actual"], "figure_planned");

  switch (relation) {
    case "equal":
      return say("agree_compatible", [], "figure_equal");
    case "hedged":
      return say("agree_compatible", [], "figure_hedged");
    case "same_bound":
      return say("agree_compatible", [], "figure_same_bound");
    case "overlap":
      return say("agree_compatible", [], "figure_overlap");
    case "x_inside":
      return say("a_more_specific", [], "figure_a_inside");
    case "y_inside":
      return say("b_more_specific", [], "figure_b_inside");
    case "touching":
      return isLoose(a) || isLoose(b) ? say("tension", ["numeric_bound"], "figure_touching") : apart(found, pair, say);
    case "disjoint":
      return apart(found, pair, say);
  }
}

/** What both measure, in the shorter of its two names, whichever side that stands on. */
function attributeOf(a: Figure, b: Figure): string {
  const names = [a.measure?.attribute, b.measure?.attribute].filter((name) => name != null);
  return names.sort((x, y) => x.length - y.length || (x < y ? -1 : 1))[0] ?? "";
}

/** People say "over" loosely of money, shares and round figures (design: section 5, step 7). */
function isLoose({ quantity: { dimension, low, high } }: Figure): boolean {
  const value = low ?? high ?? 0;
  return (
    dimension === "money" ||
    dimension === "ratio" ||
    dimension === "percentage_point" ||
    (value >= 10 && value % 10 === 0)
  );
}

type Say = (outcome: Relation | null, kinds: readonly Kind[], code: string) => Observation;

function apart({ a, b, sameAttribute }: FigurePair, pair: Pair, say: Say): Observation | null {
  const { a: shareA, b: shareB } = pair.overlap;
  const isWeak = Math.min(shareA, shareB) < WEAK_CONTEXT && !sameAttribute;
  if (isWeak && factorBetween(a.quantity, b.quantity) > MAX_FACTOR) return null;
  if (isRemainder(a, pair.a) !== isRemainder(b, pair.b)) return say("superseded", ["time"], "figure_remaining");
  if (isLaterCount(a, b, pair)) return say("superseded", ["time"], "figure_later_count");
  if (a.quantity.alternative || b.quantity.alternative)
    return say("contradict_direct", ["numeric_value"], "figure_ambiguous");
  const kind: Kind = isBound(a.quantity) || isBound(b.quantity) ? "numeric_bound" : "numeric_value";
  return say("contradict_direct", [kind], "figure_apart");
}

/** Both name one measure, or neither contradicts that they do and the clauses share enough. */
function isOneMeasure(found: FigurePair, pair: Pair): boolean {
  const { sameAttribute, relation } = found;
  if (sameAttribute) return true;
  const context = Math.max(pair.overlap.a, pair.overlap.b);
  // "We have over ten thousand cards": with one counted thing and nothing else said, the count is the statement.
  const items = Math.min(pair.overlap.itemsA, pair.overlap.itemsB);
  if (items === 0 || (items === 1 && sameCounter(found))) return true;
  if (relation === "disjoint" || relation === "touching") return context >= MIN_CONTEXT;
  if (relation !== "equal") return context >= MIN_CONTEXT_COMPATIBLE;
  return context >= MIN_CONTEXT_EQUAL || (pair.score >= MIN_SCORE_ALONE && sharesTime(pair));
}

function sharesTime({ a, b }: Pair): boolean {
  return a.claim.times.some((x) => b.claim.times.some((y) => compareTimes(x, y) === "equal"));
}

/** "actually", "in the end": what came of a plan that the clause may name too. */
const ACTUAL = /实际|实测|最终|actual/u;

/** What a plan comes after has happened: "will govern again after a recount left it 14 votes ahead". */
const ALREADY = /\b(?:after|since|following)\b[^,;]*$/u;

function isPlanned({ quantity, measure }: Figure, { extraction, claim }: PairSide): boolean {
  const before = extraction.reading.folded.slice(claim.start, quantity.start);
  if (ACTUAL.test(before) || ALREADY.test(before)) return false;
  return measure?.planned === true || claim.status === "plan";
}

/** "Five are still closed" counts what is left of an earlier count. */
const REMAINING = /(?:还有|仍有|尚有|还剩|仅剩|剩下|still|remain(?:ing|s|ed)?)[^,。]{0,6}$/u;

function isRemainder({ quantity }: Figure, { extraction, claim }: PairSide): boolean {
  return REMAINING.test(extraction.reading.folded.slice(claim.start, quantity.start));
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
function basesDiffer(a: Figure, b: Figure, pair: Pair): boolean {
  const { lexicon } = pair;
  const [x, y] = [a.measure?.base ?? null, b.measure?.base ?? null];
  if (x !== null && x === y && modifiersDiffer(a, b, pair)) return true;
  if (x === null || y === null || a.quantity.dimension !== "ratio" || Math.min(x.length, y.length) < 2) return false;
  // 全县 is where, not what: a share of its users may be called a share of it.
  if (/^[全总整]/u.test(x) || /^[全总整]/u.test(y)) return false;
  // 收入 stands in 营业收入; "vote" in "voter" is another thing.
  const isHeld = /\p{Script=Han}/u.test(x + y) && (x.includes(y) || y.includes(x));
  return !(x === y || isHeld || lexicon.similarity(x, y) >= 0.4 || sharesCharacter(x, y));
}

/** Counts of people and things grow while news comes in: the later, larger count supersedes the earlier. */
function isLaterCount(a: Figure, b: Figure, pair: Pair): boolean {
  if (a.quantity.dimension !== "count") return false;
  const [x, y] = [clockOf(pair.a), clockOf(pair.b)];
  if (x === null || y === null || x === y) return false;
  const [early, late] = x < y ? [a, b] : [b, a];
  return (late.quantity.low ?? 0) > (early.quantity.high ?? Number.POSITIVE_INFINITY);
}

/** 就医学生 and 一年级学生: each base has a word of its own right before it, and the two do not stand for each other. */
function modifiersDiffer(a: Figure, b: Figure, pair: Pair): boolean {
  const modifierOf = ({ measure }: Figure, { words }: PairSide) =>
    words.find((w) => w.end === measure?.baseSpan?.start && /^(?:n|v|a|b|s|t|m|j|l|eng)/u.test(w.tag));
  const [x, y] = [modifierOf(a, pair.a), modifierOf(b, pair.b)];
  if (!x || !y || x.text === y.text) return false;
  return !pair.matches.some((m) => m.a.start === x.start && m.b.start === y.start);
}
