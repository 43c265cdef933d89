import { placingsExclude } from "../../../lang/placings";
import type { Span } from "../../../model/span";
import { fold } from "../../../text/fold";
import { isOneLanguage } from "../../one-language";
import { contrastOf } from "../contrast";
import { contentItems, isFirm, unmatchedNames } from "../overlap";
import { placingOf } from "../placing-of";
import { isNegatedAt } from "../polarity-at";
import { defineRule, observe, type Pair, type PairSide } from "../rule";
import { sharedRuns } from "../shared-runs";
import { textAt } from "../side-text";
import { areApart, resolvedTimes } from "../stated-times";

/** Least share of firm matches on the side that shares less: somebody and the contest must be the same. */
const MIN_SHARE = 0.3;
/** Across languages fewer words find their partner. */
const MIN_SHARE_ACROSS = 0.25;
/** Least number of separate things in common: who it was, and where. */
const MIN_RUNS = 2;

/** One contest, one contestant, two places: gold and sixth, champion and runner-up. */
export const placing = defineRule({
  id: "placing",
  established: true,
  compare(pair) {
    const { a, b, overlap } = pair;
    if (Math.min(overlap.a, overlap.b) < (isOneLanguage(pair) ? MIN_SHARE : MIN_SHARE_ACROSS)) return null;
    const [x, y] = [placingOf(a), placingOf(b)];
    if (!x || !y || isNegatedAt(a, x) || isNegatedAt(b, y)) return null;
    if (!placingsExclude(x, y) || sharedRuns(pair) < MIN_RUNS) return null;
    if (!startsAlike(pair, x, y) || areApart(resolvedTimes(a), resolvedTimes(b)) || contrastOf(pair)) return null;
    const names = unmatchedNames(pair);
    if ((names.a.length > 0 && names.b.length > 0) || contestsDiffer(pair)) return null;
    const params = { a: textAt(a, x), b: textAt(b, y) };
    return observe("contradict_direct", ["antonym", "numeric_value"], "occurrence", params, [x], [y]);
  },
  examples: [
    {
      lang: "en",
      a: "Marta Lindqvist won silver in the javelin at the island games.",
      b: "Marta Lindqvist finished fourth in the javelin at the island games.",
      outcome: "contradict_direct",
    },
    {
      lang: "zh-Hans",
      a: "职业网球公开赛女单比赛中，名将方雅琪苦战三盘夺冠。",
      b: "职业网球公开赛女单比赛中，方雅琪不敌对手，屈居亚军。",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "Marta Lindqvist won silver in the javelin at the island games.",
      b: "Marta Lindqvist finished fourth in the discus at the island games.",
      outcome: null,
    },
    {
      lang: "en",
      a: "Marta Lindqvist won silver in the javelin in 2019.",
      b: "Marta Lindqvist finished fourth in the javelin in 2023.",
      publishedA: "2025-01-01",
      publishedB: "2025-01-01",
      outcome: null,
    },
    {
      lang: "zh-Hans",
      a: "女单比赛中，方雅琪夺冠。",
      b: "女双比赛中，方雅琪获得第三名。",
      outcome: null,
    },
  ],
});

/** The contestant stands before the place on both sides, in words that both share. */
function startsAlike({ matches }: Pair, x: Span, y: Span): boolean {
  return matches.some((m) => isFirm(m) && m.a.end <= x.start && m.b.end <= y.start);
}

/** Longest that is read before a word, in UTF-16 units: a preposition, an article and one word with what bounds them. */
const BEFORE = 24;

/** Each side names the contest by a word of its own, of one kind: the javelin and the discus, 女单 and 女双. */
function contestsDiffer({ a, b, matches }: Pair): boolean {
  const own = (side: "a" | "b", { clause, extraction }: PairSide) => {
    const used = new Set(matches.filter((m) => isFirm(m)).map((m) => m[side]));
    const { folded } = extraction.reading;
    return contentItems(clause).filter(
      (i) =>
        !used.has(i) &&
        (/\b(?:in|at) (?:the )?(?:[\w'-]+ )?$/u.test(folded.slice(Math.max(0, i.start - BEFORE), i.start)) ||
          /[单双组级式赛跑米]$/u.test(fold(textAt({ extraction }, i)))),
    );
  };
  return own("a", a).length > 0 && own("b", b).length > 0;
}
