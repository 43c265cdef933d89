import { expect, it } from "vitest";
import type { Quantity } from "../../../../lib/model/quantity";
import { statedDigits } from "../../../../lib/pipeline/align/stated-digits";

const worded = (text: string, low: number, dimension: Quantity["dimension"]) =>
  statedDigits({ text, low, high: low, dimension } as Quantity);

it("counts the digits that a figure is worded with, not those of the unit it is converted to", () => {
  expect(worded("七分鐘", 0.00486111111111, "duration")).toBe(1);
  expect(worded("two thirds", 0.666666666667, "ratio")).toBe(1);
  expect(worded("三分之二", 0.666666666667, "ratio")).toBe(1);
  expect(worded("七成五", 0.75, "ratio")).toBe(2);
  expect(worded("51 mph", 82.076544, "speed")).toBe(2);
  expect(worded("4.7亿美元", 4.7e8, "money")).toBe(2);
  expect(worded("1,011人", 1011, "count")).toBe(4);
  expect(worded("一千零一十一人", 1011, "count")).toBe(4);
});
