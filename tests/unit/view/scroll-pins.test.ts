import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addPin, readPins } from "../../../lib/view/scroll-pins";

const place = fc.integer({ min: 0, max: 99 });
const pins = fc.array(fc.record({ a: place, b: place }), { maxLength: 30 });

describe("the pins of a reader", () => {
  it("always rise in both texts, and the newest is among them", () => {
    fc.assert(
      fc.property(pins, fc.record({ a: place, b: place }), (earlier, newest) => {
        const kept = addPin(earlier.reduce(addPin, []), newest);
        expect(kept).toContainEqual(newest);
        for (let i = 1; i < kept.length; i++) {
          expect(kept[i]!.a).toBeGreaterThan(kept[i - 1]!.a);
          expect(kept[i]!.b).toBeGreaterThan(kept[i - 1]!.b);
        }
      }),
    );
  });

  it("keep those that the newest does not cross", () => {
    const kept = [
      { a: 10, b: 10 },
      { a: 20, b: 20 },
      { a: 30, b: 30 },
    ];
    expect(addPin(kept, { a: 15, b: 25 })).toEqual([
      { a: 10, b: 10 },
      { a: 15, b: 25 },
      { a: 30, b: 30 },
    ]);
  });

  it("are read back without what is none or lies outside the texts", () => {
    const lengths = { a: 50, b: 50 };
    expect(readPins([{ a: 1, b: 2, c: 3 }, { a: 60, b: 2 }, { a: "1", b: 2 }, null, { a: -1, b: 0 }], lengths)).toEqual(
      [{ a: 1, b: 2 }],
    );
    expect(readPins({ a: 1 }, lengths)).toEqual([]);
    expect(readPins(null, lengths)).toEqual([]);
  });
});
