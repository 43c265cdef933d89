import type { Span } from "../../../model/span";
import { isFirm } from "../overlap";
import { defineRule, observe, type Pair } from "../rule";
import { textAt } from "../side-text";

/** How much of a thing a claim speaks of, in words of both languages; one class a line. */
const EXTENTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["only", /唯一|独家|仅有的|\b(?:only|sole|exclusive)\b/u],
  ["largest", /最大|头号|\b(?:largest|biggest|main)\b/u],
  ["whole", /全部|全盘|整体|全体|\b(?:all of|entire|whole|fully)\b/u],
  ["part", /部分|局部|一部|\b(?:part of|partly|partial|some of)\b/u],
];
/** Least alignment score, and matches, for two claims to speak of one thing. */
const MIN_SCORE = 0.2;
const MIN_MATCHES = 2;
/** How far an extent word may stand from what both share, in UTF-16 units. */
const REACH = 10;

/** Both say it of one thing, but of more or less of it: the only investor, the largest investor. */
export const extent = defineRule({
  id: "extent",
  compare(pair) {
    const firm = pair.matches.filter(
      (m) => isFirm(m) && (m.a.isContent || m.a.isName) && (m.b.isContent || m.b.isName),
    );
    if (pair.score < MIN_SCORE || firm.length < MIN_MATCHES || pair.inside) return null;
    if (pair.a.claim.polarity.negated !== pair.b.claim.polarity.negated) return null;
    for (const m of firm) {
      const [x, y] = [extentBefore(pair, "a", m.a), extentBefore(pair, "b", m.b)];
      if (x && y && x.name !== y.name) {
        return observe(
          "partial",
          ["extent"],
          "extent_differs",
          { a: textAt(pair.a, x.span), b: textAt(pair.b, y.span) },
          [x.span],
          [y.span],
        );
      }
    }
    return null;
  },
  examples: [
    { lang: "zh-Hans", a: "该基金是车厂唯一的外部股东。", b: "该基金是车厂最大的外部股东。", outcome: "partial" },
    {
      lang: "en",
      a: "The fund is the only outside investor in the carmaker.",
      b: "The fund is the largest outside investor in the carmaker.",
      outcome: "partial",
    },
    { lang: "zh-Hans", a: "该基金是车厂唯一的外部股东。", b: "该基金是车厂的外部股东。", outcome: null },
  ],
});

/** The extent word shortly before a shared item. */
function extentBefore(pair: Pair, side: "a" | "b", { start }: Span): { name: string; span: Span } | null {
  const { extraction, body } = pair[side];
  const from = Math.max(body.start, start - (extraction.reading.source.lang === "en" ? 2 * REACH : REACH));
  const before = extraction.reading.folded.slice(from, start);
  for (const [name, pattern] of EXTENTS) {
    const match = pattern.exec(before);
    if (match) return { name, span: { start: from + match.index, end: from + match.index + match[0].length } };
  }
  return null;
}
