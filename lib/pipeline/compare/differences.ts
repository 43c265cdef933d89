import { directionOf, looseDirections } from "../../lang/direction";
import type { Quantity } from "../../model/quantity";
import type { Kind } from "../../model/relation";
import type { Span } from "../../model/span";
import type { Word } from "../../model/word";
import type { Match } from "../align/score";
import type { Item } from "../align/units";
import { isOneLanguage } from "../one-language";
import { comparisonsOf } from "./comparisons";
import { doerDifference } from "./doer-difference";
import { type Figure, figuresOf } from "./figure-pairs";
import { relateIntervals } from "./interval";
import { numberedDifference } from "./numbered-difference";
import { onceFor } from "./once";
import { orderDifference } from "./order-of-event";
import { contentItems, isFirm } from "./overlap";
import { placingDifference } from "./placing-of";
import { denyingVerbIn, isNegatedAt } from "./polarity-at";
import { predicateWords } from "./predicate-words";
import { routeDifference, sourceDifference } from "./route-difference";
import type { Pair, PairSide } from "./rule";
import { reasonsApart } from "./rules/reasons";
import { scheduleDifference } from "./schedule-difference";
import { oppositeSides } from "./sides";
import { otherAnswers } from "./state-of";
import { dayDifference, hourDifference, periodDifference } from "./time-difference";
import { unitDifference } from "./unit-difference";

/** What two claims that are otherwise alike differ in, and where; `sure`: it is a difference in what both speak of. */
export interface Difference {
  kind: Kind;
  a: Span;
  b: Span;
  sure: boolean;
}

/** The first thing in which two claims differ that nothing explains: agreement may not be drawn past it. Null where there is none. */
export const unexplainedDifference = onceFor(
  (pair: Pair): Difference | null =>
    figureDifference(pair) ??
    unitDifference(pair) ??
    predicateDifference(pair) ??
    partDifference(pair) ??
    countedDifference(pair) ??
    denialDifference(pair) ??
    scheduleDifference(pair) ??
    placingDifference(pair) ??
    dayDifference(pair) ??
    hourDifference(pair) ??
    periodDifference(pair) ??
    orderDifference(pair) ??
    numberedDifference(pair) ??
    reasonsApart(pair),
);

/** What takes some out of those that were spoken of: 31 of the patients, 其中. */
const OUT_OF = /其中|当中|之中|\bof (?:the|those|these|them|whom|which)\b/u;

/** One side counts some out of what the other counts whole, and no count of the one is a count of the other. */
function partDifference({ a, b }: Pair): Difference | null {
  const [xs, ys] = [a, b].map((side) =>
    figuresOf(side).filter((f) => ["count", "number"].includes(f.quantity.dimension)),
  );
  const [x, y] = [xs![0]?.quantity, ys![0]?.quantity];
  const takesOut = ({ extraction, claim }: PairSide) =>
    OUT_OF.test(extraction.reading.folded.slice(claim.start, claim.end));
  if (!x || !y || takesOut(a) === takesOut(b)) return null;
  const isApart = (p: Figure, q: Figure) => ["disjoint", "touching"].includes(relateIntervals(p.quantity, q.quantity));
  return xs!.every((p) => ys!.every((q) => isApart(p, q))) ? { kind: "scope", a: x, b: y, sure: false } : null;
}

/** Each side counts one thing of its own, and no figure is of both: 300 passengers, 90 cars. */
function countedDifference(pair: Pair): Difference | null {
  if (!isOneLanguage(pair)) return null;
  const [x, ...xs] = comparedFigures(pair.a);
  const [y, ...ys] = comparedFigures(pair.b);
  if (!x || !y || xs.length > 0 || ys.length > 0) return null;
  const [p, q] = [x.quantity, y.quantity];
  if (p.dimension !== "count" || q.dimension !== "count" || p.unit === q.unit) return null;
  const [s, t] = [x.measure?.attribute ?? null, y.measure?.attribute ?? null];
  if (s === null || t === null || pair.lexicon.similarity(s, t) > 0 || mayCountOne(pair, x, y)) return null;
  const isMet = (pair.lexicon.related?.([s, t]) ?? []).length > 0;
  return isMet ? null : { kind: "entity", a: p, b: q, sure: false };
}

/** A difference in what is said or where it was: an equal figure in both does not make it good. */
export const predicateDifference = onceFor(
  (pair: Pair): Difference | null =>
    directionDifference(pair) ??
    comparisonDifference(pair) ??
    oppositeDifference(pair) ??
    answerDifference(pair) ??
    sideDifference(pair) ??
    placeDifference(pair) ??
    routeDifference(pair) ??
    sourceDifference(pair) ??
    doerDifference(pair),
);

/** On opposite sides of one thing. */
function sideDifference(pair: Pair): Difference | null {
  const found = oppositeSides(pair);
  return found && { kind: "place", a: found.a, b: found.b, sure: true };
}

