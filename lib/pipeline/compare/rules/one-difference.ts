import type { Quantity } from "../../../model/quantity";
import type { Span } from "../../../model/span";
import type { TimeExpression } from "../../../model/time";
import type { Word } from "../../../model/word";
import { clockOf } from "../clock";
import { isCopiedPassage } from "../copied";
import { shareFigure } from "../counts";
import { isBound, relateIntervals } from "../interval";
import { type NameAt, nameAt } from "../name-at";
import { areTwoOccasions } from "../occasions";
import { findOneDifference, findOneName, itemsAt, type OneDifference } from "../one-difference";
import { modalsOf } from "../operators";
import { denialExcludes, oppositesExclude } from "../quantifiers";
import { defineRule, type Observation, observe, type Pair, type PairSide } from "../rule";
import { textAt } from "../side-text";
import { speakersDiffer, spelledSpeaker } from "../speakers";
import { areApart } from "../stated-times";
import { timeParams } from "../time-params";
import { compareTimes } from "../time-relation";

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

/** One figure on each side, in one unit, apart by more than their wording and rounding allow. */
function differsInFigure(pair: Pair, { a, b }: OneDifference): Observation | null {
  const [xs, ys] = [itemsAt(pair.a.claim.quantities, a), itemsAt(pair.b.claim.quantities, b)];
  const [x, y] = [xs[0], ys[0]];
  if (xs.length !== 1 || ys.length !== 1 || !x || !y || x.unit !== y.unit || x.dimension === "rank") return null;
  if (!isAllFigure(a, x) || !isAllFigure(b, y) || relateIntervals(x, y) !== "disjoint" || mayHaveGrown(pair, x))
    return null;
  const kind = isBound(x) || isBound(y) ? "numeric_bound" : "numeric_value";
  return observe("contradict_direct", [kind], "figure_apart", { a: x.text, b: y.text, measure: "" }, [x], [y]);
}

/** Nothing but the figure differs. */
function isAllFigure(words: readonly Word[], { start, end }: Quantity): boolean {
  return words.every((w) => w.start >= start && w.end <= end);
}

/** Counts grow while news comes in. */
function mayHaveGrown({ a, b }: Pair, { dimension }: Quantity): boolean {
  return dimension === "count" && clockOf(a) !== clockOf(b);
}

/** Words that deny by themselves, and words that may stand in their place where nothing is denied. */
const DENIES = /^(?:不|没|没有|未|并未|尚未|从未|未能|不会|不能|不是|不再|not|never)$/u;
const AFFIRMS = /^(?:是|有|会|能|将|已|已经|曾|曾经|可以|be|do|have|will|can|would)$/u;

/** One side denies, the other affirms; equal in what is meant to hold and for how many. */
function differsInDenial(pair: Pair, { a, b }: OneDifference): Observation | null {
  const isBare = [...a, ...b].every(({ text }) => DENIES.test(text) || AFFIRMS.test(text));
  const count = (words: readonly Word[]) => words.filter(({ text }) => DENIES.test(text)).length;
  if (!isBare || count(a) + count(b) !== 1) return null;
  const side = count(a) === 1 ? "a" : "b";
  const isEqual =
    modalsOf(pair.a).join() === modalsOf(pair.b).join() && denialExcludes(pair[side], pair[side === "a" ? "b" : "a"]);
  const spans = [a.length > 0 ? a : [pair.a.body], b.length > 0 ? b : [pair.b.body]] as const;
  return isEqual
    ? observe("contradict_direct", ["negation"], "negation", { side }, ...spans)
    : observe("tension", ["negation"], "negation_scope", { side }, ...spans);
}

/** Two words that are opposites, or hold opposites in the same place (明显提高, 明显降低); two denials of them only pull apart. */
function differsInOpposite(pair: Pair, { a, b }: OneDifference): Observation | null {
  const [x, y] = [spanOf(a), spanOf(b)];
  if (!x || !y || !areOpposite(pair, wordAt(pair.a, a, x), wordAt(pair.b, b, y))) return null;
  const areBothDenied = pair.a.claim.polarity.negated && pair.b.claim.polarity.negated;
  if (!areBothDenied && !oppositesExclude(pair.a, pair.b)) return null;
  const params = { a: textAt(pair.a, x), b: textAt(pair.b, y) };
  return observe(areBothDenied ? "tension" : "contradict_direct", ["antonym"], "antonym", params, [x], [y]);
}

function spanOf(words: readonly Word[]): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** One word by its lemma, several as they are written. */
function wordAt({ extraction }: PairSide, words: readonly Word[], { start, end }: Span): string {
  return words.length === 1 ? words[0]!.text : extraction.reading.folded.slice(start, end);
}

