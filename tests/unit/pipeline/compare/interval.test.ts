import { describe, expect, it } from "vitest";
import type { Quantity } from "../../../../lib/model/quantity";
import { type IntervalRelation, relateIntervals } from "../../../../lib/pipeline/compare/interval";

/** "(1e8,)" and the like: brackets say whether a bound is excluded; a missing bound is none. */
function figure(notation: string): Quantity {
  const [, open, low, high, close] = /^([[(])(\S*?),(\S*?)([\])])$/.exec(notation) ?? [];
  return {
    start: 0,
    end: 0,
    text: notation,
    low: low ? Number(low) : null,
    high: high ? Number(high) : null,
    lowOpen: open === "(",
    highOpen: close === ")",
    approximate: false,
    unit: "yuan",
    dimension: "money",
    rounding: 0,
    alternative: null,
  };
}

describe("relateIntervals", () => {
  it.each<[string, string, string, IntervalRelation]>([
    ["over 100 million, 100 million odd", "(1e8,)", "(1e8,2e8)", "same_bound"],
    ["over 100 million, about 500 million", "(1e8,)", "[4.5e8,5.5e8]", "y_inside"],
    ["over 100 million, 120 million", "(1e8,)", "[1.2e8,1.2e8]", "y_inside"],
    ["over 100 million, about 80 million", "(1e8,)", "[7.2e7,8.8e7]", "disjoint"],
    ["under 50, 20 to 40", "[,50)", "[20,40]", "y_inside"],
    ["over 18, 18", "(18,)", "[18,18]", "touching"],
    ["over 100 million twice", "(1e8,)", "(1e8,)", "equal"],
  ])("%s", (_worded, x, y, relation) => {
    expect(relateIntervals(figure(x), figure(y))).toBe(relation);
    const mirrored = { x_inside: "y_inside", y_inside: "x_inside" } as Partial<
      Record<IntervalRelation, IntervalRelation>
    >;
    expect(relateIntervals(figure(y), figure(x))).toBe(mirrored[relation] ?? relation);
  });
});
