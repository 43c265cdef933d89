import { ATTITUDES, OCCURRENCES, ONCE_AHEAD, ONCE_ONLY } from "../../lang/events";
import type { Predicate } from "../../lang/predicates";
import type { TimeExpression } from "../../model/time";
import type { Match } from "../align/score";
import { befallsBoth } from "./befalls";
import { isCopiedPassage } from "./copied";
import { countsDiffer } from "./counts";
import { sharesParticipants } from "./event-participants";
import { endsOneHalt, onlyThen } from "./halts";
import { findOneDifference, itemsAt } from "./one-difference";
import { labelsOf, occurrencesOf } from "./operators";
import { isFirm, unmatchedNames } from "./overlap";
import { isPlanAndDone, liesAhead } from "./plan-and-done";
import type { Pair, PairSide } from "./rule";
import { tagAt } from "./side-text";
import { isToldElsewhere } from "./told-elsewhere";

/** Least share of both sides in common from which two hours of one day may be of one thing. */
const MIN_SHARED = 0.5;
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
  if (endsOneHalt(pair, x, y)) return true;
  if (befallsBoth(pair)) return !isToldElsewhere(pair, x, y, null);
  if (isCopy(pair) || isSameDay(pair, x, y) || isChangedIn(pair, x, y)) return !isToldElsewhere(pair, x, y, null);
  return false;
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

function isDoubtful(pair: Pair, x: TimeExpression, y: TimeExpression): boolean {
  const { a, b } = pair;
  const names = unmatchedNames(pair);
  return (
    (names.a.length > 0 && names.b.length > 0) ||
    occurrencesAt(a, x).join() !== occurrencesAt(b, y).join() ||
    labelsOf(a).join() !== labelsOf(b).join() ||
    countsDiffer(pair) ||
    isPlanAndDone(a, x, b, y) ||
    isPlanAndDone(b, y, a, x) ||
    (a.claim.polarity.negated !== b.claim.polarity.negated && !onlyThen(a) && !onlyThen(b)) ||
    isCountSoFar(a) ||
    isCountSoFar(b) ||
    hasLoneAttitude(pair, "a") ||
    hasLoneAttitude(pair, "b")
  );
}

/** Longest way from a word that says what was meant to the time that was meant, in UTF-16 units. */
const MEANT_REACH = 14;

/** Which time it is, without what was meant of another time: 原定18日的考试推迟到24日. */
function occurrencesAt(side: PairSide, time: TimeExpression): readonly string[] {
  const all = occurrencesOf(side);
  if (!all.includes("meant")) return all;
  const { folded } = side.extraction.reading;
  const [, meant] = OCCURRENCES.find(([id]) => id === "meant")!;
  const others = side.claim.times.filter((t) => t !== time && t.start >= side.claim.start);
  const isOfOther = others.some((t) =>
    meant.test(folded.slice(Math.max(side.body.start, t.start - MEANT_REACH), t.start)),
  );
  return isOfOther ? all.filter((id) => id !== "meant") : all;
}

/** Said, decided or approved on one side only: the time may be that of the saying. */
function hasLoneAttitude({ a, b, matches }: Pair, side: "a" | "b"): boolean {
  const own = side === "a" ? a : b;
  const matched = new Set(matches.filter(isFirm).map((m) => m[side].start));
  return own.words.some((w) => ATTITUDES.has(w.text) && !matched.has(w.start));
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

/** 截至3日已有37人失踪: the time is that of the count. */
const SO_FAR = /截[至止到]|\bas of\b|\bso far\b/u;

function isCountSoFar({ extraction, claim }: PairSide): boolean {
  return SO_FAR.test(extraction.reading.folded.slice(claim.start, claim.end));
}

/** Least share of firm matches for two clauses to tell of one event. */
const ONE_EVENT = 0.5;
/** Least matched weight: one word that stands all over both texts, and the main name, tell of no event. */
const MIN_WEIGHT = 0.9;

/** True where two clauses may tell of one event: enough of their words are one, and not each names somebody of its own. */
export function isOneEvent(pair: Pair): boolean {
  const share = pair.overlap;
  const names = unmatchedNames(pair);
  const weight = pair.matches.filter(isFirm).reduce((sum, m) => sum + (m.a.weight + m.b.weight) / 2, 0);
  return (
    weight >= MIN_WEIGHT &&
    Math.max(share.a, share.b) >= ONE_EVENT &&
    Math.min(share.itemsA, share.itemsB) >= 1 &&
    (names.a.length === 0 || names.b.length === 0)
  );
}
