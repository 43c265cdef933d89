import { directionOf } from "../../../lang/direction";
import { overlaps } from "../../../text/spans";
import type { Match } from "../../align/score";
import type { Item } from "../../align/units";
import { contrastOf } from "../contrast";
import { areTwoOccasions } from "../occasions";
import { isAlleged, modalsOf } from "../operators";
import { findOpposites } from "../opposites";
import { isFirm, narrowingItems } from "../overlap";
import { isOnlyOwner } from "../owners";
import { participantsDiffer } from "../participants";
import { isDeniedByVerb, isNegatedAt } from "../polarity-at";
import { denialExcludes } from "../quantifiers";
import { defineRule, observe, type Pair, type PairSide } from "../rule";
import { tagAt } from "../side-text";
import { areApart, timesBeside } from "../stated-times";

/** Least share of content words in firm matches, on the fuller side and on both (findings: section 2). */
const MIN_SHARE = 0.6;
const MIN_SHARE_BOTH = 0.5;
/** Least share on the other side: one matched word of six is no statement in common. */
const MIN_SHARE_LEAST = 0.3;
/** Least share on both sides where subject and predicate are the same. */
const MIN_SHARE_WITH_SUBJECT = 0.4;
/** How many content words before the predicate its subject may stand. */
const SUBJECT_REACH = 3;
const LONG = 12;

/** One clause affirms what the other negates, with equal modality, quantifiers and time class. */
export const negation = defineRule({
  id: "negation",
  compare(pair) {
    const { a, b } = pair;
    if (bothDeny(pair) || areTwoOccasions(pair) || isOnlyOwner(pair)) return null;
    const negated = negatedSide(pair);
    if (!negated || isYetToCome(pair, negated) || !sharesPredicate(pair, negated) || deniesOpposite(pair)) return null;
    const spans = [[a.claim.polarity.cue ?? a.body], [b.claim.polarity.cue ?? b.body]] as const;
    const params = { side: negated };
    const isEqual =
      sameList(modalsBeside(a, b), modalsBeside(b, a)) &&
      (negated === "a" ? denialExcludes(a, b) : denialExcludes(b, a)) &&
      !deniesReason(pair[negated]) &&
      isAlleged(a) === isAlleged(b);
    if (!isEqual || narrowingItems(pair, negated).length > 0) {
      return observe("tension", ["negation"], "negation_scope", params, ...spans);
    }
    return observe("contradict_direct", ["negation"], "negation", params, ...spans);
  },
  examples: [
    { lang: "zh-Hans", a: "法院批准了这项合并。", b: "法院没有批准这项合并。", outcome: "contradict_direct" },
    {
      lang: "en",
      a: "The court approved the merger.",
      b: "The court did not approve the merger.",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "The court may approve the merger.",
      b: "The court did not approve the merger.",
      outcome: "tension",
    },
    {
      lang: "en",
      a: "The council failed to approve the budget.",
      b: "The council approved the budget.",
      outcome: "contradict_direct",
    },
    { lang: "en", a: "The council refused to sign the deal.", b: "The council did not sign the deal.", outcome: null },
    {
      lang: "en",
      a: "No passengers were hurt in the derailment.",
      b: "Several passengers were hurt in the derailment.",
      outcome: "contradict_direct",
    },
    { lang: "zh-Hans", a: "部分商户不愿迁走。", b: "部分商户愿意迁走。", outcome: "tension" },
    {
      lang: "en",
      a: "Pupils are not allowed to use tablets in class.",
      b: "Pupils are banned from using tablets in class.",
      outcome: null,
    },
    { lang: "en", a: "The coach did not resign because of the defeat.", b: "The coach resigned.", outcome: "tension" },
    { lang: "zh-Hans", a: "他从未去过巴黎。", b: "他曾去过巴黎附近的小镇三次。", outcome: null },
    { lang: "en", a: "The mayor never visited the quarry.", b: "市长曾两次到访采石场。", outcome: "contradict_direct" },
    { lang: "zh-Hant", a: "法院批准了這項合併。", b: "警方沒有逮捕任何人。", outcome: null },
    {
      lang: "en",
      a: "The clerk was suspended on Friday over missing receipts from three branches.",
      b: "The clerk, a mother of two, has not been suspended.",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "The clerk went home. She was suspended on Friday over missing receipts from three branches.",
      b: "The clerk, a mother of two, has not been suspended.",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "The guard went home. He was suspended on Friday over missing receipts from three branches.",
      b: "The clerk, a mother of two, has not been suspended.",
      outcome: null,
    },
    {
      lang: "en",
      a: "The clerk was suspended on Friday over missing receipts from three branches.",
      b: "The driver, a father of two, has not been suspended.",
      outcome: null,
    },
    {
      lang: "en",
      a: "The pier is still closed to cars.",
      b: "Cars are not yet allowed back on the pier.",
      outcome: null,
    },
    {
      lang: "en",
      a: "“I never took a bribe,” the inspector said.",
      b: "Prosecutors accuse the inspector of taking a bribe.",
      outcome: "tension",
    },
    { lang: "zh-Hans", a: "车站一期已经取得许可证。", b: "车站二期尚未取得许可证。", outcome: null },
    { lang: "zh-Hans", a: "车站已经取得许可证。", b: "住建局表示该车站尚未取得许可证。", outcome: "contradict_direct" },
    { lang: "zh-Hans", a: "议员们通过了限租条例。", b: "限租条例未获通过。", outcome: "contradict_direct" },
    {
      lang: "en",
      a: "The keeper has not signed a new contract yet.",
      b: "The keeper will sign a new contract next week.",
      outcome: null,
    },
    {
      lang: "en",
      a: "The panel cleared the mayor of breaking the spending rules.",
      b: "The mayor broke the spending rules, the panel found.",
      outcome: "contradict_direct",
    },
    { lang: "zh-Hant", a: "這名前鋒上季未曾出賽。", b: "這名前鋒本季首戰出賽。", outcome: null },
    {
      lang: "zh-Hans",
      a: "公司去年没有派发股息，今年恢复派息。",
      b: "公司今年派发股息。",
      publishedA: "2025-03-12",
      publishedB: "2025-03-12",
      outcome: null,
    },
    { lang: "zh-Hans", a: "检查人员没有查出过期食品。", b: "检查人员查获过期食品。", outcome: "contradict_direct" },
    { lang: "zh-Hans", a: "西岭站1月停工。", b: "西岭站一天都没停过工。", outcome: "contradict_direct" },
    {
      lang: "zh-Hans",
      a: "通往山区的要道石门大桥断裂。",
      b: "记者走访了石门大桥。大桥并未断裂。",
      outcome: "contradict_direct",
    },
    {
      lang: "zh-Hans",
      a: "在超大客机制造上，北方航空率先为外资让路。",
      b: "我们也不会继续做超大客机。",
      outcome: null,
    },
  ],
});

