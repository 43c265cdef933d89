import type { Span } from "../../../model/span";
import type { Match } from "../../align/score";
import { answeredDenial } from "../answered-denial";
import { contrastOf } from "../contrast";
import { deniesReason, isBeforeDenial, isDeniedOfOccasion } from "../denial-limits";
import { deniesNothingElse, objectsDiffer, sharesSubject } from "../denied-of";
import { isNominal, matchedPredicate } from "../denied-predicate";
import { isYetToCome } from "../not-yet";
import { areTwoOccasions } from "../occasions";
import { isAlleged, modalsOf } from "../operators";
import { findOpposites } from "../opposites";
import { isFirm, narrowingItems } from "../overlap";
import { isOnlyOwner } from "../owners";
import { participantsDiffer } from "../participants";
import { deniesOnce, isDeniedByVerb, isNegatedAt } from "../polarity-at";
import { denialExcludes } from "../quantifiers";
import { defineRule, observe, type Pair, type PairSide } from "../rule";
import { areApart, timesBeside } from "../stated-times";

/** Least share of content words in firm matches, on the fuller side and on both (findings: section 2). */
const MIN_SHARE = 0.6;
const MIN_SHARE_BOTH = 0.5;
/** Least share on the other side: one matched word of six is no statement in common. */
const MIN_SHARE_LEAST = 0.3;
/** Least share on both sides where subject and predicate are the same. */
const MIN_SHARE_WITH_SUBJECT = 0.4;
/** The same in longer texts where no other sentence comes near either of the two. */
const MIN_SHARE_AHEAD = 0.3;
const AHEAD = 1.1;
const LONG = 12;

/** One clause affirms what the other negates, with equal modality, quantifiers and time class. */
export const negation = defineRule({
  id: "negation",
  compare(pair) {
    const { a, b } = pair;
    const answered = answeredDenial(pair);
    if (answered && !isBeforeDenial(pair, answered)) {
      const cues = [a, b].map(({ claim, body }) => [claim.polarity.cue ?? body]) as [Span[], Span[]];
      return observe("contradict_direct", ["negation"], "negation", { side: answered }, ...cues);
    }
    const negated = bothDeny(pair) ? null : negatedSide(pair);
    if (!negated || areTwoOccasions(pair) || isOnlyOwner(pair)) return null;
    if (
      isYetToCome(pair, negated) ||
      isBeforeDenial(pair, negated) ||
      !sharesPredicate(pair, negated) ||
      deniesOpposite(pair)
    )
      return null;
    const spans = [[a.claim.polarity.cue ?? a.body], [b.claim.polarity.cue ?? b.body]] as const;
    const params = { side: negated };
    const isEqual =
      sameList(modalsBeside(a, b), modalsBeside(b, a)) &&
      (negated === "a" ? denialExcludes(a, b) : denialExcludes(b, a)) &&
      !deniesReason(pair[negated]) &&
      isAlleged(a) === isAlleged(b);
    if (!isEqual || narrowingItems(pair, negated).length > 0 || isDeniedOfOccasion(pair, negated)) {
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
    { lang: "en", a: "He was cleared of the charges.", b: "He was cleared of all charges.", outcome: null },
    {
      lang: "en",
      a: "She was cleared of two counts of fraud.",
      b: "She was cleared of 2 counts of fraud.",
      outcome: null,
    },
    { lang: "en", a: "The plant avoided a fine.", b: "The plant avoided any heavy fine.", outcome: null },
    {
      lang: "en",
      a: "No bones were found in the hull.",
      b: "The divers found human bones, among them a jaw and several ribs.",
      outcome: "contradict_direct",
    },
    { lang: "en", a: "No fines were paid by the firm.", b: "The firm paid its wages.", outcome: null },
    {
      lang: "zh-Hans",
      a: "列车司机关掉自动驾驶后未按规定限速。",
      b: "自动驾驶并没有被关掉。",
      outcome: "contradict_direct",
    },
    { lang: "zh-Hans", a: "球队没有换教练，也没有买球员。", b: "球队没有买球员，换了队医。", outcome: null },
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
    {
      lang: "zh-Hans",
      a: "6月9日泥石流到来之前，县水文站没有发出任何警报。",
      b: "县水文站在6月9日泥石流到来前两小时就发出了红色警报。",
      outcome: "contradict_direct",
    },
    { lang: "zh-Hans", a: "县水文站没有发出红色警报。", b: "县水文站发出了黄色警报。", outcome: "tension" },
    {
      lang: "en",
      a: "No passengers were on board when the bus caught fire.",
      b: "The driver escaped from the bus after it caught fire.",
      outcome: null,
    },
    { lang: "en", a: "The envoy has never been to Orlo.", b: "The envoy will spend two weeks in Orlo.", outcome: null },
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
    // Where both deny one thing, each its own, the one may affirm what the other denies.
    const isOwn = isOther || (deniesOnce(a) && deniesOnce(b)) || isDeniedByVerb(pair[side], predicate[side]);
    if (x !== y && isOwn) return x ? "a" : "b";
  }
  return null;
}

function bothDeny({ a, b }: Pair): boolean {
  const denies = ({ claim }: PairSide) => claim.status === "denied" && !claim.polarity.negated;
  // "He denied taking bribes", "he said he had never taken one": either way it is denied.
  return (
    (a.claim.status === "denied" && b.claim.status === "denied") ||
    (denies(a) && b.claim.polarity.negated && b.claim.status !== "denied") ||
    (denies(b) && a.claim.polarity.negated && a.claim.status !== "denied")
  );
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
  if (deniesAny(pair, negated, predicate)) return true;
  // One subject and one predicate are a statement, whatever else the clauses say of when and how.
  return (
    (Math.min(a, b) >= (isAhead(pair) ? MIN_SHARE_AHEAD : MIN_SHARE_WITH_SUBJECT) ||
      deniesNothingElse(pair, negated, predicate)) &&
    sharesSubject(pair, predicate)
  );
}

function isAhead({ lead }: Pair): boolean {
  return Number.isFinite(lead) && lead >= AHEAD;
}

/** "No bones were found": one of any kind, found by anybody, answers that, however much else is told of it. */
function deniesAny(pair: Pair, negated: "a" | "b", predicate: Match): boolean {
  const own = pair[negated];
  if (!isNominal(own) || pair.overlap[negated] < MIN_SHARE) return false;
  const { cue } = own.claim.polarity;
  return pair.matches.some(
    (m) =>
      m !== predicate &&
      isFirm(m) &&
      cue !== null &&
      m[negated].start >= cue.end &&
      m[negated].end <= predicate[negated].start,
  );
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
