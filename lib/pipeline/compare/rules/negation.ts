import { modalsOf, quantifiersOf } from "../operators";
import { isFirm, narrowingItems } from "../overlap";
import { defineRule, observe, type Pair } from "../rule";

/** Least share of content words in firm matches, on the fuller side and on both (findings: section 2). */
const MIN_SHARE = 0.6;
const MIN_SHARE_BOTH = 0.5;
/** Least share on the other side: one matched word of six is no statement in common. */
const MIN_SHARE_LEAST = 0.3;
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
  const { a, b, itemsA, itemsB } = pair.overlap;
  if (Math.max(a, b) < MIN_SHARE || (Math.min(a, b) < MIN_SHARE_LEAST && !pair.via)) return false;
  if (Math.max(itemsA, itemsB) > LONG && Math.min(a, b) < MIN_SHARE_BOTH) return false;
  const side = pair.a.claim.polarity.negated ? "a" : "b";
  const scope = pair[side].claim.polarity.scope;
  if (!scope) return true;
  const isPredicate = (start: number) =>
    /^(?:v|a|i|l|eng)/u.test(pair[side].words.find((w) => w.start === start)?.tag ?? "");
  return pair.matches.some(
    (m) => isFirm(m) && m[side].start < scope.end && scope.start < m[side].end && isPredicate(m[side].start),
  );
}

function sameList(x: readonly string[], y: readonly string[]): boolean {
  return x.join() === y.join();
}
