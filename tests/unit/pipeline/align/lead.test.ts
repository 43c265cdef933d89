import { describe, expect, it } from "vitest";
import { leadOf } from "../../../../lib/pipeline/align/lead";
import type { ClaimPair } from "../../../../lib/pipeline/align/pairs";
import { isLone } from "../../../../lib/pipeline/align/select";

/** A scored pair of two claims, each in a sentence. */
function pair(x: number, y: number, score: number): Pick<ClaimPair, "x" | "y" | "score"> {
  const unit = (sentence: number) => ({ claim: { sentence } }) as ClaimPair["x"];
  return { x: unit(x), y: unit(y), score };
}

describe("the lead of a pair", () => {
  it("is its score by the best that either sentence has with a third one", () => {
    const pairs = [pair(0, 0, 0.3), pair(0, 1, 0.1), pair(1, 0, 0.2), pair(2, 0, 0.05)];
    const lead = leadOf(pairs);
    expect(pairs.map(lead).map((l) => Math.round(l * 100) / 100)).toEqual([1.5, 0.33, 0.67, 0.17]);
  });
  it("does not let claims of one sentence compete, and is endless where there is nothing else", () => {
    const pairs = [pair(0, 0, 0.3), pair(0, 0, 0.25), pair(1, 1, 0.12)];
    expect(pairs.map(leadOf(pairs))).toEqual([Infinity, Infinity, Infinity]);
  });
  it("does not depend on the order of the pairs", () => {
    const pairs = [pair(0, 0, 0.1), pair(0, 1, 0.2), pair(0, 2, 0.3), pair(1, 2, 0.25), pair(0, 1, 0.22)];
    const turned = [...pairs].reverse();
    expect(turned.map(leadOf(turned)).reverse()).toEqual(pairs.map(leadOf(pairs)));
  });
  it("makes a weak pair a link only where nothing else comes near", () => {
    expect(isLone({ score: 0.12, near: 0, lead: 1.6, signs: 2 })).toBe(true);
    expect(isLone({ score: 0.12, near: 0, lead: 1.05, signs: 2 })).toBe(false);
    expect(isLone({ score: 0.05, near: 0, lead: 4, signs: 2 })).toBe(false);
    expect(isLone({ score: 0.12, near: 0, lead: 4, signs: 1 })).toBe(false);
  });
});
