import { OF_PERSONS } from "../../lang/events";
import type { Predicate } from "../../lang/predicates";
import { overlaps } from "../../text/spans";
import type { Item } from "../align/units";
import { isOneLanguage } from "../one-language";
import { countsAlone } from "./counts";
import { contentItems, isFirm } from "./overlap";
import { actorsDiffer, participantsDiffer } from "./participants";
import type { Pair, PairSide } from "./rule";
import { tagAt, textAt } from "./side-text";
import { MAY_BE_ONE } from "./strengths";

/** Least share of the sparser side's participants that the other side names too. */
const MIN_SHARED = 0.5;
/** They say little without what they are said of, so all of it must be shared: began to debate the budget, the traffic bill. */
const BARE: readonly Predicate[] = ["begin", "end", "complete", "hold", "postpone"];
/** Shared participants from which others on both sides are detail. */
const MANY = 4;

/** Who or what takes part: content words other than the event itself and its times. */
export function participants(side: PairSide, event: Predicate | null): Item[] {
  const spans = event === null ? [] : (side.predicates.get(event) ?? []).map((p) => p.word);
  const taken = [...spans, ...side.claim.times];
  const isEvent = (i: Item) => taken.some((s) => overlaps(i, s));
  const isThing = (i: Item) => i.isName || /^(?:n|v|eng|x|j|l|i)/u.test(tagAt(side, i));
  return contentItems(side.clause).filter((i) => isThing(i) && !isEvent(i));
}

/** True where what takes part in an event told on both sides is the same, as far as their words say. */
export function sharesParticipants(pair: Pair, event: Predicate): boolean {
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
    areOfOthers(pair, event)
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
    !met.has(i) && (i.isName || /^(?:n|eng)/u.test(tagAt(side, i))) && !isCircumstance(side, i);
  // Two men, a woman: what is counted is named as well.
  const isBoth =
    (xs.some(isLone(pair.a, nearA)) || countsAlone(pair.a, pair.b)) &&
    (ys.some(isLone(pair.b, nearB)) || countsAlone(pair.b, pair.a));
  return isBoth && isOneLanguage(pair) && shared < MANY;
}

/** After a long renovation: what went before an event takes no part in it. */
const WENT_BEFORE = /\b(?:after|following|amid) (?:[\w'-]+ ){0,4}$/u;
const WENT_BEFORE_REACH = 60;

function isCircumstance({ extraction, claim }: PairSide, { start, end }: Item): boolean {
  const { folded } = extraction.reading;
  const head = folded.slice(Math.max(claim.start, start - WENT_BEFORE_REACH), start);
  // "After the fire the mill reopened": only a comma or the end tells that the phrase still runs.
  return WENT_BEFORE.test(head) && /^(?: [\w'-]+)?(?:[,.;]|$)/u.test(folded.slice(end, claim.end));
}

function areOfOthers(pair: Pair, event: Predicate): boolean {
  const [x, y] = [pair.a.predicates.get(event)?.[0]?.word, pair.b.predicates.get(event)?.[0]?.word];
  if (x === undefined || y === undefined) return false;
  return OF_PERSONS.has(event) ? actorsDiffer(pair, x, y) : participantsDiffer(pair, x, y);
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

/** 辞去董事长职务: the office of chairman is no other thing than the chairman. */
const OFFICE = /^(?:职务|职位|職務|職位|岗位|崗位|一职|一職|post|position|role|job)$/iu;

/** The company's subsidiary: what both name only owns the thing that one side speaks of. */
function hasLoneHead(side: PairSide, own: readonly Item[], matched: ReadonlySet<Item>): boolean {
  return own.some((item, i) => {
    const owner = own[i - 1];
    if (matched.has(item) || !owner || !matched.has(owner)) return false;
    if (item.start - owner.end > 3) return false;
    // Its founder Li Na: the title is that of one whom both name.
    const next = own[i + 1];
    if (next?.isName && matched.has(next) && next.start - item.end <= 1) return false;
    if (OFFICE.test(textAt(side, item))) return false;
    const between = textAt(side, { start: owner.end, end: item.start });
    const isCompound = between === "" && isNoun(side, owner) && isNoun(side, item);
    return isCompound || /^(?:的|['’]s? )$/u.test(between) || /['’]s?$/u.test(textAt(side, owner));
  });
}
