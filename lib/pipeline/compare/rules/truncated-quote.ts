import { overlaps } from "../../../text/spans";
import type { PairSide } from "../rule";
import { defineRule, observe } from "../rule";

const MIN_PART = 2;

/** One side quotes with an ellipsis what the other quotes whole: what was cut may have mattered. */
export const truncatedQuote = defineRule({
  id: "truncated-quote",
  established: true,
  compare({ a, b }) {
    const [x, y] = [quotedText(a), quotedText(b)];
    if (!x || !y || x.includes("…") === y.includes("…")) return null;
    const [cut, whole] = x.includes("…") ? [x, y] : [y, x];
    const parts = cut.split(/…+/u).map((p) => p.replace(/[^\p{L}\p{N}]+/gu, ""));
    if (
      !standInOrder(
        parts.filter((p) => p.length >= MIN_PART),
        whole.replace(/[^\p{L}\p{N}]+/gu, ""),
      )
    )
      return null;
    return observe("tension", ["quote_wording"], "quote_truncated", { cut, whole }, [a.body], [b.body]);
  },
  examples: [
    {
      lang: "zh-Hant",
      a: "校長說：「我們不會關閉這個校區。」",
      b: "校長說：「我們不會……這個校區。」",
      outcome: "tension",
    },
    {
      lang: "en",
      a: "“We will never sell the old stadium,” she said.",
      b: "“We will … sell the old stadium,” she said.",
      outcome: "tension",
    },
    { lang: "zh-Hans", a: "校长说：“我们不会关闭这个校区。”", b: "校长说：“我们不会关闭这个校区。”", outcome: null },
  ],
});

function quotedText({ claim, extraction }: PairSide): string | null {
  const { sentences, folded } = extraction.reading;
  const inside = sentences[claim.sentence]?.quotations.find((q) => overlaps(q, claim));
  return inside ? folded.slice(inside.start, inside.end) : null;
}

/** At least one part of two letters, each standing after the one before. */
function standInOrder(parts: readonly string[], whole: string): boolean {
  let from = 0;
  for (const part of parts) {
    const at = whole.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return parts.length > 0 && parts.join("").length < whole.length;
}
