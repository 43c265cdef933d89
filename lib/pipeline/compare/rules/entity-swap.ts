import type { Item } from "../../align/units";
import { unmatchedNames } from "../overlap";
import { defineRule, observe, type PairSide } from "../rule";
import { textAt } from "../side-text";

/** Share of firm matches with the swapped names left out, on both sides. */
const MIN_SHARE = 0.75;
const MIN_ITEMS = 3;

/** All else equal, one name stands where another does: a person or a place only, one a side (findings: section 2). */
export const entitySwap = defineRule({
  id: "entity-swap",
  compare(pair) {
    const names = unmatchedNames(pair);
    const [x, y] = [names.a[0], names.b[0]];
    if (names.a.length !== 1 || names.b.length !== 1 || !x || !y) return null;
    const kind = kindOf(pair.a, x);
    if ((kind !== "person" && kind !== "place") || kind !== kindOf(pair.b, y)) return null;
    const { a, b, itemsA, itemsB } = pair.overlap;
    if (Math.min(itemsA, itemsB) < MIN_ITEMS) return null;
    const without = (share: number, items: number) => (share * items) / (items - 1);
    if (Math.min(without(a, itemsA), without(b, itemsB)) < MIN_SHARE) return null;
    if (pair.a.claim.polarity.negated !== pair.b.claim.polarity.negated) return null;
    const params = { a: textAt(pair.a, x), b: textAt(pair.b, y) };
    return observe("contradict_direct", [kind === "place" ? "place" : "entity"], "entity_swap", params, [x], [y]);
  },
  examples: [
    { lang: "zh-Hans", a: "半决赛改在杭州举行。", b: "半决赛改在苏州举行。", outcome: "contradict_direct" },
    { lang: "zh-Hans", a: "比赛改在杭州举行。", b: "演唱会在苏州取消。", outcome: null },
    {
      lang: "en",
      a: "The final match will be moved to Paris next year.",
      b: "The final match will be moved to London next year.",
      outcome: "contradict_direct",
    },
  ],
});

function kindOf({ claim }: PairSide, { start }: Item): string | null {
  return claim.entities.find((e) => e.start === start)?.kind ?? null;
}
