import { isBody } from "../../lang/bodies";
import type { Match } from "../align/score";
import type { Item } from "../align/units";
import { isOneLanguage } from "../one-language";
import { contrastOf } from "./contrast";
import { isYetToCome } from "./not-yet";
import { areTwoOccasions } from "./occasions";
import { areOneMeaning } from "./one-meaning";
import { modalsOf } from "./operators";
import { findOpposites } from "./opposites";
import { contentItems } from "./overlap";
import { isOnlyOwner } from "./owners";
import { participantsDiffer } from "./participants";
import { denyingVerbIn, isNegatedAt } from "./polarity-at";
import { denialExcludes } from "./quantifiers";
import type { Pair, PairSide } from "./rule";
import { tagAt } from "./side-text";
import { areApart, timesBeside } from "./stated-times";
import { leastForOneThing } from "./strengths";

/** Two sentences that are each other's best partners are on one thing. */
const LEAD = 1;
/** Least strength of a word that answers another; across languages a translation among several is weaker still. */
const ANSWERS = 0.7;
const ANSWERS_ACROSS = 0.3;
/** Least number of words of the denial that are answered: what it is said of, and what is denied of it. */
const MIN_ANSWERED = 2;

/**
 * The side whose denial the other side answers word for word: every word of the stretch that holds the negator has its counterpart
 * among what the other affirms, be it in other words ("is not staying", 将留任), and nothing else there is denied.
 */
export function answeredDenial(pair: Pair): "a" | "b" | null {
  if (pair.inside || pair.lead < LEAD || areTwoOccasions(pair) || isOnlyOwner(pair) || contrastOf(pair)) return null;
  const denied = deniedSide(pair);
  if (!denied || isYetToCome(pair, denied) || findOpposites(pair)) return null;
  const other = denied === "a" ? "b" : "a";
  if (!denialExcludes(pair[denied], pair[other]) || modalsOf(pair.a).join() !== modalsOf(pair.b).join()) return null;
  const least = isOneLanguage(pair) ? ANSWERS : ANSWERS_ACROSS;
  const stretch = stretchOf(pair[denied]);
  const answered = pair.matches.filter(
    (m) => m.how !== "shared_character" && m.strength >= least && stretch.includes(m[denied]) && isAnswer(pair, m),
  );
  if (answered.length < MIN_ANSWERED) return null;
  if (!stretch.every((item) => answered.some((m) => m[denied] === item || isSecondOf(pair, m[denied], item))))
    return null;
  const predicate = predicateOf(pair, denied, answered);
  if (!predicate || !sharesThing(pair, answered, predicate)) return null;
  if (isNegatedAt(pair.a, predicate.a) === isNegatedAt(pair.b, predicate.b)) return null;
  if (areApart(timesBeside(pair.a, predicate.a), timesBeside(pair.b, predicate.b))) return null;
  return participantsDiffer(pair, predicate.a, predicate.b) ? null : denied;
}

/** In one language a synonym answers a verb; of two adjectives or nouns it may be another kind (红色, 黄色). */
function isAnswer(pair: Pair, m: Match): boolean {
  if (!isOneLanguage(pair) || m.how === "equal" || m.how === "contained") return true;
  return (
    /^v/u.test(tagAt(pair.a, m.a)) || /^v/u.test(tagAt(pair.b, m.b)) || (isVerb(pair, "a", m.a) && !m.a.isAdjective)
  );
}

/** Across languages one word may stand for two: 票价, ticket prices; 停工, stop work. */
function isSecondOf(pair: Pair, first: Item, item: Item): boolean {
  return !isOneLanguage(pair) && item.start > first.start && item.start <= first.end + 1;
}

/** The one side that has a negation; null where a verb of the other side denies as well. */
function deniedSide({ a, b }: Pair): "a" | "b" | null {
  if (a.claim.polarity.negated === b.claim.polarity.negated) return null;
  if (denyingVerbIn(a) || denyingVerbIn(b) || a.claim.status === "denied" || b.claim.status === "denied") return null;
  return a.claim.polarity.negated ? "a" : "b";
}

