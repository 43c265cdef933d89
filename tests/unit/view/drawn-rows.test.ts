import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawAround, drawMore, drawTo } from "../../../lib/view/drawn-rows";

describe("the rows that are drawn", () => {
  it("begin at the head of the list, or around the row that has to stay in sight", () => {
    expect(drawAround(-1, 20)).toEqual({ from: 0, to: 20 });
    expect(drawAround(5, 20)).toEqual({ from: 0, to: 25 });
    expect(drawAround(300, 20)).toEqual({ from: 280, to: 320 });
  });

  it("reach a row that a step leads to, and begin anew where it is far away", () => {
    const drawn = { from: 0, to: 40 };
    expect(drawTo(drawn, 10, 20)).toBe(drawn);
    expect(drawTo(drawn, -1, 20)).toBe(drawn);
    expect(drawTo(drawn, 39, 20)).toEqual({ from: 0, to: 59 });
    expect(drawTo(drawn, 900, 20)).toEqual({ from: 880, to: 920 });
    expect(drawTo({ from: 880, to: 920 }, 870, 20)).toEqual({ from: 850, to: 920 });
  });

  it("grow to the whole list, upwards first", () => {
    expect(drawMore({ from: 30, to: 60 }, 100, 60)).toEqual({ from: 0, to: 60 });
    const length = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(length, fc.integer({ min: -1, max: 500 }), (rows, at) => {
        let drawn = drawAround(Math.min(at, rows - 1), 20);
        for (let step = 0, more = drawMore(drawn, rows, 60); more; step++, more = drawMore(drawn, rows, 60)) {
          drawn = more;
          if (step > 20) return false;
        }
        return drawn.from === 0 && drawn.to >= rows;
      }),
    );
  });
});
