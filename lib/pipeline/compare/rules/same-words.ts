import { bareText } from "../bare-text";
import { defineRule, observe } from "../rule";

/** Fewer letters than this are a fragment, not a statement. */
const MIN_LETTERS = 4;

/** Both say the same words, once scripts, widths, marks and spaces are folded away. */
export const sameWords = defineRule({
  id: "same-words",
  established: true,
  compare({ a, b }) {
    const [x, y] = [bareText(a), bareText(b)];
    if (x !== y || x.length < MIN_LETTERS) return null;
    return observe("agree_exact", [], "same_words", {}, [a.body], [b.body]);
  },
  examples: [
    { lang: "zh-Hant", a: "這座橋將於明年春天通車。", b: "这座桥将于明年春天通车。", outcome: "agree_exact" },
    {
      lang: "en",
      a: "The bridge reopened to traffic on Monday.",
      b: "The bridge re-opened to traffic on Tuesday.",
      outcome: null,
    },
    { lang: "zh-Hans", a: "大桥周一恢复通车。", b: "大桥周二恢复通车。", outcome: null },
    {
      lang: "en",
      a: "The bridge reopened to traffic.",
      b: "“The bridge reopened to traffic.”",
      outcome: "agree_exact",
    },
  ],
});