/** Higher and lower, ahead of and behind: by whatever standard, it is not the same that is said. */
function comparisonDifference({ a, b }: Pair): Difference | null {
  for (const x of comparisonsOf(a))
    for (const y of comparisonsOf(b))
      if (x.scale === y.scale && x.up !== y.up) return { kind: "antonym", a: x, b: y, sure: false };
  return null;
}

/** Two answers to one question (lib/lang/states.ts), of whichever thing. */
function answerDifference({ a, b }: Pair): Difference | null {
  const found = otherAnswers(a, b);
  return found && { kind: "antonym", a: found.a.span, b: found.b.span, sure: false };
}

/** One refused or failed to do what the other says was done, and neither the one nor the other is denied otherwise. */
function denialDifference({ a, b }: Pair): Difference | null {
  // Who denies it does not say what the other says, be it of one thing.
  if (
    (a.claim.status === "denied") !== (b.claim.status === "denied") &&
    a.claim.polarity.negated === b.claim.polarity.negated
  )
    return { kind: "negation", a: a.body, b: b.body, sure: false };
  // "Two-thirds ran late", "66 % failed to arrive on time": one figure in both says that the denial is part of the wording.
  const isOne = (p: Quantity, q: Quantity) =>
    p.dimension === q.dimension && !["disjoint", "touching"].includes(relateIntervals(p, q));
  if (a.claim.quantities.some((p) => b.claim.quantities.some((q) => isOne(p, q)))) return null;
  const [x, y] = [denyingVerbIn(a), denyingVerbIn(b)];
  if ((x === null) === (y === null) || a.claim.polarity.negated || b.claim.polarity.negated) return null;
  return { kind: "negation", a: x ?? a.body, b: y ?? b.body, sure: false };
}

/** Numbers without a unit and ranks measure nothing that can be named; the two numbers of a score do. */
const NOT_COMPARED: ReadonlySet<string> = new Set(["rank", "number"]);

/** Figures of one dimension that lie apart, each without a partner on the other side, of what is or may be one thing. */
function figureDifference(pair: Pair): Difference | null {
  const [xs, ys] = [comparedFigures(pair.a), comparedFigures(pair.b)];
  const isApart = (x: Figure, y: Figure) => ["disjoint", "touching"].includes(relateIntervals(x.quantity, y.quantity));
  const hasPartner = (x: Figure, other: PairSide) =>
    figuresOf(other).some((y) => y.quantity.dimension === x.quantity.dimension && !isApart(x, y));
  for (const x of xs.filter((f) => !hasPartner(f, pair.b)))
    for (const y of ys.filter((f) => !hasPartner(f, pair.a)))
      if (x.quantity.dimension === y.quantity.dimension && mayCountOne(pair, x, y))
        return { kind: "numeric_value", a: x.quantity, b: y.quantity, sure: true };
  return null;
}

function comparedFigures(side: PairSide): Figure[] {
  return figuresOf(side).filter(
    ({ quantity, measure }) =>
      (!NOT_COMPARED.has(quantity.dimension) || quantity.unit.startsWith("score")) &&
      measure?.kind !== "conversion" &&
      measure?.kind !== "rank" &&
      !measure?.former,
  );
}

/** One unit, or two nouns that are matched (workers, jobs): counts of buses and of passengers differ without any conflict. */
function mayCountOne(pair: Pair, x: Figure, y: Figure): boolean {
  const [p, q] = [x.quantity, y.quantity];
  if (p.dimension !== "count") return sameAttributeOrOpen(x, y);
  if (p.unit === q.unit) return true;
  const [m, n] = [countedItem(pair.a, p), countedItem(pair.b, q)];
  return pair.matches.some((match) => match.a === m && match.b === n);
}

function sameAttributeOrOpen(x: Figure, y: Figure): boolean {
  const [p, q] = [x.measure?.attribute ?? null, y.measure?.attribute ?? null];
  return p === null || q === null || p === q;
}

/** How far behind a figure its noun may stand, in UTF-16 units. */
const NOUN_REACH = 12;

function countedItem(side: PairSide, figure: Span): Item | undefined {
  return side.clause.items.find(
    (i) => i.end > figure.start && i.end > figure.end - 1 && i.start - figure.end <= NOUN_REACH,
  );
}

/** One side goes up and only up, the other down and only down. */
export function directionDifference(pair: Pair): Difference | null {
  const [xs, ys] = [directionsOf(pair.a), directionsOf(pair.b)];
  if (xs.ways.size !== 1 || ys.ways.size !== 1) return null;
  if ([...xs.ways][0] === [...ys.ways][0]) return null;
  return { kind: "antonym", a: xs.at, b: ys.at, sure: true };
}

/** 涨幅 and 降幅 name a size, which may itself shrink. */
const SIZE_OF_CHANGE = /[幅势率量速]$/u;