/** "not allowed" beside "banned": what is negated is the opposite of what the other side says. */
function deniesOpposite(pair: Pair): boolean {
  const found = findOpposites(pair);
  return found !== null && isNegatedAt(pair.a, found.a) !== isNegatedAt(pair.b, found.b);
}

/** The side that denies what the other affirms, by a negation or by a verb of failing or refusing; null where neither or both do. */
function negatedSide(pair: Pair): "a" | "b" | null {
  const { a, b } = pair;
  const isOther = a.claim.polarity.negated !== b.claim.polarity.negated;
  for (const side of ["a", "b"] as const) {
    if (isOther && !pair[side].claim.polarity.negated) continue;
    const predicate = matchedPredicate(pair, side);
    if (!predicate) continue;
    const [x, y] = [isNegatedAt(a, predicate.a), isNegatedAt(b, predicate.b)];
    if (isOther ? x !== y : x !== y && isDeniedByVerb(pair[side], predicate[side])) return x ? "a" : "b";
  }
  return null;
}

/** "Has not signed yet" and "will sign": what has not been done may be planned. */
const NOT_YET = /尚未|还没|还未|仍未|暂未|至今未|\b(?:ha(?:s|ve)(?:n't| not)|not yet|yet to)\b/u;

function isYetToCome(pair: Pair, negated: "a" | "b"): boolean {
  const [own, other] = negated === "a" ? [pair.a, pair.b] : [pair.b, pair.a];
  const { cue } = own.claim.polarity;
  if (other.claim.status !== "plan" || own.claim.status === "plan" || !cue) return false;
  return NOT_YET.test(
    own.extraction.reading.folded.slice(Math.max(own.body.start, cue.start - NEAR_CUE), cue.end + NEAR_CUE),
  );
}

/** How far from the negator the words stand that make it "not yet", in UTF-16 units. */
const NEAR_CUE = 5;

function bothDeny({ a, b }: Pair): boolean {
  return a.claim.status === "denied" && b.claim.status === "denied";
}

/**
 * Enough words in common, and on the negated side a matched predicate inside the reach of the negation. Two clauses that
 * share one word share no statement, unless both are short or one answers a question that repeats it.
 */
function sharesPredicate(pair: Pair, negated: "a" | "b"): boolean {
  const predicate = matchedPredicate(pair, negated);
  if (!predicate || objectsDiffer(pair, predicate)) return false;
  if (areApart(timesBeside(pair.a, predicate.a), timesBeside(pair.b, predicate.b))) return false;
  // "no passengers were hurt": what stands behind the negator is no predicate that has participants.
  if (isNominal(pair[negated]) ? contrastOf(pair) : participantsDiffer(pair, predicate.a, predicate.b)) return false;
  const { a, b, itemsA, itemsB } = pair.overlap;
  if (Math.max(itemsA, itemsB) > LONG && Math.min(a, b) < MIN_SHARE_BOTH) return false;
  if (Math.max(a, b) >= MIN_SHARE && (Math.min(a, b) >= MIN_SHARE_LEAST || pair.via !== null)) return true;
  // One subject and one predicate are a statement, whatever else the clauses say of when and how.
  return (
    (Math.min(a, b) >= MIN_SHARE_WITH_SUBJECT || deniesNothingElse(pair, negated, predicate)) &&
    sharesSubject(pair, predicate)
  );
}

/** "was not arrested": with its object for subject, and nothing more behind the negator, the denial is of all that the other side tells of it. */
function deniesNothingElse(pair: Pair, negated: "a" | "b", predicate: Match): boolean {
  const { claim, clause, words } = pair[negated];
  const { scope } = claim.polarity;
  const at = words.findIndex((w) => w.start === predicate[negated].start);
  const isPassive = at > 0 && /^(?:been|be|being|was|were|is|are|被|遭|受到)$/u.test(words[at - 1]!.text);
  const reached = clause.items.filter((i) => i.isContent && scope && overlaps(i, scope));
  return isPassive && reached.length > 0 && reached.every((i) => i === predicate[negated]);
}

function matchedPredicate(pair: Pair, side: "a" | "b"): Match | null {
  const scope = pair[side].claim.polarity.scope;
  const isPredicate = (item: Item) => /^(?:v|a|i|l|eng)/u.test(tagAt(pair[side], item));
  const reached = pair.matches.filter((m) => {
    const isReached = !scope || overlaps(m[side], scope);
    const isDenied = pair[side].claim.polarity.negated ? isReached : isDeniedByVerb(pair[side], m[side]);
    return (
      (isFirm(m) || areOneDirection(pair, m)) &&
      isDenied &&
      isPredicate(m[side]) &&
      !isObjectOfDoing(pair[side], m[side])
    );
  });
  if (isNominal(pair[side])) return behindNoun(pair[side], reached, side);
  // The predicate stands nearest behind the negator; in English every word may be one.
  const nearest = reached.sort((m, n) => m[side].start - n[side].start)[0] ?? null;
  return nearest && isUnmatchedVerbBefore(pair, side, nearest) ? null : nearest;
}

/** "Not yet allowed back on the bridge": what is denied is the first verb behind the negator, and the other side lacks it. */
function isUnmatchedVerbBefore(pair: Pair, side: "a" | "b", nearest: Match): boolean {
  const { claim, clause, words } = pair[side];
  const at = nearest[side];
  const from = claim.polarity.cue?.end;
  if (from === undefined || isDeniedByVerb(pair[side], at)) return false;
  return clause.items.some((item) => {
    if (!item.isContent || item.start < from || item.end > at.start) return false;
    if (pair.matches.some((m) => m[side] === item)) return false;
    const word = words.find((w) => w.start === item.start);
    return word?.tag === "eng" && !word.text.endsWith("ly") && pair.lexicon.isVerb?.(word.text) === true;
  });
}

/** 不会继续做大型客机: what is denied is doing it; the words of the thing done (大型, tagged as a verb by some dictionaries) are no predicate. */
function isObjectOfDoing({ claim, extraction }: PairSide, { start }: Item): boolean {
  const from = claim.polarity.cue?.end ?? start;
  return /[做搞当]|从事/u.test(extraction.reading.folded.slice(from, start));
}

/** "no ballots were lost": the first match that is not the noun behind "no"; two that share the noun alone share no predicate. */
function behindNoun({ claim, clause }: PairSide, reached: readonly Match[], side: "a" | "b"): Match | null {
  let end = claim.polarity.cue?.end ?? 0;
  for (const item of clause.items) {
    if (item.start < end) continue;
    if (item.start > end + 1) break;
    end = item.end;
  }
  return reached.find((m) => m[side].start >= end) ?? null;
}

/** Cut and 降低 say that the same way it went, whatever the dictionaries make of the two words. */
function areOneDirection({ a, b }: Pair, m: Match): boolean {
  const directionAt = ({ words }: PairSide, { start }: Item) => {
    const word = words.find((w) => w.start === start);
    return word ? directionOf(word.text) : null;
  };
  const [x, y] = [directionAt(a, m.a), directionAt(b, m.b)];
  return x !== null && y !== null && x.up === y.up;
}

function isNominal({ claim, extraction }: PairSide): boolean {
  const { cue } = claim.polarity;
  return cue !== null && /^(?:no|none|neither)$/u.test(extraction.reading.folded.slice(cue.start, cue.end));
}

/** A noun or name right before the predicate on both sides, the same on both. */
function sharesSubject({ a, b, matches }: Pair, predicate: Match): boolean {
  const before = (side: PairSide, start: number) =>
    side.clause.items.filter((i) => (i.isContent || isResumed(side, i)) && i.end <= start).slice(-SUBJECT_REACH);
  const [xs, ys] = [before(a, predicate.a.start), before(b, predicate.b.start)];
  return matches.some(
    (m) => isFirm(m) && (isThing(a, m.a) || isResumed(a, m.a)) && xs.includes(m.a) && ys.includes(m.b),
  );
}

/** The noun that the claim's own pronoun stands for ("The driver jumped clear. He was arrested"): its subject, if not in its words. */
function isResumed({ claim }: PairSide, item: Item): boolean {
  return claim.context.some((c) => c.role === "subject" && c.canonical === undefined && c.start === item.start);
}

/** Both name what it is done to, and nothing joins the two: one thing was approved, another was not. */
function objectsDiffer({ a, b, matches }: Pair, predicate: Match): boolean {
  const after = (side: PairSide, end: number) =>
    side.clause.items.filter((i) => i.isContent && i.start >= end && isThing(side, i));
  const [xs, ys] = [after(a, predicate.a.end), after(b, predicate.b.end)];
  return xs.length > 0 && ys.length > 0 && !matches.some((m) => xs.includes(m.a) && ys.includes(m.b));
}

function isThing(side: PairSide, item: Item): boolean {
  return item.isName || /^(?:n|vn|eng|x|j)/u.test(tagAt(side, item));
}

/** "not because of", 不是因为: the reason is denied, not what it is the reason of. */
function deniesReason({ extraction, claim, body }: PairSide): boolean {
  const { cue } = claim.polarity;
  const behind = cue ? extraction.reading.folded.slice(cue.start, body.end) : "";
  return /^[^,;:]{0,40}(?:\b(?:because|due to|owing to)\b|因为|由于|为了)|^(?:并?不是|并非)因/u.test(behind);
}

/** "Never read", "had read it three times": who denies for all time denies the past too. */
const NEVER = /从未|从来没|从没|未曾|不曾|\bnever\b/u;

function modalsBeside(own: PairSide, other: PairSide): string[] {
  const { cue } = other.claim.polarity;
  const { folded } = other.extraction.reading;
  const isForAllTime = cue !== null && NEVER.test(folded.slice(cue.start, cue.end));
  return modalsOf(own).filter((modal) => modal !== "before" || !isForAllTime);
}

function sameList(x: readonly string[], y: readonly string[]): boolean {
  return x.join() === y.join();
}
