import type { Item } from "../../align/units";
import { modalsOf } from "../operators";
import { contentItems, isFirm, overlapOf, unmatchedNames } from "../overlap";
import { defineRule, observe, type Pair } from "../rule";

/** Least share of the other content words that stand in firm matches, on both sides. */
const MIN_SHARE = 0.5;

/** Opposite predicates of one subject, with equal polarity and modality. */
export const antonym = defineRule({
  id: "antonym",
  compare(pair) {
    const found = findOpposites(pair);
    if (!found) return null;
    const { a, b } = pair;
    const share = overlapOf(pair);
    const without = (own: number, items: number) => (items > 1 ? (own * items) / (items - 1) : own);
    if (Math.min(without(share.a, share.itemsA), without(share.b, share.itemsB)) < MIN_SHARE) return null;
    const names = unmatchedNames(pair);
    if (names.a.length > 0 && names.b.length > 0) return null;
    const params = { a: textOf(pair, "a", found.a), b: textOf(pair, "b", found.b) };
    if (a.claim.polarity.negated !== b.claim.polarity.negated) {
      return observe("agree_compatible", [], "antonym_negated", params, [found.a], [found.b]);
    }
    const isEqual = modalsOf(a).join() === modalsOf(b).join();
    return observe(isEqual ? "contradict_direct" : "tension", ["antonym"], "antonym", params, [found.a], [found.b]);
  },
  examples: [
    { lang: "zh-Hans", a: "本季度失业率上升。", b: "本季度失业率下降。", outcome: "contradict_direct" },
    {
      lang: "en",
      a: "Unemployment increased in the third quarter.",
      b: "Unemployment decreased in the third quarter.",
      outcome: "contradict_direct",
    },
    { lang: "en", a: "The club bought the striker.", b: "The club sold the stadium.", outcome: null },
    { lang: "zh-Hant", a: "失業率上升。", b: "出口額下降。", outcome: null },
  ],
});

function findOpposites({ a, b, matches, lexicon }: Pair): { a: Item; b: Item } | null {
  const firmA = new Set(matches.filter(isFirm).map((m) => m.a));
  const firmB = new Set(matches.filter(isFirm).map((m) => m.b));
  const wordOf = (side: Pair["a"], item: Item) => side.words.find((w) => w.start === item.start)?.text ?? "";
  for (const x of contentItems(a.clause)) {
    if (x.isName || firmA.has(x)) continue;
    for (const y of contentItems(b.clause)) {
      if (y.isName || firmB.has(y)) continue;
      if (lexicon.isAntonym(wordOf(a, x), wordOf(b, y))) return { a: x, b: y };
    }
  }
  return null;
}

function textOf(pair: Pair, side: "a" | "b", item: Item): string {
  return pair[side].extraction.reading.source.text.slice(item.start, item.end);
}
