import type { Match } from "../../align/score";
import type { Item } from "../../align/units";
import { modalsOf, quantifiersOf } from "../operators";
import { isFirm, narrowingItems } from "../overlap";
import { defineRule, observe, type Pair, type PairSide } from "../rule";
import { tagAt } from "../side-text";

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
    if (a.claim.polarity.negated === b.claim.polarity.negated || bothDeny(pair)) return null;
    if (!sharesPredicate(pair)) return null;
    const spans = [[a.claim.polarity.cue ?? a.body], [b.claim.polarity.cue ?? b.body]] as const;
    const isEqual = sameList(modalsOf(a), modalsOf(b)) && sameList(quantifiersOf(a), quantifiersOf(b));
    const params = { side: a.claim.polarity.negated ? "a" : "b" };
    const negated = a.claim.polarity.negated ? "a" : "b";
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
    { lang: "zh-Hant", a: "法院批准了這項合併。", b: "警方沒有逮捕任何人。", outcome: null },
  ],
});

function bothDeny({ a, b }: Pair): boolean {
  return a.claim.status === "denied" && b.claim.status === "denied";
}

/**
 * Enough words in common, and on the negated side a matched predicate inside the reach of the negation. Two clauses that
 * share one word share no statement, unless both are short or one answers a question that repeats it.
 */
function sharesPredicate(pair: Pair): boolean {
  const predicate = matchedPredicate(pair);
  if (!predicate || objectsDiffer(pair, predicate)) return false;
  const { a, b, itemsA, itemsB } = pair.overlap;
  if (Math.max(itemsA, itemsB) > LONG && Math.min(a, b) < MIN_SHARE_BOTH) return false;
  if (Math.max(a, b) >= MIN_SHARE && (Math.min(a, b) >= MIN_SHARE_LEAST || pair.via !== null)) return true;
  // One subject and one predicate are a statement, whatever else the clauses say of when and how.
  return Math.min(a, b) >= MIN_SHARE_WITH_SUBJECT && sharesSubject(pair, predicate);
}

function matchedPredicate(pair: Pair): Match | null {
  const side = pair.a.claim.polarity.negated ? "a" : "b";
  const scope = pair[side].claim.polarity.scope;
  const isPredicate = (item: Item) => /^(?:v|a|i|l|eng)/u.test(tagAt(pair[side], item));
  return (
    pair.matches.find((m) => {
      const isReached = !scope || (m[side].start < scope.end && scope.start < m[side].end);
      return isFirm(m) && isReached && isPredicate(m[side]);
    }) ?? null
  );
}

/** A noun or name right before the predicate on both sides, the same on both. */
function sharesSubject({ a, b, matches }: Pair, predicate: Match): boolean {
  const before = ({ clause }: PairSide, start: number) =>
    clause.items.filter((i) => i.isContent && i.end <= start).slice(-SUBJECT_REACH);
  const [xs, ys] = [before(a, predicate.a.start), before(b, predicate.b.start)];
  return matches.some((m) => isFirm(m) && isThing(a, m.a) && xs.includes(m.a) && ys.includes(m.b));
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

function sameList(x: readonly string[], y: readonly string[]): boolean {
  return x.join() === y.join();
}
