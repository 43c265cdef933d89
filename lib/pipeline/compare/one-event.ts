import { ATTITUDES, ONCE_AHEAD, ONCE_ONLY } from "../../lang/events";
import type { Predicate } from "../../lang/predicates";
import type { TimeExpression } from "../../model/time";
import type { Match } from "../align/score";
import type { Item } from "../align/units";
import { isOneLanguage } from "../one-language";
import { clockOf } from "./clock";
import { isCopiedPassage } from "./copied";
import { countsAlone, countsDiffer } from "./counts";
import { findOneDifference, itemsAt } from "./one-difference";
import { labelsOf, occurrencesOf } from "./operators";
import { contentItems, isFirm, unmatchedNames } from "./overlap";
import { participantsDiffer } from "./participants";
import { isPlanned } from "./planned";
import type { Pair, PairSide } from "./rule";
import { tagAt, textAt } from "./side-text";
import { MAY_BE_ONE } from "./strengths";
import { isToldElsewhere } from "./told-elsewhere";

/** Least share of the sparser side's participants that the other side names too. */
const MIN_SHARED = 0.5;
/** They say little without what they are said of, so all of it must be shared: began to debate the budget, the traffic bill. */
const BARE: readonly Predicate[] = ["begin", "end", "complete", "hold", "postpone"];
/** Shared participants from which others on both sides are detail. */
const MANY = 4;
/** Content words from which two clauses of nearly the same words are copies of one statement. */
const COPY_ITEMS = 5;
const COPY_SHARE = 0.9;
/** Equal figures that leave no doubt that one event is told. */
const TELLING_FIGURES = 2;

/**
 * True where two claims with two times tell plainly of one event: it happens to its subject once, or all but the time is in
 * the same words; and nothing says that there may be two (once more, another one, a plan and what came of it, other participants,
 * or the other time told of such an event in the same source).
 */
export function isPlainlyOneEvent(pair: Pair, x: TimeExpression, y: TimeExpression, equalFigures: number): boolean {
  if (isDoubtful(pair, x, y)) return false;
  const once = onceOf(pair, x, y);
  if (once) return sharesParticipants(pair, once) && !isToldElsewhere(pair, x, y, once);
  if (equalFigures >= TELLING_FIGURES) return true;
  if (isCopy(pair) || isSameDay(pair, x, y) || isChangedIn(pair, x, y)) return !isToldElsewhere(pair, x, y, null);
  return false;
}

/** Of several times on each side the one beside the event that both tell: moved from the 18th to the 24th. */
export function assertedTimes(
  { a, b }: Pair,
  xs: readonly TimeExpression[],
  ys: readonly TimeExpression[],
): readonly [TimeExpression, TimeExpression] {
  const event = [...ONCE_ONLY, ...ONCE_AHEAD].find((c) => a.predicates.has(c) && b.predicates.has(c));
  return [nearest(a, xs, event), nearest(b, ys, event)];
}

function nearest({ predicates }: PairSide, times: readonly TimeExpression[], event: Predicate | undefined) {
  const word = event && predicates.get(event)?.[0]?.word;
  if (!word) return times[0]!;
  const distance = (t: TimeExpression) => (t.start >= word.end ? t.start - word.end : word.start - t.end);
  return times.reduce((best, t) => (distance(t) < distance(best) ? t : best));
}

/** A class of events that happen once, told by both clauses and denied by neither. */
function onceOf({ a, b }: Pair, x: TimeExpression, y: TimeExpression): Predicate | null {
  const isAhead = liesAhead(a, x) && liesAhead(b, y);
  const classes = isAhead ? [...ONCE_ONLY, ...ONCE_AHEAD] : ONCE_ONLY;
  const tells = (side: PairSide, c: Predicate) => side.predicates.get(c)?.some((p) => !p.negated) ?? false;
  // Who was elected one year may be elected another.
  const recurs = (c: Predicate) => c === "win_office" && x.grain === "year" && y.grain === "year";
  return classes.find((c) => tells(a, c) && tells(b, c) && !recurs(c)) ?? null;
}

function liesAhead(side: PairSide, { from }: TimeExpression): boolean {
  const clock = clockOf(side);
  return clock === null || from === null || from >= clock;
}

