import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestRising, makeScrollMap } from "../../../lib/view/scroll-map";

const place = fc.integer({ min: 0, max: 1000 });
const pairsOf = fc.array(fc.record({ a: place, b: place }), { maxLength: 40 });
const HEIGHTS = { a: 1000, b: 1000 };

describe("makeScrollMap", () => {
  it("brings linked places together and moves in proportion between them", () => {
    const map = makeScrollMap([{ a: 100, b: 500 }], HEIGHTS);
    expect(map.toB(100)).toBe(500);
    expect(map.toB(50)).toBe(250);
    expect(map.toA(750)).toBe(550);
  });

  it("follows the order that most links keep", () => {
    const map = makeScrollMap(
      [
        { a: 100, b: 200 },
        { a: 200, b: 900 },
        { a: 300, b: 400 },
        { a: 400, b: 600 },
      ],
      HEIGHTS,
    );
    expect(map.toB(300)).toBe(400);
    expect(map.toB(200)).toBe(300);
  });

  it("holds what a reader pinned, against any number of links", () => {
    const links = [
      { a: 100, b: 500 },
      { a: 200, b: 600 },
      { a: 900, b: 950 },
    ];
    const map = makeScrollMap(links, HEIGHTS, [{ a: 300, b: 300 }]);
    expect(map.toB(300)).toBe(300);
    expect(map.toB(900)).toBe(950);
    expect(map.toB(100)).toBe(100);
  });

  it("leads from top to top and from end to end, whatever the links", () => {
    fc.assert(
      fc.property(pairsOf, (pairs) => {
        const map = makeScrollMap(pairs, HEIGHTS);
        expect(map.toB(0)).toBeLessThanOrEqual(map.toB(1));
        expect(map.toB(1000)).toBe(1000);
        expect(map.toA(1000)).toBe(1000);
      }),
    );
  });

  it("never runs backwards", () => {
    fc.assert(
      fc.property(pairsOf, pairsOf, place, place, (pairs, pins, x, y) => {
        const map = makeScrollMap(pairs, HEIGHTS, pins);
        const [low, high] = x < y ? [x, y] : [y, x];
        expect(map.toB(low)).toBeLessThanOrEqual(map.toB(high) + 1e-9);
        expect(map.toA(low)).toBeLessThanOrEqual(map.toA(high) + 1e-9);
      }),
    );
  });
});

describe("longestRising", () => {
  it("gives pairs that rise in both texts, and no fewer than any single pair", () => {
    fc.assert(
      fc.property(pairsOf, (pairs) => {
        const rising = longestRising(pairs);
        expect(rising.length).toBeGreaterThanOrEqual(Math.min(1, pairs.length));
        for (let i = 1; i < rising.length; i++) {
          expect(rising[i]!.a).toBeGreaterThan(rising[i - 1]!.a);
          expect(rising[i]!.b).toBeGreaterThan(rising[i - 1]!.b);
        }
      }),
    );
  });

  it("finds the longest row", () => {
    const b = [5, 1, 4, 2, 3, 9, 6];
    expect(longestRising(b.map((value, a) => ({ a, b: value }))).map((pair) => pair.b)).toEqual([1, 2, 3, 6]);
  });
});