/** Scales of lib/lang/comparatives.ts that an amount goes up or down on. */
const OF_AMOUNT: ReadonlySet<string> = new Set(["higher", "more", "高", "多"]);

const directionsOf = onceFor((side: PairSide): { ways: ReadonlySet<string>; at: Span } => {
  const { words, extraction, body } = side;
  const ways = new Set<string>();
  let at: Span = body;
  const see = (text: string, span: Span) => {
    const direction = SIZE_OF_CHANGE.test(text) ? null : directionOf(text);
    if (!direction) return;
    ways.add(direction.up !== isNegatedAt(side, span) ? `up` : `down`);
    at = span;
  };
  words.forEach((word, i) => {
    const next = words[i + 1];
    // "Grown thinner": the comparative says which way.
    if (!(word.text === "grow" && /er$/u.test(next?.text ?? ""))) see(word.text, word);
    // 调|高: the tagger cuts what is one verb.
    if (next && next.start === word.end) see(word.text + next.text, { start: word.start, end: next.end });
  });
  // 减少, 比往年多: one is told as a change, the other as a comparison.
  for (const c of comparisonsOf(side)) if (OF_AMOUNT.has(c.scale)) ways.add(c.up ? "up" : "down");
  if (!side.claim.polarity.negated)
    for (const way of looseDirections(extraction.reading.folded.slice(body.start, body.end))) ways.add(way);
  return ways.size === 0 ? NO_WAYS : { ways, at };
});

const NO_WAYS: { ways: ReadonlySet<string>; at: Span } = { ways: new Set(), at: { start: 0, end: 0 } };

/** Opposite words, each without an equal on the other side, and both denied or both affirmed. */
function oppositeDifference(pair: Pair): Difference | null {
  const { a, b, matches, lexicon } = pair;
  const isEqual = (side: "a" | "b", word: Word) =>
    matches.some((m) => m.how === "equal" && m[side].start === word.start);
  const xs = predicateWords(a, lexicon).filter((w) => !isEqual("a", w));
  const ys = predicateWords(b, lexicon).filter((w) => !isEqual("b", w));
  for (const x of xs)
    for (const y of ys)
      if (lexicon.isAntonym(x.text, y.text) && isNegatedAt(a, x) === isNegatedAt(b, y))
        return { kind: "antonym", a: x, b: y, sure: false };
  return null;
}

/** In the old town, in the harbour district: two parts, each with figures of its own. Of one language, where words would match. */
export function placesDiffer(pair: Pair): boolean {
  return isOneLanguage(pair) && placeDifference(pair) !== null;
}

/** Where it happened, named on both sides by words that nothing on the other side matches. */
function placeDifference(pair: Pair): Difference | null {
  const [x, y] = [unanswered(pair, "a", placeIn(pair.a)), unanswered(pair, "b", placeIn(pair.b))];
  return x && y ? { kind: "place", a: x, b: y, sure: false } : null;
}

/** The first word of a side that is sought, and what follows it without a word between. */
export function phraseFrom(side: PairSide, isSought: (item: Item) => boolean): readonly Item[] {
  const { folded } = side.extraction.reading;
  const items = contentItems(side.clause).filter((i) => i.start >= side.body.start);
  const first = items.findIndex(isSought);
  if (first < 0) return [];
  let last = first;
  while (items[last + 1] && /^ ?$/u.test(folded.slice(items[last]!.end, items[last + 1]!.start))) last++;
  return items.slice(first, last + 1);
}

/** What stands before a place, in folded text up to it. */
const PLACE_BEFORE = /(?:在|于|\b(?:in|at|on|aboard|inside|outside|near) (?:(?:the|an?|its|their|his|her) )?)$/u;
/** Words that open no place ("in a statement", "in cash", 在声明中). */
const NO_PLACE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d|average|condition|behalf|charges?|suspicion|trial|sale|board|strike|duty|television|radio|bail|remand|record|display|loan|leave|course|track|grounds|statement|interview|report|cash|total|addition|response|court|letter|speech|case|way|year|time|声明|报告|访谈|采访|会议|比赛|决赛|过程|期间|情况)/u;

/**
 * The last word of a phrase that nothing on the other side answers; null where something does, or there is no phrase.
 * @param answers the matches that count as an answer: the firm ones, unless told otherwise
 */
export function unanswered(
  { matches }: Pair,
  own: "a" | "b",
  phrase: readonly Item[],
  answers: (match: Match) => boolean = isFirm,
): Item | null {
  return phrase.some((i) => matches.some((m) => m[own] === i && answers(m))) ? null : (phrase.at(-1) ?? null);
}

/** The words that name where it was; none where no place is named. */
const placeIn = onceFor((side: PairSide): readonly Item[] => {
  const { folded } = side.extraction.reading;
  return phraseFrom(
    side,
    (i) =>
      PLACE_BEFORE.test(folded.slice(Math.max(0, i.start - 16), i.start)) &&
      !NO_PLACE.test(folded.slice(i.start, i.end)),
  );
});
