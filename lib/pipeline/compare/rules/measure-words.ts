import { type Figure, pairFigures } from "../figure-pairs";
import { defineRule, observe, type Pair, type PairSide } from "../rule";

/** How far before a measure's name a word that narrows it may stand, in words. */
const REACH = 2;

/** Both figures measure one thing, but one side words it more narrowly (确认收入, 收入): noted, it decides nothing. */
export const measureWords = defineRule({
  id: "measure-words",
  compare(pair) {
    for (const { a, b } of pairFigures(pair)) {
      if (!a.measure?.attributeSpan || !b.measure?.attributeSpan) continue;
      const [x, y] = [phraseOf(a, pair, "a"), phraseOf(b, pair, "b")];
      if (!x || !y || x.folded === y.folded) continue;
      // Only where one holds the other: other words for one thing are no narrowing.
      if (!x.folded.includes(y.folded) && !y.folded.includes(x.folded)) continue;
      return observe(null, ["scope"], "measure_words", { a: x.text, b: y.text }, [x.span], [y.span]);
    }
    return null;
  },
  examples: [
    { lang: "zh-Hans", a: "去年该厂的收入为1.2亿元。", b: "去年该厂的确认收入为1.2亿元。", outcome: null, notes: true },
    { lang: "en", a: "Revenue was $3m last year.", b: "The school reopened on Monday.", outcome: null },
    { lang: "zh-Hans", a: "去年该厂收入1.2亿元。", b: "去年该厂收入1.2亿元。", outcome: null },
  ],
});

/** The measure's name with the word right before it that narrows it; null where the figure names no measure. */
function phraseOf({ measure }: Figure, pair: Pair, side: "a" | "b") {
  const at = measure?.attributeSpan;
  if (!at) return null;
  const { words, extraction, claim }: PairSide = pair[side];
  const matched = new Set(pair.matches.map((m) => m[side].start));
  const index = words.findIndex((w) => w.start === at.start);
  let start = at.start;
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const word = words[i]!;
    if (
      word.end !== start ||
      word.start < claim.start ||
      matched.has(word.start) ||
      !/^(?:v|n$|vn|a|b|eng)/u.test(word.tag)
    )
      break;
    start = word.start;
  }
  const { folded, source } = extraction.reading;
  return { folded: folded.slice(start, at.end), text: source.text.slice(start, at.end), span: { start, end: at.end } };
}
