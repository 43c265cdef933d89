import type { Claim } from "../../../model/claim";
import { isDenied } from "../../align/groups";
import { bareTextOf } from "../bare-text";
import { isCopiedPassage } from "../copied";
import { namesInFrames } from "../frame-names";
import { defineRule, observe } from "../rule";
import { textAt } from "../side-text";
import { speakersDiffer, spelledSpeaker } from "../speakers";

/** Fewer letters than this are a fragment, not a statement. */
const MIN_LETTERS = 4;

/** Both say the same words, once scripts, widths, marks and spaces are folded away. */
export const sameWords = defineRule({
  id: "same-words",
  established: true,
  compare(pair) {
    const { a, b } = pair;
    const [x, y] = [bareTextOf(a), bareTextOf(b)];
    // Denied by the one and confirmed by the other, the same words are no agreement.
    if (x !== y || x.length === 0 || isDenied(a.claim) !== isDenied(b.claim)) return null;
    // In a copied passage one speaker was put in the other's place.
    const isChanged = !pair.inside && speakersDiffer(a.claim, b.claim) && isCopiedPassage(pair);
    if (isChanged || (x.length >= MIN_LETTERS && isOtherSpeaker(a.claim, b.claim, x.length))) {
      const params = { a: spelledSpeaker(a), b: spelledSpeaker(b) };
      return observe("tension", ["attribution"], "same_words_other_speaker", params, [a.body], [b.body]);
    }
    const named = pair.inside || x.length < MIN_LETTERS ? null : namesInFrames(pair);
    if (named) {
      const params = { a: textAt(a, named.a), b: textAt(b, named.b) };
      return observe("partial", ["attribution", "entity"], "names_differ", params, [named.a], [named.b]);
    }
    return x.length < MIN_LETTERS ? null : observe("agree_exact", [], "same_words", {}, [a.body], [b.body]);
  },
  examples: [
    {
      lang: "zh-Hans",
      a: "“责任完全在我，与队员无关。”主教练说。",
      b: "“责任完全在我，与队员无关。”总经理说。",
      outcome: "tension",
    },
    {
      lang: "zh-Hant",
      a: "消防局表示，倉庫的灑水系統當晚沒有啟動。",
      b: "保險公司表示，倉庫的灑水系統當晚沒有啟動。",
      outcome: "tension",
    },
    {
      lang: "zh-Hant",
      a: "倉庫的大火燒了一夜才撲滅。有住戶說，灑水系統當晚沒有啟動。",
      b: "倉庫的大火燒了一夜才撲滅。稽查處說，灑水系統當晚沒有啟動。",
      outcome: "tension",
    },
    {
      lang: "zh-Hant",
      a: "消防局表示，倉庫的灑水系統當晚沒有啟動。",
      b: "市消防單位表示，倉庫的灑水系統當晚沒有啟動。",
      outcome: "agree_exact",
    },
    {
      lang: "en",
      a: "“The plan is dead,” said Ann Leary, who teaches law at Stanford University.",
      b: "“The plan is dead,” said Ann Leary, who teaches law at Harvard University.",
      outcome: "partial",
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

/** Fewer letters than this may be said by two people in the same words without a quotation. */
const MIN_REPORTED = 8;

/**
 * One utterance, two named speakers that are plainly not one: neither's name holds the other's. What is reported without
 * quotation marks must be long enough to be one statement, and the two may share no word but the last (衛生局 and 衛生單位 may be one).
 */
function isOtherSpeaker(a: Claim, b: Claim, letters: number): boolean {
  if (!a.speaker || !b.speaker || a.originKind !== "named" || b.originKind !== "named") return false;
  const [x, y] = [a.speaker.name, b.speaker.name];
  if (x.includes(y) || y.includes(x)) return false;
  if (a.form === "direct_quote" && b.form === "direct_quote") return true;
  if (a.form === "narration" || b.form === "narration" || letters < MIN_REPORTED) return false;
  // The last part says what sort of body it is (局, office): many share it.
  const parts = (name: string) => (name.match(/\p{Script=Han}|[^\s\p{Script=Han}]{3,}/gu) ?? []).slice(0, -1);
  return !parts(x).some((part) => parts(y).includes(part));
}