/** Adjectives that are opposites only under a word of degree: alone their pair names the quality (大小, size) or opens nouns (大学, 小学). */
const OPPOSED_DEGREES = new Set("大小 小大 多少 少多 早晚 晚早 长短 短长 远近 近远 新旧 旧新 高低 低高".split(" "));
const DEGREE = /[最更较偏]$/u;

function areOpposite({ lexicon }: Pair, x: string, y: string): boolean {
  if (lexicon.isAntonym(x, y)) return true;
  if (!/^\p{Script=Han}+$/u.test(x + y)) return false;
  let shared = 0;
  while (shared < Math.min(x.length, y.length) && x.charAt(shared) === y.charAt(shared)) shared++;
  const [p, q] = [x.slice(shared), y.slice(shared)];
  if (shared > 0 && p.length === 2 && q.length === 2) return lexicon.isAntonym(p, q);
  return p.length === 1 && q.length === 1 && DEGREE.test(x.slice(0, shared)) && OPPOSED_DEGREES.has(p + q);
}

/**
 * A time each, which exclude one another, or from which on on each side: neither claim excludes the other outright, since the
 * same may be told of two times. So with lengths of time ahead within which a figure is to be reached.
 */
function differsInTime(pair: Pair, { a, b }: OneDifference): Observation | null {
  const [x, y] = [itemsAt(pair.a.claim.times, a)[0], itemsAt(pair.b.claim.times, b)[0]];
  if (!x || !y) return null;
  const isApart = areApart([x], [y]) && isCopiedPassage(pair);
  const areStarts = isSince(x) && isSince(y) && !["equal", "unknown"].includes(compareTimes(x, y));
  const areLengths = x.from !== null && x.from === y.from && x.to !== y.to && pair.a.claim.quantities.length > 0;
  if (!isApart && !areStarts && !areLengths) return null;
  return observe("partial", ["time"], "time_maybe_other_event", timeParams(x, y), [x], [y]);
}

function isSince({ from, to, resolved }: TimeExpression): boolean {
  return from !== null && to === null && resolved !== "unresolved";
}

/** The same but for who says it, where the words of saying stand inside the statement. */
function differsInSpeaker(pair: Pair, { a, b }: OneDifference): Observation | null {
  const isAt = (side: PairSide, words: readonly Word[]) => {
    const span = side.claim.speaker?.span;
    return span ? itemsAt([span], words).length > 0 : false;
  };
  if (!isAt(pair.a, a) || !isAt(pair.b, b) || !speakersDiffer(pair.a.claim, pair.b.claim)) return null;
  const params = { a: spelledSpeaker(pair.a), b: spelledSpeaker(pair.b) };
  return observe("tension", ["attribution"], "same_words_other_speaker", params, [pair.a.body], [pair.b.body]);
}

/**
 * A name each: the same may be said of two, unless a passage was copied and a name of one sort put in place of another.
 * At least one of the two must be surely a name; then what the dictionary lacks may be one as well.
 */
function differsInName(pair: Pair): Observation | null {
  const found = findOneName(pair);
  const [x, y] = found ? [nameAt(pair.a, found.a), nameAt(pair.b, found.b)] : [null, null];
  if (!x || !y || !(x.isSure || y.isSure) || isOneName(x.canonical, y.canonical)) return null;
  if (isNested(pair, x.canonical, y.canonical)) return null;
  const kind = x.kind === "place" && y.kind === "place" ? "place" : "entity";
  const isOneSort = x.kind === y.kind || x.kind === "other" || y.kind === "other";
  const params = { a: textAt(pair.a, x), b: textAt(pair.b, y) };
  const isOneTelling = (isOneSort && isCopiedPassage(pair)) || (x.isSure && y.isSure && isOneEvent(pair));
  const isCertain = isOneTelling && !isNamedIn(pair.a, y) && !isNamedIn(pair.b, x);
  const outcome = isCertain ? "contradict_direct" : "partial";
  return observe(outcome, [kind], "names_differ", params, [x], [y]);
}

/** Content words in common from which two sentences are one sentence with another name in it, where no figure shows it. */
const MANY = 5;

/** The same event: a long sentence of the same words, or a shorter one with the same figure in it. */
function isOneEvent(pair: Pair): boolean {
  const equal = pair.matches.filter((m) => m.how === "equal").length;
  return !areTwoOccasions(pair) && (equal >= MANY || (shareFigure(pair) && equal >= MANY - 2));
}

/** A source that names the other's too knows of both. */
function isNamedIn({ extraction }: PairSide, { canonical }: NameAt): boolean {
  return extraction.reading.folded.includes(canonical);
}

/** A short form and its long one. */
function isOneName(x: string, y: string): boolean {
  return x.includes(y) || y.includes(x);
}

/** Munich and Germany differ in how exact they are. */
function isNested({ lexicon }: Pair, x: string, y: string): boolean {
  return lexicon.isWithin?.(x, y) === true || lexicon.isWithin?.(y, x) === true;
}
