import { type Figure, figuresOf } from "../figure-pairs";

import { defineRule, observe, type PairSide } from "../rule";

const MIN_SHARE = 0.5;
/** Shares are given in whole or half per cents; closer than this they are one figure. */
const NEAR = 0.006;

/** One side gives both ends of a change in a share, the other the change in per cent: per cent of the share, or points? */
export const percentOrPoints = defineRule({
  id: "percent-or-points",
  established: true,
  compare(pair) {
    const ends = changeOf(pair.a) ?? changeOf(pair.b);
    if (!ends || Math.max(pair.overlap.a, pair.overlap.b) < MIN_SHARE) return null;
    const isA = changeOf(pair.a) !== null;
    const step = figuresOf(isA ? pair.b : pair.a).find(
      ({ quantity: q }) => q.dimension === "ratio" && q.low === q.high,
    );
    if (!step || changeOf(isA ? pair.b : pair.a)) return null;
    const points = Math.abs(ends[1].quantity.low! - ends[0].quantity.low!);
    if (Math.abs((step.quantity.low ?? 0) - points) > NEAR) return null;
    const words = [`${ends[0].quantity.text} → ${ends[1].quantity.text}`, step.quantity.text] as const;
    return observe(
      "tension",
      ["unit_currency"],
      "percent_or_points",
      { a: isA ? words[0] : words[1], b: isA ? words[1] : words[0] },
      isA ? ends.map((f) => f.quantity) : [step.quantity],
      isA ? [step.quantity] : ends.map((f) => f.quantity),
    );
  },
  examples: [
    { lang: "zh-Hans", a: "女性董事占比从15%提高到20%。", b: "女性董事占比提高5%。", outcome: "tension" },
    {
      lang: "en",
      a: "The share of women on boards rose from 15% to 20%.",
      b: "The share of women on boards rose 5%.",
      outcome: "tension",
    },
    { lang: "zh-Hans", a: "女性董事占比为20%。", b: "女性董事占比提高5%。", outcome: null },
  ],
});

/** The old and the new share, in order; null where the clause does not give both. */
function changeOf(side: PairSide): readonly [Figure, Figure] | null {
  const shares = figuresOf(side).filter(
    ({ quantity: q }) => q.dimension === "ratio" && q.low !== null && q.low === q.high,
  );
  const [from, to] = shares;
  return from && to && shares.length === 2 && from.measure?.former === true ? [from, to] : null;
}