function isDoubtful(pair: Pair, x: TimeExpression, y: TimeExpression): boolean {
  const { a, b } = pair;
  const names = unmatchedNames(pair);
  return (
    (names.a.length > 0 && names.b.length > 0) ||
    occurrencesOf(a).join() !== occurrencesOf(b).join() ||
    labelsOf(a).join() !== labelsOf(b).join() ||
    countsDiffer(pair) ||
    isPlanAndDone(a, x, b, y) ||
    isPlanAndDone(b, y, a, x) ||
    a.claim.polarity.negated !== b.claim.polarity.negated ||
    hasLoneAttitude(pair, "a") ||
    hasLoneAttitude(pair, "b")
  );
}

/** One side plans, by its words or since it came out before the time; what the other tells lies behind it. */
function isPlanAndDone(planning: PairSide, planned: TimeExpression, telling: PairSide, told: TimeExpression): boolean {
  const clock = clockOf(planning);
  const isAhead = clock !== null && planned.from !== null && planned.from.slice(0, 10) > clock;
  if (!isAhead && !isPlanned(planning.claim)) return false;
  if (isPlanned(telling.claim)) return false;
  return !liesAhead(telling, told) || telling.claim.status === "done";
}

/** Said, decided or approved on one side only: the time may be that of the saying. */
function hasLoneAttitude({ a, b, matches }: Pair, side: "a" | "b"): boolean {
  const own = side === "a" ? a : b;
  const matched = new Set(matches.filter(isFirm).map((m) => m[side].start));
  return own.words.some((w) => ATTITUDES.has(w.text) && !matched.has(w.start));
}

/** Who or what takes part: content words other than the event itself and its times. */
function participants(side: PairSide, event: Predicate | null): Item[] {
  const spans = event ? (side.predicates.get(event) ?? []).map((p) => p.word) : [];
  const taken = [...spans, ...side.claim.times];
  const isEvent = (i: Item) => taken.some((s) => i.start < s.end && s.start < i.end);
  const isThing = (i: Item) => i.isName || /^(?:n|v|eng|x|j|l|i)/u.test(tagAt(side, i));
  return contentItems(side.clause).filter((i) => isThing(i) && !isEvent(i));
}

function sharesParticipants(pair: Pair, event: Predicate): boolean {
  const firm = pair.matches.filter(isFirm);
  const xs = participants(pair.a, event);
  const ys = participants(pair.b, event);
  if (xs.length === 0 || ys.length === 0) return false;
  const inA = new Set(firm.map((m) => m.a));
  const inB = new Set(firm.map((m) => m.b));
  const shared = Math.max(share(xs, inA, ys.length), share(ys, inB, xs.length));
  const isApart = hasLoneNeighbour(pair.a, xs, inA) && hasLoneNeighbour(pair.b, ys, inB);
  if (hasLoneObject(pair.a, xs, inA, event) && hasLoneObject(pair.b, ys, inB, event)) return false;
  if (
    nameOthers(pair, xs, ys, firm.filter((m) => xs.includes(m.a) && ys.includes(m.b)).length) ||
    actorsDiffer(pair, event)
  )
    return false;
  return (
    shared >= (BARE.includes(event) ? 1 : MIN_SHARED) &&
    !isApart &&
    !hasLoneHead(pair.a, xs, inA) &&
    !hasLoneHead(pair.b, ys, inB)
  );
}

/** Each side names something that nothing on the other comes near, and little else joins them: a tanker, a fishing boat. */
function nameOthers(pair: Pair, xs: readonly Item[], ys: readonly Item[], shared: number): boolean {
  const near = pair.matches.filter((m) => m.strength >= MAY_BE_ONE);
  const [nearA, nearB] = [new Set(near.map((m) => m.a)), new Set(near.map((m) => m.b))];
  const isLone = (side: PairSide, met: ReadonlySet<Item>) => (i: Item) =>
    !met.has(i) && (i.isName || /^(?:n|eng)/u.test(tagAt(side, i)));
  // Two men, a woman: what is counted is named as well.
  const isBoth =
    (xs.some(isLone(pair.a, nearA)) || countsAlone(pair.a, pair.b)) &&
    (ys.some(isLone(pair.b, nearB)) || countsAlone(pair.b, pair.a));
  return isBoth && isOneLanguage(pair) && shared < MANY;
}

