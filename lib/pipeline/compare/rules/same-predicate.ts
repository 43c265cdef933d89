import type { TimeExpression } from "../../../model/time";
import { contentItems, isFirm, unmatchedNames } from "../overlap";
import { defineRule, observe, type Pair } from "../rule";

/** Agreement needs a link at least this good: above, 18 of 21 were right by hand, below it 3 to 5 of 13 (findings: section 1). */
export const MIN_AGREE_SCORE = 0.36;
/** Least share of the shorter clause that stands in firm matches. */
const MIN_SHARE = 0.4;

/** The same predicate, or one of one meaning, with compatible participants, polarity and status. */
export const samePredicate = defineRule({
  id: "same-predicate",
  compare(pair) {
    const { a, b } = pair;
    if (timesUnknown(pair)) return observe(null, ["time"], "times_unresolved", {}, a.claim.times, b.claim.times);
    if (pair.score < MIN_AGREE_SCORE || a.claim.polarity.negated !== b.claim.polarity.negated) return null;
    const share = pair.overlap;
    if (Math.max(share.a, share.b) < MIN_SHARE || Math.min(share.itemsA, share.itemsB) < 2) return null;
    const names = unmatchedNames(pair);
    if (names.a.length > 0 && names.b.length > 0 && names.a.length + names.b.length > 2) return null;
    const firm = pair.matches.filter(isFirm).sort((m, n) => n.a.weight + n.b.weight - (m.a.weight + m.b.weight));
    if (firm.length < 2) return null;
    const words = firm.slice(0, 3).map((m) => a.extraction.reading.source.text.slice(m.a.start, m.a.end));
    if (!sharesEvent(pair)) return null;
    return observe(
      "agree_compatible",
      [],
      "same_predicate",
      { words: words.sort().join(" · ") },
      firm.map((m) => m.a),
      firm.map((m) => m.b),
    );
  },
  examples: [
    {
      lang: "zh-Hans",
      a: "市政府周五宣布关闭三座老旧桥梁。",
      b: "三座老旧桥梁已被市政府关闭。",
      outcome: "agree_compatible",
    },
    {
      lang: "en",
      a: "The ministry closed three old bridges on Friday.",
      b: "Three old bridges were closed by the ministry.",
      outcome: "agree_compatible",
    },
    { lang: "en", a: "The ministry closed three old bridges.", b: "The orchestra played in the park.", outcome: null },
  ],
});

/** Both give a time, and one of them can be placed nowhere: the same statement may be of two events. */
function timesUnknown({ a, b }: Pair): boolean {
  const isOpen = (t: TimeExpression) => t.from === null && t.to === null;
  const [xs, ys] = [a.claim.times, b.claim.times];
  return xs.length > 0 && ys.length > 0 && (xs.every(isOpen) || ys.every(isOpen)) && !(xs[0]!.text === ys[0]!.text);
}

/** At least one firm match that is no name: two claims that share only who they are about agree on nothing. */
function sharesEvent({ a, b, matches }: Pair): boolean {
  const [contentA, contentB] = [new Set(contentItems(a.clause)), new Set(contentItems(b.clause))];
  return matches.some((m) => isFirm(m) && !(m.a.isName && m.b.isName) && contentA.has(m.a) && contentB.has(m.b));
}
