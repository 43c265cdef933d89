import { type Superlative, superlativeIn } from "../../../lang/superlatives";
import type { Span } from "../../../model/span";
import { overlaps } from "../../../text/spans";
import { isOneLanguage } from "../../one-language";
import { areTwoOccasions } from "../occasions";
import { onceFor } from "../once";
import { modalsOf } from "../operators";
import { defineRule, observe, type Pair, type PairSide } from "../rule";
import { textAt } from "../side-text";
import { areApart, resolvedTimes } from "../stated-times";
import { wordsIn } from "../whole-sentence";

/** One superlative of one group is held by one: the most rain fell here, and there. */
export const superlative = defineRule({
  id: "superlative",
  compare(pair) {
    const { a, b, inside } = pair;
    if (inside || a.claim.polarity.negated || b.claim.polarity.negated) return null;
    const [x, y] = [superlativeOf(a), superlativeOf(b)];
    if (!x || !y || x.scale !== y.scale || x.up !== y.up) return null;
    if (modalsOf(a).join() !== modalsOf(b).join()) return null;
    if (areTwoOccasions(pair) || areApart(resolvedTimes(a), resolvedTimes(b))) return null;
    if (!isOneMeasure(pair, x, y) || mayBeOneHolder(pair, x.holder, y.holder)) return null;
    const params = { a: textAt(a, x.holder).trim(), b: textAt(b, y.holder).trim() };
    return observe("contradict_direct", ["entity"], "one_holder", params, [x.holder], [y.holder]);
  },
  examples: [
    {
      lang: "zh-Hant",
      a: "這次地震的最大震度出現在鹽田鄉。",
      b: "這次地震震度最大的地方是北岬鄉。",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "The heaviest rainfall of the storm was recorded at Tarn Bay.",
      b: "Pellworth had the heaviest rainfall of the storm.",
      outcome: "contradict_direct",
    },
    {
      lang: "zh-Hans",
      a: "第一季度全国房价涨幅最大的城市是澄江。",
      b: "第一季度全国房价涨幅最大的城市是鹿原。",
      outcome: "contradict_direct",
    },
    {
      lang: "zh-Hans",
      a: "第一季度房价涨幅最大的城市是澄江。",
      b: "第一季度房价跌幅最大的城市是鹿原。",
      outcome: null,
    },
    {
      lang: "en",
      a: "Riverton won the regional school chess final on Saturday.",
      b: "Saturday's regional school chess final was won by Ashgrove.",
      publishedA: "2025-06-18",
      publishedB: "2025-06-18",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "Ann Leary won the prize for best first novel.",
      b: 'The prize for best first novel went to "The Salt Road".',
      outcome: null,
    },
    { lang: "zh-Hans", a: "全省最高的建筑是海门大厦。", b: "全市最高的建筑是江心塔。", outcome: null },
    {
      lang: "en",
      a: "The lowest temperature in the north was recorded at Tarn Bay.",
      b: "The lowest temperature in the south was recorded at Pellworth.",
      outcome: null,
    },
    {
      lang: "en",
      a: "The heaviest rainfall was recorded at Tarn Bay.",
      b: "The heaviest snowfall was recorded at Pellworth.",
      outcome: null,
    },
    {
      lang: "en",
      a: "The biggest crowd of the tour came to Tarn Bay.",
      b: "One of the biggest crowds of the tour came to Pellworth.",
      outcome: null,
    },
  ],
});

interface Placed extends Omit<Superlative, "holder" | "what"> {
  holder: Span;
  what: Span;
}

const superlativeOf = onceFor(({ extraction, body }: PairSide): Placed | null => {
  const { folded, source } = extraction.reading;
  const found = superlativeIn(folded.slice(body.start, body.end), source.text.slice(body.start, body.end));
  const at = ({ start, end }: Span) => ({ start: body.start + start, end: body.start + end });
  return found && { ...found, holder: at(found.holder), what: at(found.what) };
});

/** Words that say only where or that it was. */
const EMPTY =
  /^(?:地方|地点|城市|地区|区域|县市|站|处|地|者|人|的|了|是|在|所|个|座|家|名|之|测站|place|area|city|town|spot|site|station|one|the|a|an|of|in|for|at|by|on|to|that|this|its|was|be|have|ever)$/u;
/** Strength from which two words may name one thing. */
const MAY_BE_ONE = 0.6;
/** Across languages a word may lack its translation: most of the words must have one. */
const MOST_ACROSS = 0.6;

/** Every word that says what is measured, and of which group, has its counterpart. */
function isOneMeasure(pair: Pair, x: Placed, y: Placed): boolean {
  const rest = (side: PairSide, { what, holder, words }: Placed) =>
    wordsIn(side, what).filter(
      (w) =>
        !overlaps(w, holder) &&
        !side.claim.times.some((t) => overlaps(t, w)) &&
        !words.some((own) => w.text.includes(own) || (w.text.length > 2 && own.includes(w.text))) &&
        !EMPTY.test(w.text) &&
        !/^(?:u|p|c|d|m|q|t)/u.test(w.tag),
    );
  const [xs, ys] = [rest(pair.a, x), rest(pair.b, y)];
  if (xs.length === 0 || ys.length === 0) return false;
  const isMet = (v: { text: string; start: number }, w: { text: string; start: number }) =>
    v.text === w.text ||
    pair.lexicon.similarity(v.text, w.text) >= MAY_BE_ONE ||
    pair.matches.some((m) => m.strength >= MAY_BE_ONE && m.a.start === v.start && m.b.start === w.start);
  const metA = xs.filter((v) => ys.some((w) => isMet(v, w))).length;
  const metB = ys.filter((w) => xs.some((v) => isMet(v, w))).length;
  if (!isOneLanguage(pair)) return Math.min(metA / xs.length, metB / ys.length) >= MOST_ACROSS;
  // One side may say more of it, but not both something else.
  return metA > 0 && metB > 0 && (metA === xs.length || metB === ys.length);
}

/** A name that the other holds, or a place in the other. */
function mayBeOneHolder(pair: Pair, x: Span, y: Span): boolean {
  const [p, q] = [textAt(pair.a, x), textAt(pair.b, y)].map((t) => t.trim());
  const [s, t] = [
    pair.a.extraction.reading.folded.slice(x.start, x.end),
    pair.b.extraction.reading.folded.slice(y.start, y.end),
  ];
  const isHan = (text: string) => /\p{Script=Han}/u.test(text);
  if (isHan(s) !== isHan(t)) return true;
  if (p === q || s.includes(t) || t.includes(s)) return true;
  const parts = (text: string) =>
    isHan(text)
      ? [...text.replace(/[省市县区乡镇村里站岛州郡]/gu, "")]
      : text.split(/[\s,.'-]+/u).filter((w) => w.length > 3);
  if (parts(s).some((part) => parts(t).includes(part))) return true;
  const isIn = (v: string, w: string) => pair.lexicon.isWithin?.(v, w) === true;
  // A place named in the other source beside the other one may hold it.
  return (
    isIn(s, t) ||
    isIn(t, s) ||
    pair.a.extraction.reading.folded.includes(t) ||
    pair.b.extraction.reading.folded.includes(s)
  );
}
