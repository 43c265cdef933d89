import type { Claim } from "../../../model/claim";
import { bareText } from "../bare-text";
import { defineRule, observe, type PairSide } from "../rule";
import { textAt } from "../side-text";

/** Fewer letters than this are a fragment, not a statement. */
const MIN_LETTERS = 4;

/** Both say the same words, once scripts, widths, marks and spaces are folded away. */
export const sameWords = defineRule({
  id: "same-words",
  established: true,
  compare({ a, b }) {
    const [x, y] = [bareText(a), bareText(b)];
    if (x !== y || x.length < MIN_LETTERS) return null;
    if (isOtherSpeaker(a.claim, b.claim)) {
      const params = { a: spelled(a), b: spelled(b) };
      return observe("tension", ["attribution"], "same_words_other_speaker", params, [a.body], [b.body]);
    }
    return observe("agree_exact", [], "same_words", {}, [a.body], [b.body]);
  },
  examples: [
    {
      lang: "zh-Hans",
      a: "“责任完全在我，与队员无关。”主教练说。",
      b: "“责任完全在我，与队员无关。”总经理说。",
      outcome: "tension",
    },
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

/** One utterance, two named speakers of whom neither's name holds the other's. */
function isOtherSpeaker(a: Claim, b: Claim): boolean {
  if (a.form !== "direct_quote" || b.form !== "direct_quote" || !a.speaker || !b.speaker) return false;
  if (a.originKind !== "named" || b.originKind !== "named") return false;
  const [x, y] = [a.speaker.name, b.speaker.name];
  return !x.includes(y) && !y.includes(x);
}

/** The speaker as the source spells the name. */
function spelled(side: PairSide): string {
  const { name, span } = side.claim.speaker!;
  return span ? textAt(side, span) : name;
}
