import { ordinalValue } from "../../../lang/ordinals";
import type { Span } from "../../../model/span";
import { overlaps } from "../../../text/spans";
import { contrastOf } from "../contrast";
import { predicateDifference } from "../differences";
import { defineRule, observe, type PairSide } from "../rule";
import { textAt } from "../side-text";
import { otherAnswers } from "../state-of";
import { areApart, resolvedTimes } from "../stated-times";

/** Least share of firm matches on both sides: all else must be the same, and an ordinal may be counted as a word. */
const MIN_SHARE = 0.65;

/**
 * The how-manieth time, or the rank, that a clause gives its event: 第三次, 首度, 名列第二; "for the third time", "her third medal", "came second".
 * An ordinal that only names what is spoken of (the second half, 第三届) is none.
 */
const OCCURRENCES: readonly RegExp[] = [
  /(?<first>首次|首度|头一[次回])|第(?<han>[一二三四五六七八九十]|\d+)[次度回]/u,
  /(?:排|名列|位列|位居|高居|列|居|获得?|夺得)(?:名)?第(?<han>[一二三四五六七八九十]|\d+)/u,
  /\bfor (?:the|a) (?<en>\w+) time\b/u,
  /\b(?:is|was|be|becomes?) (?:his|her|their|its|our|my|the \w+['’]s) (?<en>\w+) (?=[a-z])/u,
  /\b(?:came|finished|ranked|ranks|placed) (?:in )?(?<en>\w+)\b/u,
];

/** One says it was the first time, the other the third, and all else is the same. */
export const occurrence = defineRule({
  id: "occurrence",
  established: true,
  compare(pair) {
    const { a, b, overlap } = pair;
    if (Math.min(overlap.a, overlap.b) < MIN_SHARE || a.claim.polarity.negated !== b.claim.polarity.negated)
      return null;
    const [x, y] = [ordinalOf(a), ordinalOf(b)];
    if (!x || !y || x.form !== y.form || x.value === y.value) return null;
    // The first test failed, the second was passed: each time something else was so.
    if (predicateDifference(pair) !== null || otherAnswers(a, b) !== null) return null;
    if (areApart(resolvedTimes(a), resolvedTimes(b))) return null;
    // The ordinals themselves may stand before the noun that both share.
    const contrast = contrastOf(pair);
    if (contrast && !overlaps(contrast.a, x.span)) return null;
    const params = { a: textAt(a, x.span), b: textAt(b, y.span) };
    return observe("contradict_direct", ["numeric_value"], "occurrence", params, [x.span], [y.span]);
  },
  examples: [
    {
      lang: "zh-Hans",
      a: "这是该港口第一次因台风停摆。",
      b: "这是该港口第四次因台风停摆。",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "It is her second Olympic medal.",
      b: "It is her third Olympic medal.",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "Turnout fell for the third time.",
      b: "Turnout fell for the fifth time.",
      outcome: "contradict_direct",
    },
    { lang: "zh-Hant", a: "他名列第二。", b: "她第二次參賽。", outcome: null },
    {
      lang: "en",
      a: "The visitors scored in the first half.",
      b: "The visitors scored in the second half.",
      outcome: null,
    },
  ],
});

function ordinalOf({ extraction, body }: PairSide): { value: number; form: number; span: Span } | null {
  const text = extraction.reading.folded.slice(body.start, body.end);
  for (const [form, pattern] of OCCURRENCES.entries()) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { first, han, en } = match.groups ?? {};
    const value = first ? 1 : ordinalValue(han ?? en ?? "");
    if (value === 0) continue;
    const start = body.start + match.index;
    return { value, form, span: { start, end: start + match[0].length } };
  }
  return null;
}
