import { sharedEvaluation } from "../../align/evaluation";
import { defineRule, observe } from "../rule";
import { textAt } from "../side-text";

/** Least alignment score of two clauses that agree by their evaluation alone. */
const MIN_SCORE = 0.22;

/** Both rate the same thing alike, in words of one direction. */
export const sameEvaluation = defineRule({
  id: "same-evaluation",
  compare(pair) {
    if (pair.score < MIN_SCORE) return null;
    const found = sharedEvaluation(pair.a, pair.b, pair.matches);
    if (!found) return null;
    return observe(
      "agree_compatible",
      [],
      "same_evaluation",
      { a: textAt(pair.a, found.a), b: textAt(pair.b, found.b) },
      [found.a],
      [found.b],
    );
  },
  examples: [
    {
      lang: "zh-Hans",
      a: "小农户使用大型收割机的回报太低。",
      b: "专家指出大型收割机在小农户田里是低效的选择。",
      outcome: "agree_compatible",
    },
    { lang: "zh-Hans", a: "大型收割机的效率太低。", b: "大型收割机的效率不低。", outcome: null },
    {
      lang: "en",
      a: "Large harvesters were delivered on Monday.",
      b: "The harvesters were paid for by the state.",
      outcome: null,
    },
  ],
});
