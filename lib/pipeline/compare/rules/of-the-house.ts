import { culpritIn } from "../../../lang/culprits";
import type { Span } from "../../../model/span";
import { isOneLanguage } from "../../one-language";
import { areTwoOccasions } from "../occasions";
import { defineRule, observe, type Pair, type PairSide } from "../rule";
import { textAt } from "../side-text";
import { sentenceOf, sentenceText, wordsIn } from "../whole-sentence";

/** Least number of words of the two sentences, beside who it was, that are one. */
const MIN_SHARED = 2;
const TRANSLATES = 0.55;

/** Who did it worked there, and who did it never did. */
export const ofTheHouse = defineRule({
  id: "of-the-house",
  compare(pair) {
    const { a, b, inside } = pair;
    if (inside || areTwoOccasions(pair)) return null;
    const [x, y] = [culpritOf(a), culpritOf(b)];
    if (!x || !y || x.belongs === y.belongs || sharedWords(pair, x, y) < MIN_SHARED) return null;
    const params = { a: textAt(a, x), b: textAt(b, y) };
    return observe("contradict_inferential", ["entity"], "one_holder", params, [x], [y]);
  },
  examples: [
    {
      lang: "zh-Hant",
      a: "警方查出，在圖書館縱火的是一名離職員工。",
      b: "警方說，在圖書館縱火的人是附近的居民，從未在圖書館任職。",
      outcome: "contradict_inferential",
    },
    {
      lang: "en",
      a: "The man who leaked the exam papers was a teacher at the school, police said.",
      b: "The exam papers were leaked by a parent who had never worked at the school, according to police.",
      outcome: "contradict_inferential",
    },
    {
      lang: "zh-Hans",
      a: "盗走名画的是美术馆的保安。",
      b: "为盗贼望风的是一名游客，不是美术馆的人。",
      outcome: null,
    },
    {
      lang: "zh-Hant",
      a: "警方查出，在圖書館縱火的是一名離職員工。",
      b: "在圖書館縱火的男子曾在館內工作三年，去年離職，警方說。",
      outcome: null,
    },
  ],
});

function culpritOf(side: PairSide): ({ belongs: boolean } & Span) | null {
  const found = culpritIn(sentenceText(side));
  const { start } = sentenceOf(side);
  return found && { belongs: found.belongs, start: start + found.start, end: start + found.end };
}

function sharedWords(pair: Pair, x: Span, y: Span): number {
  const rest = (side: PairSide, { start, end }: Span) =>
    wordsIn(side, sentenceOf(side)).filter(
      (w) =>
        (w.end <= start || w.start >= end) &&
        w.text.length > 1 &&
        /^(?:n|v|l|j|i|x|eng)/u.test(w.tag) &&
        !ABOUT.test(w.text),
    );
  const ys = rest(pair.b, y);
  const met = rest(pair.a, x).filter((v) =>
    ys.some(
      (w) => v.text === w.text || (!isOneLanguage(pair) && pair.lexicon.similarity(v.text, w.text) >= TRANSLATES),
    ),
  );
  return new Set(met.map((w) => w.text)).size;
}

/** Who found it out and how. */
const ABOUT =
  /^(?:警方|警察|检方|表示|指出|查出|确认|监视器|调查|发现|police|say|said|officer|investigators?|accord|tell|be|have|the|who|that|was|were|had|man|woman|by|of|in|at|to|a|an|and)$/u;
