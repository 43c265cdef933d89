import type { Comparison } from "../../../lang/comparatives";
import type { Span } from "../../../model/span";
import { overlaps } from "../../../text/spans";
import type { Match } from "../../align/score";
import { comparisonsOf } from "../comparisons";
import { contrastOf } from "../contrast";
import { areTwoOccasions } from "../occasions";
import { modalsOf } from "../operators";
import { contentItems, isFirm, unmatchedNames } from "../overlap";
import { isOnlyOwner } from "../owners";
import { adjunctsDiffer } from "../participants";
import { oppositesExclude } from "../quantifiers";
import { defineRule, observe, type Pair, type PairSide } from "../rule";
import { textAt } from "../side-text";
import { compareTimes } from "../time-relation";

/** Least share of the other content words in firm matches, on both sides. */
const MIN_SHARE = 0.5;

/** Two comparisons of one thing by one standard that go opposite ways: higher and lower than last year, ahead of and behind schedule. */
export const comparative = defineRule({
  id: "comparative",
  compare(pair) {
    const { a, b } = pair;
    const [xs, ys] = [comparisonsOf(a), comparisonsOf(b)];
    const [x, y] = [xs[0], ys[0]];
    // Several comparisons in one clause may be of several things.
    if (xs.length !== 1 || ys.length !== 1 || !x || !y || x.scale !== y.scale || x.up === y.up) return null;
    if (a.claim.polarity.negated || b.claim.polarity.negated) return null;
    if (contrastOf(pair) || adjunctsDiffer(pair, x, y) || areTwoOccasions(pair) || isOnlyOwner(pair)) return null;
    const names = unmatchedNames(pair);
    if (names.a.length > 0 && names.b.length > 0) return null;
    if (!areOfOneStandard(pair, x, y) || shareBeside(pair, x, y) < MIN_SHARE) return null;
    const isEqual = modalsOf(a).join() === modalsOf(b).join() && oppositesExclude(a, b);
    const params = { a: textAt(a, x), b: textAt(b, y) };
    return observe(isEqual ? "contradict_direct" : "tension", ["antonym"], "antonym", params, [x], [y]);
  },
  examples: [
    {
      lang: "en",
      a: "Rainfall in May was higher than in April.",
      b: "Rainfall in May was lower than in April.",
      outcome: "contradict_direct",
    },
    { lang: "zh-Hant", a: "今年的產量高於去年。", b: "今年的產量低於去年。", outcome: "contradict_direct" },
    { lang: "zh-Hans", a: "这条线路的客流比预期多。", b: "这条线路的客流比预期少。", outcome: "contradict_direct" },
    {
      lang: "en",
      a: "The station was finished ahead of schedule.",
      b: "The station was finished behind schedule.",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "Fares in the north are higher than in the south.",
      b: "Fares in the south are lower than in the north.",
      outcome: null,
    },
    { lang: "en", a: "Sales were higher than last year.", b: "Sales were lower than expected.", outcome: null },
    { lang: "zh-Hans", a: "销量高于去年。", b: "销量低于预期。", outcome: null },
    { lang: "en", a: "Rents are higher than in 2019.", b: "Wages are lower than in 2019.", outcome: null },
    { lang: "en", a: "More than 40 people came.", b: "Fewer people came than last year.", outcome: null },
  ],
});

/** Neither gives a standard, or both the same: by a word, a time or a figure in common, and none that stands outside the other's. */
function areOfOneStandard(pair: Pair, x: Comparison, y: Comparison): boolean {
  const [p, q] = [x.standard, y.standard];
  if (!p || !q) return !p && !q;
  const firm = pair.matches.filter(isFirm);
  const crosses = (m: Match) => overlaps(m.a, p) !== overlaps(m.b, q);
  if (firm.some(crosses)) return false;
  const textOf = ({ extraction }: PairSide, { start, end }: Span) => extraction.reading.folded.slice(start, end).trim();
  if (textOf(pair.a, p) === textOf(pair.b, q) || firm.some((m) => overlaps(m.a, p) && overlaps(m.b, q))) return true;
  const within = (side: PairSide, span: Span) => side.claim.times.filter((t) => overlaps(t, span));
  return within(pair.a, p).some((t) => within(pair.b, q).some((u) => compareTimes(t, u) === "equal"));
}

/** Share of the content words outside the two comparisons that stand in firm matches, on the poorer side. */
function shareBeside({ a, b, matches }: Pair, x: Span, y: Span): number {
  const share = (side: PairSide, key: "a" | "b", own: Span) => {
    const rest = contentItems(side.clause).filter((i) => !overlaps(i, own));
    const met = new Set(matches.filter(isFirm).map((m) => m[key]));
    return rest.length === 0 ? 0 : rest.filter((i) => met.has(i)).length / rest.length;
  };
  return Math.min(share(a, "a", x), share(b, "b", y));
}
