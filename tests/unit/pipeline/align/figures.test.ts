import { expect, it } from "vitest";
import type { Quantity } from "../../../../lib/model/quantity";
import { type Figure, scoreFigures } from "../../../../lib/pipeline/align/figures";

const figure = (low: number, unit: string, attribute: string | null = null, more: Partial<Quantity> = {}): Figure => ({
  attribute,
  quantity: {
    start: 0,
    end: 1,
    text: "",
    low,
    high: low,
    lowOpen: false,
    highOpen: false,
    approximate: false,
    unit,
    dimension: unit === "number" ? "number" : unit === "USD" ? "money" : "count",
    rounding: 0,
    alternative: null,
    ...more,
  },
});
const worth = (x: Figure, y: Figure) => scoreFigures([x], [y]);

it("counts figures that round one value more than those that lie apart", () => {
  expect(worth(figure(186, "person"), figure(190, "person"))).toBeGreaterThan(
    worth(figure(186, "person"), figure(260, "person")),
  );
});

it("takes a figure that leaves out what it counts for a count or a sum near it, and for nothing else", () => {
  expect(worth(figure(41, "person"), figure(40, "number"))).toBeGreaterThan(0);
  expect(worth(figure(2.3e9, "number"), figure(2.31e9, "USD"))).toBeGreaterThan(0);
  expect(worth(figure(41, "person"), figure(60, "number"))).toBe(0);
  expect(worth(figure(0.4, "ratio", null, { dimension: "ratio" }), figure(0.4, "number"))).toBe(0);
});

it("brings figures of one measure together and keeps those of two apart, across languages", () => {
  const hurt = figure(218, "person", "受伤");
  expect(worth(hurt, figure(260, "person", "injury"))).toBeGreaterThan(worth(hurt, figure(260, "person")));
  expect(worth(hurt, figure(260, "person", "death"))).toBeLessThan(worth(hurt, figure(260, "person")));
});

it("pairs each figure once, whichever side is asked", () => {
  const [x, y] = [[figure(10, "person"), figure(12, "person")], [figure(12, "person")]];
  expect(scoreFigures(x, y)).toBe(scoreFigures(y, x));
  expect(scoreFigures(x, y)).toBe(worth(figure(12, "person"), figure(12, "person")));
  const [nine, ten] = [figure(9, "piece:recommendation"), figure(10, "piece:deposit")];
  expect(worth(nine, ten)).toBe(worth(ten, nine));
});
