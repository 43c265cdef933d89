import type { Item } from "../../align/units";
import { modalsOf } from "../operators";
import { contentItems, isFirm, unmatchedNames } from "../overlap";
import { defineRule, observe, type Pair } from "../rule";
import { textAt } from "../side-text";

/** Least share of the other content words that stand in firm matches, on both sides. */
const MIN_SHARE = 0.5;

/** Opposite predicates of one subject, with equal polarity and modality. */
export const antonym = defineRule({
  id: "antonym",
  compare(pair) {
    const found = findOpposites(pair);
    if (!found) return null;
    const { a, b } = pair;
    const share = pair.overlap;
    const without = (own: number, items: number) => (items > 1 ? (own * items) / (items - 1) : own);
    if (Math.min(without(share.a, share.itemsA), without(share.b, share.itemsB)) < MIN_SHARE) return null;
    const names = unmatchedNames(pair);
    if (names.a.length > 0 && names.b.length > 0) return null;
    const params = { a: textAt(a, found.a), b: textAt(b, found.b) };
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
  const xs = predicateWords(a, firmA);
  const ys = predicateWords(b, firmB);
  for (const x of xs) for (const y of ys) if (lexicon.isAntonym(x.text, y.text)) return { a: x.item, b: y.item };
  return null;
}

/** Verbs and adjectives that nothing on the other side matches. */
function predicateWords({ clause, words }: Pair["a"], matched: ReadonlySet<Item>): { item: Item; text: string }[] {
  return contentItems(clause).flatMap((item) => {
    const word = item.isName || matched.has(item) ? undefined : words.find((w) => w.start === item.start);
    return word && /^(?:v|a|z|f|s|eng)/u.test(word.tag) ? [{ item, text: word.text }] : [];
  });
}
