import { type Figure, figuresOf } from "../figure-pairs";
import { defineRule, type Observation, observe, type Pair, type PairSide } from "../rule";

/** The least and most parts that a reader adds up. */
const MIN_PARTS = 2;
const MAX_PARTS = 4;
const MIN_SHARE = 0.3;

/** One side gives a total, the other its parts: the sum is shown, and nothing conflicts. */
export const sumOfParts = defineRule({
  id: "sum-of-parts",
  compare(pair) {
    if (Math.max(pair.overlap.a, pair.overlap.b) < MIN_SHARE) return null;
    return addUp(pair, "a", "b") ?? addUp(pair, "b", "a");
  },
  examples: [
    { lang: "zh-Hans", a: "车祸造成9人死伤。", b: "车祸造成2人死亡、7人受伤。", outcome: "agree_compatible" },
    {
      lang: "en",
      a: "The crash left 9 people dead or injured.",
      b: "The crash left 2 people dead and 7 people injured.",
      outcome: "agree_compatible",
    },
    { lang: "zh-Hans", a: "车祸造成8人死亡。", b: "车祸造成3人死亡、5人受伤。", outcome: null },
    { lang: "zh-Hans", a: "车祸造成两人死亡、六人重伤。", b: "车祸造成两人死亡、四人重伤。", outcome: null },
    { lang: "zh-Hans", a: "车祸造成9人受伤。", b: "车祸造成2人死亡、8人受伤。", outcome: null },
  ],
});

function addUp(pair: Pair, whole: "a" | "b", parts: "a" | "b"): Observation | null {
  const pieces = figuresOf(pair[parts]).filter(isExactCount);
  for (const total of figuresOf(pair[whole]).filter(isExactCount)) {
    const same = pieces.filter((p) => p.quantity.unit === total.quantity.unit);
    if (same.length < MIN_PARTS || same.length > MAX_PARTS) continue;
    if (!coversAll(total, same, pair[whole]) || standsBesideParts(total, same, pair[whole])) continue;
    if (same.reduce((sum, p) => sum + p.quantity.low!, 0) !== total.quantity.low) continue;
    const params = { parts: same.map((p) => p.quantity.text).join(" + "), total: total.quantity.text };
    const spans = same.map((p) => p.quantity);
    return observe(
      "agree_compatible",
      [],
      "sum_of_parts",
      params,
      whole === "a" ? [total.quantity] : spans,
      whole === "a" ? spans : [total.quantity],
    );
  }
  return null;
}

/** 两人死亡、六人重伤 beside 两人死亡、四人重伤: what counts a part too is no total. */
function standsBesideParts(total: Figure, parts: readonly Figure[], side: PairSide): boolean {
  const named = new Set(parts.map((p) => p.measure?.attribute ?? null));
  return figuresOf(side).some(
    (f) => f !== total && f.quantity.unit === total.quantity.unit && named.has(f.measure?.attribute ?? null),
  );
}

function isExactCount({ quantity: q }: Figure): boolean {
  return q.dimension === "count" && q.low !== null && q.low === q.high && !q.approximate;
}

/** A total of what is named otherwise ("8 dead" beside "3 dead, 5 hurt") is no sum: each part must be named with it, or it names nothing. */
function coversAll({ quantity, measure }: Figure, parts: readonly Figure[], { extraction, claim }: PairSide): boolean {
  if (measure?.attribute == null) return true;
  const around = extraction.reading.folded.slice(claim.start, claim.end).slice(0, quantity.end - claim.start + REACH);
  return parts.every(({ measure: part }) => {
    const attribute = part?.attribute;
    return attribute == null || stemsOf(attribute).some((stem) => around.includes(stem));
  });
}

/** How far behind the figure what it counts is named. */
const REACH = 24;

/** Han characters of a word, or the first three letters of a Latin one (dead, death; injury, injured). */
function stemsOf(word: string): string[] {
  return /\p{Script=Han}/u.test(word) ? [...word] : [word.slice(0, 3)];
}
