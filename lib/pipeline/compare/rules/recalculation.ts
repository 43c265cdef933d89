import type { Quantity } from "../../../model/quantity";
import { lowerBound } from "../../../text/spans";
import { type Figure, figuresOf } from "../figure-pairs";
import { onceFor } from "../once";
import { findOneDifference } from "../one-difference";
import { defineRule, type Observation, observe, type PairSide } from "../rule";

/** Share of firm matches below which two clauses tell of too little in common to reckon from one to the other. */
const MIN_SHARE = 0.3;
/** Figures of a sentence that a reader reckons with at most. */
const MAX_FIGURES = 5;
/** A figure wider than this share of itself fits any sum. */
const MAX_WIDTH = 0.3;

/** What one side states gives the figure of the other: a share of a total, a change applied to the old value, n of N as a share. */
export const recalculation = defineRule({
  id: "recalculation",
  compare(pair) {
    if (Math.max(pair.overlap.a, pair.overlap.b) < MIN_SHARE) return null;
    if (!mayGive(pair.a, pair.b) && !mayGive(pair.b, pair.a)) return null;
    // Word for word the same but for one figure: no reader reckons from one copy to the other.
    if (findOneDifference(pair)) return null;
    const sums = [...sumsFrom(pair.a, pair.b, true), ...sumsFrom(pair.b, pair.a, false)];
    const best = sums.sort((x, y) => (x.words < y.words ? -1 : x.words > y.words ? 1 : 0))[0];
    return best ? toObservation(best) : null;
  },
  examples: [
    {
      lang: "zh-Hans",
      a: "公司收入15亿元,海外市场占三成。",
      b: "公司海外市场收入4.5亿元。",
      outcome: "agree_compatible",
    },
    { lang: "zh-Hans", a: "票价从100元上涨两成。", b: "票价涨到120元。", outcome: "agree_compatible" },
    { lang: "zh-Hans", a: "票价从100元上涨两成。", b: "票价涨到160元。", outcome: null },
    {
      lang: "en",
      a: "At $900 a piece, the lamp undercuts its rival in the shop by a third.",
      b: "At $300 a piece, the lamp undercuts its rival in the shop by a third.",
      outcome: null,
    },
    { lang: "en", a: "Rents doubled from $900.", b: "Rents have risen to $1,800.", outcome: "agree_compatible" },
    {
      lang: "en",
      a: "Revenue rose 20% to $120 million.",
      b: "Revenue was $100 million a year earlier.",
      outcome: "agree_compatible",
    },
    {
      lang: "en",
      a: "Some 400 of the 1,000 workers voted to strike.",
      b: "40% of the workers voted to strike.",
      outcome: "agree_compatible",
    },
    {
      lang: "en",
      a: "Some 400 of the 1,000 workers voted to strike.",
      b: "60% of the workers voted to strike.",
      outcome: null,
    },
  ],
});

interface Sum {
  /** The sum in the words of the texts. */
  words: string;
  given: readonly Quantity[];
  found: Quantity;
  isFromA: boolean;
}

function toObservation({ words, given, found, isFromA }: Sum): Observation {
  return observe(
    "agree_compatible",
    [],
    "recalculated",
    { sum: words },
    isFromA ? given : [found],
    isFromA ? [found] : given,
  );
}

/** Two figures to reckon with, and one to come by. */
function mayGive(from: PairSide, to: PairSide): boolean {
  return sentenceFigures(from).length >= 2 && figuresOf(to).length > 0;
}

function* sumsFrom(from: PairSide, to: PairSide, isFromA: boolean): Generator<Sum> {
  const given = sentenceFigures(from);
  if (given.length < 2) return;
  for (const found of figuresOf(to)) {
    // A figure that the other side states itself needs no sum.
    if (given.some(({ quantity: q }) => q.unit === found.quantity.unit && fits(middleOf(q), found.quantity))) continue;
    for (const x of given) {
      for (const y of given) {
        const words = x === y ? null : sumOf(x, y, found);
        if (words)
          yield {
            words,
            given: [x.quantity, y.quantity].sort((p, q) => p.start - q.start),
            found: found.quantity,
            isFromA,
          };
      }
    }
  }
}

/** The figures of the claim's sentence with their measures, where they are few. */
const sentenceFigures = onceFor(({ claim, extraction }: PairSide): readonly Figure[] => {
  const span = extraction.reading.sentences[claim.sentence]?.span ?? claim;
  const { quantities, measures } = extraction;
  const figures: Figure[] = [];
  for (let i = lowerBound(quantities, span.start); i < quantities.length && figures.length <= MAX_FIGURES; i++) {
    const quantity = quantities[i]!;
    if (quantity.start >= span.end) break;
    if (quantity.end <= span.end) figures.push({ quantity, measure: measures[i] });
  }
  return figures.length <= MAX_FIGURES ? figures : [];
});

/** `x` is an amount and `y` what is done with it; null where the sum does not give `found`. */
function sumOf(x: Figure, y: Figure, found: Figure): string | null {
  const [amount, change] = [middleOf(x.quantity), middleOf(y.quantity)];
  if (amount === null || change === null || amount === 0) return null;
  const texts = [x, y, found].map(({ quantity }) => quantity.text) as [string, string, string];
  if (found.quantity.dimension === "ratio") return ratioOf(x, y, found, texts);
  if (x.quantity.unit !== found.quantity.unit || isRelative(x.quantity)) return null;
  const isChange = y.measure?.kind === "increment" || y.measure?.kind === "decrement";
  if (y.quantity.dimension === "multiple" || (y.quantity.dimension === "ratio" && !isChange)) {
    // A multiple leads from the old value; a share is of the whole.
    if (y.quantity.dimension === "multiple" && x.measure?.former !== true) return null;
    return fits(amount * change, found.quantity) ? `${texts[0]} × ${texts[1]} = ${texts[2]}` : null;
  }
  if (y.quantity.dimension !== "ratio") return null;
  const sign = y.measure?.kind === "decrement" ? "−" : "+";
  const factor = sign === "−" ? 1 - change : 1 + change;
  if (x.measure?.former === true && found.measure?.former !== true)
    return fits(amount * factor, found.quantity) ? `${texts[0]} × (1 ${sign} ${texts[1]}) = ${texts[2]}` : null;
  if (x.measure?.former !== true && found.measure?.former === true && factor > 0)
    return fits(amount / factor, found.quantity) ? `${texts[2]} × (1 ${sign} ${texts[1]}) = ${texts[0]}` : null;
  return null;
}

/** 400 of the 1,000 workers are 40%. */
function ratioOf(x: Figure, y: Figure, found: Figure, [part, whole, share]: [string, string, string]): string | null {
  const [n, all] = [middleOf(x.quantity)!, middleOf(y.quantity)!];
  const isPart = x.quantity.unit === y.quantity.unit && x.quantity.dimension === "count" && n < all;
  return isPart && fits(n / all, found.quantity) ? `${part} / ${whole} = ${share}` : null;
}

function isRelative({ dimension }: Quantity): boolean {
  return ["ratio", "multiple", "percentage_point", "rank", "age"].includes(dimension);
}

/** The middle of a closed figure; null for a bound. */
function middleOf({ low, high }: Quantity): number | null {
  return low === null || high === null ? null : (low + high) / 2;
}

function fits(value: number | null, { low, high, rounding }: Quantity): boolean {
  if (value === null || low === null || high === null || high - low > MAX_WIDTH * Math.abs(high)) return false;
  const slack = Math.max(Math.min(rounding, 0.05 * Math.abs(high)), 1e-9 * Math.abs(high));
  return value >= low - slack && value <= high + slack;
}