function actorsDiffer(pair: Pair, event: Predicate): boolean {
  const [x, y] = [pair.a.predicates.get(event)?.[0]?.word, pair.b.predicates.get(event)?.[0]?.word];
  return x !== undefined && y !== undefined && participantsDiffer(pair, x, y);
}

/** Share of the sparser side; the fuller one may tell more. */
function share(own: readonly Item[], matched: ReadonlySet<Item>, others: number): number {
  return own.length > others ? 0 : own.filter((i) => matched.has(i)).length / own.length;
}

/** North bank, south bank: each side narrows what both name by a word of its own. */
function hasLoneNeighbour({ clause }: PairSide, own: readonly Item[], matched: ReadonlySet<Item>): boolean {
  const all = contentItems(clause);
  return own.some((item) => {
    if (matched.has(item)) return false;
    const at = all.indexOf(item);
    const next = all[at + 1];
    return next !== undefined && matched.has(next) && own.includes(next) && next.start - item.end <= 2;
  });
}

/** A phone was launched, a tablet was launched: right behind the event each side names what the other does not. */
function hasLoneObject(side: PairSide, own: readonly Item[], matched: ReadonlySet<Item>, event: Predicate): boolean {
  const word = side.predicates.get(event)?.[0]?.word;
  const object = word && own.find((item) => item.start >= word.end);
  if (!word || !object || matched.has(object)) return false;
  return /^(?:了|过)?(?: [a-z]+)? ?$/iu.test(textAt(side, { start: word.end, end: object.start }));
}

function isNoun(side: PairSide, item: Item): boolean {
  return /^n/u.test(tagAt(side, item));
}

/** The company's subsidiary: what both name only owns the thing that one side speaks of. */
function hasLoneHead(side: PairSide, own: readonly Item[], matched: ReadonlySet<Item>): boolean {
  return own.some((item, i) => {
    const owner = own[i - 1];
    if (matched.has(item) || !owner || !matched.has(owner)) return false;
    if (item.start - owner.end > 3) return false;
    const between = textAt(side, { start: owner.end, end: item.start });
    const isCompound = between === "" && isNoun(side, owner) && isNoun(side, item);
    return isCompound || /^(?:的|['’]s? )$/u.test(between) || /['’]s?$/u.test(textAt(side, owner));
  });
}

/** All but the time in the same words, and enough of them. */
function isCopy({ overlap, a, b }: Pair): boolean {
  return (
    Math.min(overlap.itemsA, overlap.itemsB) >= COPY_ITEMS &&
    Math.min(overlap.a, overlap.b) >= COPY_SHARE &&
    a.claim.quantities.length === b.claim.quantities.length
  );
}

/** Of two copies of a passage one has another time in the same place; not one that either only carries over. */
function isChangedIn(pair: Pair, x: TimeExpression, y: TimeExpression): boolean {
  const found = findOneDifference(pair);
  if (!found || !isCopiedPassage(pair)) return false;
  return itemsAt([x], found.a).length > 0 && itemsAt([y], found.b).length > 0;
}

/** Two hours of one day for what one named thing does; what is issued anew every few hours is none. */
const ISSUED = /^(?:发布|通报|公布|更新|报告|播报|issue|report|update|say|tell)$/u;

function isSameDay(pair: Pair, x: TimeExpression, y: TimeExpression): boolean {
  const isHour = (t: TimeExpression) => ["minute", "hour", "part_of_day"].includes(t.grain) && t.from !== null;
  if (!isHour(x) || !isHour(y) || x.from?.slice(0, 10) !== y.from?.slice(0, 10)) return false;
  const firm = pair.matches.filter(isFirm);
  if (Math.min(pair.overlap.a, pair.overlap.b) < MIN_SHARED || !firm.some((m) => isVerb(pair, m))) return false;
  if (pair.a.words.some((w) => ISSUED.test(w.text)) || pair.b.words.some((w) => ISSUED.test(w.text))) return false;
  return firm.some((m) => m.a.isName) || firm.length >= 3;
}

function isVerb(pair: Pair, { a, b }: Match): boolean {
  return /^v/u.test(tagAt(pair.a, a)) || /^v/u.test(tagAt(pair.b, b));
}
