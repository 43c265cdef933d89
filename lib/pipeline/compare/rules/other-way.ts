import { directionDifference } from "../differences";
import { figuresOf } from "../figure-pairs";
import { relateIntervals } from "../interval";
import { defineRule, observe, type Pair } from "../rule";
import { textAt } from "../side-text";

/** Least alignment score at which one equal amount of change is of one thing. */
const MIN_SCORE = 0.2;

/** One amount, but it is added on one side and taken away on the other: an equal figure is no agreement then. */
export const otherWay = defineRule({
  id: "other-way",
  compare(pair) {
    if (pair.score < MIN_SCORE) return null;
    const found = sharesAmount(pair) ? directionDifference(pair) : null;
    if (!found) return null;
    const params = { a: textAt(pair.a, found.a), b: textAt(pair.b, found.b) };
    return observe("partial", ["antonym"], "agreement_differs", params, [found.a], [found.b]);
  },
  examples: [
    {
      lang: "zh-Hant",
      a: "縣政府宣布七月起停車費率每小時調高十元。",
      b: "縣政府說停車費率七月起每小時便宜十元。",
      outcome: "partial",
    },
    {
      lang: "en",
      a: "Ferry fares go up by $2 in May.",
      b: "In May ferry fares are cut by $2.",
      outcome: "partial",
    },
    { lang: "en", a: "Fares rose by $2.", b: "Fares went up by $2.", outcome: null },
  ],
});

function sharesAmount({ a, b }: Pair): boolean {
  const others = figuresOf(b);
  return figuresOf(a).some(({ quantity: x }) =>
    others.some(({ quantity: y }) => x.unit === y.unit && ["equal", "hedged"].includes(relateIntervals(x, y))),
  );
}