/** Content words between the marks that enclose the negator. */
function stretchOf({ claim, clause, body, extraction }: PairSide): readonly Item[] {
  const { cue } = claim.polarity;
  if (!cue) return [];
  const { folded } = extraction.reading;
  const before = folded.slice(body.start, cue.start);
  const from = body.start + Math.max(...[",", ";", ":", '"', "“"].map((mark) => before.lastIndexOf(mark) + 1));
  const behind = folded.slice(cue.end, body.end).search(/[,;:]/u);
  const to = behind < 0 ? body.end : cue.end + behind;
  return contentItems({ ...clause }).filter(
    (i) => i.start >= from && i.end <= to && !isBody(folded.slice(i.start, i.end)),
  );
}

/** What is denied: the first word behind the negator, a verb or an adjective on both sides. */
function predicateOf(pair: Pair, side: "a" | "b", answered: readonly Match[]): Match | null {
  const { cue } = pair[side].claim.polarity;
  const behind = answered.filter((m) => cue !== null && m[side].start >= cue.end);
  const first = behind.sort((m, n) => m[side].start - n[side].start)[0];
  if (!first || !isVerb(pair, "a", first.a) || !isVerb(pair, "b", first.b) || !areOneMeaning(pair, first)) return null;
  if (isBehindVerb(pair[side], cue!.end, first[side].start)) return null;
  return tellsOtherBefore(pair, side === "a" ? "b" : "a", first) ? null : first;
}

/** 不会继续做超大客机: a light verb is denied, and what stands behind it is its object. */
function isBehindVerb({ words }: PairSide, from: number, to: number): boolean {
  return words.some((w) => w.start >= from && w.end <= to && /^v/u.test(w.tag) && !LIGHT.test(w.text));
}

/** 收到疏散警告, "agreed to pay": before the word that answers stands a verb of which the denial knows nothing. */
function tellsOtherBefore(pair: Pair, side: "a" | "b", { [side]: at }: Match): boolean {
  const { words, extraction, clause } = pair[side];
  const index = words.findIndex((w) => w.start === at.start);
  const before = words[index - 1];
  if (before && /^(?:to|the|an?|its|their|his|her|of|in|for|from|with)$/u.test(before.text)) return true;
  const from = extraction.reading.folded.lastIndexOf(",", at.start);
  const matched = new Set(pair.matches.map((m) => m[side].start));
  return words
    .slice(0, Math.max(0, index))
    .some(
      ({ start, text, tag }) =>
        start > from &&
        /^v(?!n|d)/u.test(tag) &&
        text.length > 1 &&
        !LIGHT.test(text) &&
        !matched.has(start) &&
        contentItems(clause).some((i) => i.start === start),
    );
}

/** Verbs that say no more than that it is so: 接受检查, 遭到攻击. */
const LIGHT = /^(?:接受|进行|遭到|受到|遭受|予以|作出|展开|开展|得到|获得|实施|已经|没有|会|能|能够|可以|再|被)$/u;

function isVerb(pair: Pair, side: "a" | "b", item: Item): boolean {
  const tag = tagAt(pair[side], item);
  if (item.isName) return false;
  if (tag !== "eng" && /^(?:v|a|z|i|l)/u.test(tag)) return true;
  const word = pair[side].words.find((w) => w.start === item.start);
  return word !== undefined && pair.lexicon.isVerb?.(word.text) === true;
}

/** Besides what is denied both name one thing or person that it is denied of. */
function sharesThing(pair: Pair, answered: readonly Match[], predicate: Match): boolean {
  const least = leastForOneThing(pair);
  // The tagger knows some nouns as verbs (诊所); across languages one that it knows on either side will do.
  const isOne = isOneLanguage(pair);
  return answered.some((m) => {
    // 勒令停业: a second word that both have to the letter.
    if (m !== predicate && m.how === "equal") return true;
    const [x, y] = [isThing(pair.a, m.a), isThing(pair.b, m.b)];
    return m !== predicate && m.strength >= least && (isOne ? x && y : x || y);
  });
}

function isThing(side: PairSide, item: Item): boolean {
  return item.isName || /^(?:n|vn|eng|x|j|l|b)/u.test(tagAt(side, item));
}
