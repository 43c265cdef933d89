import type { Span } from "../../../model/span";
import { pairFigures } from "../figure-pairs";
import { onceFor } from "../once";
import { defineRule, observe, type PairSide } from "../rule";
import { textAt } from "../side-text";

/** Makes a figure look small, or large, right before it: focusing subjuncts of R. Quirk et al. (1985), 8.116, and their Chinese kin (Chao, 8.3). */
const SMALL =
  /(?:仅仅?|只有?|区区|才|不过|\b(?:only|just|merely|a mere|barely|no more than|as few as|as little as))\s*$/u;
const LARGE =
  /(?:多达|高达|竟然?达?|足足|整整|达到惊人的|\b(?:as many as|as much as|no fewer than|no less than|a whopping|a staggering|a massive))\s*$/u;
/** How far before the figure it stands, in UTF-16 units. */
const REACH = 14;

/** One figure in both, called small in one and large in the other. */
export const framing = defineRule({
  id: "framing",
  compare(pair) {
    if (!mayFrame(pair.a) || !mayFrame(pair.b)) return null;
    for (const { a, b, relation } of pairFigures(pair)) {
      if (relation === "disjoint" || relation === "touching") continue;
      const [x, y] = [frameBefore(pair.a, a.quantity), frameBefore(pair.b, b.quantity)];
      if (!x || !y || x.way === y.way) continue;
      const params = { a: textAt(pair.a, x.span), b: textAt(pair.b, y.span) };
      return observe("tension", ["framing"], "framing", params, [x.span], [y.span]);
    }
    return null;
  },
  examples: [
    { lang: "zh-Hans", a: "展览吸引了多达3万名观众。", b: "展览仅吸引了3万名观众。", outcome: null },
    { lang: "zh-Hans", a: "展览的观众多达3万名。", b: "展览的观众仅3万名。", outcome: "tension" },
    {
      lang: "en",
      a: "The fair drew just 300 visitors.",
      b: "The fair drew as many as 300 visitors.",
      outcome: "tension",
    },
    { lang: "en", a: "The fair drew just 300 visitors.", b: "The fair drew 300 visitors.", outcome: null },
  ],
});

const mayFrame = onceFor(({ extraction, body }: PairSide): boolean =>
  ANY.test(extraction.reading.folded.slice(body.start, body.end)),
);
/** A character that every word of either kind holds. */
const ANY = /[仅只才过达竟足整区]|\b(?:only|just|merely|barely|no|as|a)\b/u;

function frameBefore({ extraction, body }: PairSide, figure: Span): { way: "small" | "large"; span: Span } | null {
  const from = Math.max(body.start, figure.start - REACH);
  // A modifier may have been read into the figure.
  const to = Math.min(body.end, figure.start + MODIFIER);
  const { folded } = extraction.reading;
  for (let end = figure.start; end <= to; end++) {
    const before = folded.slice(from, end);
    for (const [way, pattern] of [
      ["small", SMALL],
      ["large", LARGE],
    ] as const) {
      const match = pattern.exec(before);
      if (match)
        return { way, span: { start: from + match.index, end: from + match.index + match[0].trimEnd().length } };
    }
  }
  return null;
}

/** Longest modifier that a figure may open with, in UTF-16 units ("as many as "). */
const MODIFIER = 13;
