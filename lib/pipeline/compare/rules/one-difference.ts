import type { EntityKind } from "../../../model/entity";
import type { Quantity } from "../../../model/quantity";
import type { Span } from "../../../model/span";
import type { TimeExpression } from "../../../model/time";
import type { Word } from "../../../model/word";
import { clockOf } from "../clock";
import { isBound, relateIntervals } from "../interval";
import { areTwoOccasions } from "../occasions";
import { findOneDifference, itemsAt, type OneDifference } from "../one-difference";
import { modalsOf } from "../operators";
import { denialExcludes, oppositesExclude } from "../quantifiers";
import { defineRule, type Observation, observe, type Pair, type PairSide } from "../rule";
import { textAt } from "../side-text";
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
    if (!found) return null;
    return (
      differsInFigure(pair, found) ??
      differsInDenial(pair, found) ??
      differsInOpposite(pair, found) ??
      differsInStart(pair, found) ??
      differsInName(pair, found)
    );
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
      lang: "en",
      a: "Storms have kept the ferry in port since January.",
      b: "Storms have kept the ferry in port since May.",
      publishedA: "2025-06-02",
      publishedB: "2025-06-02",
      outcome: "partial",
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

/** Two words that are opposites. */
function differsInOpposite(pair: Pair, { a, b }: OneDifference): Observation | null {
  const [x, y] = [a[0], b[0]];
  if (a.length !== 1 || b.length !== 1 || !x || !y || !areOpposite(pair, x.text, y.text)) return null;
  if (!oppositesExclude(pair.a, pair.b)) return null;
  const params = { a: textAt(pair.a, x), b: textAt(pair.b, y) };
  return observe("contradict_direct", ["antonym"], "antonym", params, [x], [y]);
}

/** Adjectives that are opposites only under a word of degree: alone their pair names the quality (大小, size) or opens nouns (大学, 小学). */
const OPPOSED_DEGREES = new Set("大小 小大 多少 少多 早晚 晚早 长短 短长 远近 近远 新旧 旧新".split(" "));

function areOpposite({ lexicon }: Pair, x: string, y: string): boolean {
  const isSameDegree = /^[最更较].$/u.test(x) && x.charAt(0) === y.charAt(0) && y.length === 2;
  return lexicon.isAntonym(x, y) || (isSameDegree && OPPOSED_DEGREES.has(x.charAt(1) + y.charAt(1)));
}

/** Both say since when, and not since the same: neither excludes the other outright. */
function differsInStart(pair: Pair, { a, b }: OneDifference): Observation | null {
  const [x, y] = [itemsAt(pair.a.claim.times, a)[0], itemsAt(pair.b.claim.times, b)[0]];
  if (!x || !y || !isSince(x) || !isSince(y) || ["equal", "unknown"].includes(compareTimes(x, y))) return null;
  return observe("partial", ["time"], "time_maybe_other_event", timeParams(x, y), [x], [y]);
}

function isSince({ from, to, resolved }: TimeExpression): boolean {
  return from !== null && to === null && resolved !== "unresolved";
}

/** A name each: the same may be said of two. */
function differsInName(pair: Pair, { a, b }: OneDifference): Observation | null {
  const [x, y] = [nameAt(pair.a, a), nameAt(pair.b, b)];
  if (!x || !y || x.canonical === y.canonical || isNested(pair, x, y)) return null;
  const kind = x.kind === "place" && y.kind === "place" ? "place" : "entity";
  const params = { a: textAt(pair.a, x), b: textAt(pair.b, y) };
  const isCertain = isOneEvent(pair) && !isNamedIn(pair.a, y) && !isNamedIn(pair.b, x);
  const outcome = isCertain ? "contradict_direct" : "partial";
  return observe(outcome, [kind], "names_differ", params, [x], [y]);
}

/** Content words in common from which two sentences are one sentence with another name in it, where no figure shows it. */
const MANY = 5;

/** The same event: a long sentence of the same words, or a shorter one with the same figure in it. */
function isOneEvent(pair: Pair): boolean {
  const { a, b, matches } = pair;
  const equal = matches.filter((m) => m.how === "equal").length;
  const hasFigure = a.claim.quantities.some((x) =>
    b.claim.quantities.some((y) => x.low === y.low && x.high === y.high),
  );
  return !areTwoOccasions(pair) && (equal >= MANY || (hasFigure && equal >= MANY - 2));
}

/** A source that names the other's too knows of both. */
function isNamedIn({ extraction }: PairSide, { canonical }: Name): boolean {
  return extraction.reading.folded.includes(canonical);
}

/** Munich and Germany differ in how exact they are. */
function isNested({ lexicon }: Pair, x: Name, y: Name): boolean {
  return lexicon.isWithin?.(x.canonical, y.canonical) === true || lexicon.isWithin?.(y.canonical, x.canonical) === true;
}

interface Name extends Span {
  canonical: string;
  kind: EntityKind;
}

/** The name that the words are: one that was read, or words that the tagger takes for a person, place or body. */
function nameAt({ claim }: PairSide, words: readonly Word[]): Name | null {
  const [first, last] = [words[0], words.at(-1)];
  const read = itemsAt(claim.entities, words)[0];
  if (read || !first || !last) return read ?? null;
  if (!words.every(({ tag }) => /^n[rst]/u.test(tag)) || last.end - first.start < 2) return null;
  const kind = first.tag.startsWith("ns") ? "place" : first.tag.startsWith("nr") ? "person" : "organization";
  return { start: first.start, end: last.end, canonical: words.map(({ text }) => text).join(""), kind };
}
