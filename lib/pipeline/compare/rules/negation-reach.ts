import { within } from "../../../text/spans";
import { isFirm, narrowingItems } from "../overlap";
import { defineRule, observe } from "../rule";
import { textAt } from "../side-text";

/** Both deny one thing, but one denies less of it. */
export const negationReach = defineRule({
  id: "negation-reach",
  compare(pair) {
    const { a, b } = pair;
    if (!a.claim.polarity.negated || !b.claim.polarity.negated) return null;
    const [x, y] = [narrowingItems(pair, "a"), narrowingItems(pair, "b")];
    if (x.length > 0 === y.length > 0) return null;
    const [side, extra] = x.length > 0 ? ["a" as const, x] : ["b" as const, y];
    const scope = pair[side].claim.polarity.scope!;
    const isShared = pair.matches.some((m) => isFirm(m) && within(m[side], scope));
    if (!isShared) return null;
    const words = extra.map((i) => textAt(pair[side], i)).join(" ");
    return observe(
      "tension",
      ["negation"],
      "negation_reach",
      { side, words },
      [a.claim.polarity.cue ?? a.body],
      [b.claim.polarity.cue ?? b.body],
    );
  },
  examples: [
    { lang: "zh-Hans", a: "工厂不再生产电池。", b: "工厂不再生产大型电池。", outcome: "tension" },
    {
      lang: "en",
      a: "The plant no longer makes batteries.",
      b: "The plant no longer makes large batteries.",
      outcome: "tension",
    },
    { lang: "zh-Hans", a: "工厂不再生产电池。", b: "工厂不再生产电池。", outcome: null },
  ],
});
