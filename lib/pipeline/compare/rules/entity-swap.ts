import { ONCE_AHEAD, ONCE_ONLY } from "../../../lang/events";
import type { Item } from "../../align/units";
import { areTwoOccasions } from "../occasions";
import { findOpposites } from "../opposites";
import { unmatchedNames } from "../overlap";
import { defineRule, type Observation, observe, type Pair, type PairSide } from "../rule";
import { textAt } from "../side-text";
import { otherAnswers } from "../state-of";

/** Share of firm matches with the swapped names left out, on both sides. */
const MIN_SHARE = 0.75;
const MIN_ITEMS = 3;
/** Of what happens many times, a sentence must say more to be about one time: a train stops in many towns. */
const MIN_ITEMS_OTHERWISE = 5;

/** All else equal, one name stands where another does: a person or a place only, one a side (findings: section 2). */
export const entitySwap = defineRule({
  id: "entity-swap",
  compare(pair) {
    const names = unmatchedNames(pair);
    const [x, y] = [names.a[0], names.b[0]];
    if (names.a.length !== 1 || names.b.length !== 1 || !x || !y) return null;
    // Launched here in May and there in June.
    if (areTwoOccasions(pair)) return null;
    // One voted for it, the other against: two people, each with a vote.
    if (findOpposites(pair) !== null || otherAnswers(pair.a, pair.b) !== null) return null;
    const kind = kindOf(pair.a, x);
    if ((kind !== "person" && kind !== "place") || kind !== kindOf(pair.b, y)) return null;
    const { a, b, itemsA, itemsB } = pair.overlap;
    const without = (share: number, items: number) => (share * items) / (items - 1);
    if (Math.min(itemsA, itemsB) < 2 || Math.min(without(a, itemsA), without(b, itemsB)) < MIN_SHARE) return null;
    const nested = kind === "place" ? nestedPlaces(pair, x, y) : null;
    if (nested || Math.min(itemsA, itemsB) < (isOnce(pair) ? MIN_ITEMS : MIN_ITEMS_OTHERWISE)) return nested;
    if (pair.a.claim.polarity.negated !== pair.b.claim.polarity.negated) return null;
    const params = { a: textAt(pair.a, x), b: textAt(pair.b, y) };
    return observe("contradict_direct", [kind === "place" ? "place" : "entity"], "entity_swap", params, [x], [y]);
  },
  examples: [
    { lang: "zh-Hans", a: "半决赛改在杭州举行。", b: "半决赛改在苏州举行。", outcome: "contradict_direct" },
    {
      lang: "en",
      a: "The appeal will be heard in Munich.",
      b: "The appeal will be heard in Germany.",
      outcome: "a_more_specific",
    },
    { lang: "zh-Hant", a: "震央位於台灣東部外海。", b: "震央位於花蓮外海。", outcome: "b_more_specific" },
    { lang: "zh-Hans", a: "比赛改在杭州举行。", b: "演唱会在苏州取消。", outcome: null },
    { lang: "en", a: "The train stopped in Geneva.", b: "The train stopped in Lausanne.", outcome: null },
    { lang: "en", a: "Ruth Abel scored in the first half.", b: "Tom Weir scored in the first half.", outcome: null },
    {
      lang: "en",
      a: "The final match will be moved to Paris next year.",
      b: "The final match will be moved to London next year.",
      outcome: "contradict_direct",
    },
  ],
});

/** Both tell of what happens to a thing once, or is set for one place. */
function isOnce({ a, b }: Pair): boolean {
  if (a.claim.status === "plan" && b.claim.status === "plan") return true;
  return [...ONCE_ONLY, ...ONCE_AHEAD].some((c) => a.predicates.has(c) && b.predicates.has(c));
}

/** Munich, and Germany: the smaller is the more exact. */
function nestedPlaces(pair: Pair, x: Item, y: Item): Observation | null {
  const { lexicon, a, b } = pair;
  const [p, q] = [nameOf(a, x), nameOf(b, y)];
  const isIn = (place: string, whole: string) => lexicon.isWithin?.(place, whole) === true;
  const outcome = isIn(p, q) ? "a_more_specific" : isIn(q, p) ? "b_more_specific" : null;
  if (!outcome) return null;
  const params = { a: textAt(a, x), b: textAt(b, y), side: outcome.charAt(0) };
  return observe(outcome, [], "place_inside", params, [x], [y]);
}

function nameOf({ claim, extraction }: PairSide, { start, end }: Item): string {
  return claim.entities.find((e) => e.start === start)?.canonical ?? extraction.reading.folded.slice(start, end);
}

function kindOf({ claim }: PairSide, { start }: Item): string | null {
  return claim.entities.find((e) => e.start === start)?.kind ?? null;
}
