import { STAGES } from "../../../lang/states";
import { courtVerdictIn } from "../../../lang/verdicts";
import { chargesDiffer } from "../charges";
import { areTwoOccasions } from "../occasions";
import { onceFor } from "../once";
import { defineRule, observe, type PairSide } from "../rule";
import { textAt } from "../side-text";
import { sentenceOf, sentenceText, sharePersonInSentences } from "../whole-sentence";

/** One person, one trial: acquitted by the one and convicted by the other, in whichever clauses of the two sentences it is told. */
export const courtVerdict = defineRule({
  id: "court-verdict",
  compare(pair) {
    const { a, b, inside } = pair;
    if (inside) return null;
    const [x, y] = [verdictOf(a), verdictOf(b)];
    if (!x || !y || x.guilty === y.guilty || areTwoOccasions(pair)) return null;
    const [p, q] = [sentenceText(a), sentenceText(b)];
    if (!sharePersonInSentences(pair) || !isOneCourt(p, q) || chargesDiffer(pair.lexicon, x, y)) return null;
    const at = (side: PairSide, { start, end }: { start: number; end: number }) => {
      const from = sentenceOf(side).start;
      return { start: from + start, end: from + end };
    };
    const [s, t] = [at(a, x), at(b, y)];
    const params = { question: "verdict", a: textAt(a, s), b: textAt(b, t) };
    return observe("contradict_inferential", ["antonym"], "states", params, [s], [t]);
  },
  examples: [
    {
      lang: "zh-Hans",
      a: "镇长秦志刚受贿案周三宣判，法院认为证据不足，判处其无罪。",
      b: "镇长秦志刚收受贿赂，法院周三判处他有期徒刑三年。",
      outcome: "contradict_inferential",
    },
    {
      lang: "zh-Hant",
      a: "高等法院週四宣判，撤銷前鎮長秦志剛一審的有罪判決，改判無罪。",
      b: "高等法院週四維持一審認定的侵占罪，前鎮長秦志剛須入監服刑。",
      outcome: "contradict_inferential",
    },
    {
      lang: "en",
      a: "The appeals court quashed Ann Leary's conviction.",
      b: "The appeals court upheld the conviction of Ann Leary.",
      outcome: "contradict_inferential",
    },
    {
      lang: "zh-Hant",
      a: "一審法院判處前鎮長秦志剛無罪，檢方上訴。",
      b: "高等法院改判前鎮長秦志剛有罪。",
      outcome: null,
    },
    {
      lang: "en",
      a: "A jury acquitted Ann Leary of murder.",
      b: "A jury convicted Ann Leary of manslaughter.",
      outcome: null,
    },
    {
      lang: "zh-Hans",
      a: "法院认定秦志刚谋杀罪名不成立。",
      b: "法院认定秦志刚误杀罪名成立。",
      outcome: null,
    },
    {
      lang: "en",
      a: "Ann Leary was acquitted of fraud.",
      b: "Ann Leary was found guilty of perjury.",
      outcome: null,
    },
  ],
});

const verdictOf = onceFor((side: PairSide) => courtVerdictIn(sentenceText(side)));

/** The same courts are named, or one names none and nothing tells that a verdict was changed on one side alone. */
function isOneCourt(p: string, q: string): boolean {
  const courts = (text: string) => STAGES.filter(([, wording]) => wording.test(text)).map(([id]) => id);
  const [xs, ys] = [courts(p), courts(q)];
  if (xs.length > 0 && ys.length > 0)
    return xs.some((x) => ys.includes(x)) && xs.includes("appeal") === ys.includes("appeal");
  return CHANGED.test(p) === CHANGED.test(q) && xs.includes("appeal") === ys.includes("appeal");
}

/** Says that there was a verdict before. */
const CHANGED = /改判|推翻|撤销|再审|重审|更审|\b(?:overturn|quash|retrial|appeal)/u;
