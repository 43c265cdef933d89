import { describe, expect, it } from "vitest";
import { leadOf } from "../../../../lib/pipeline/align/lead";
import { isLone } from "../../../../lib/pipeline/align/select";
import { type Row, toColumns } from "./columns";

/** A scored pair of two claims, each in a sentence. */
const pair = (s: number, t: number, score: number): Row => ({ s, t, score });
const leads = (pairs: readonly Row[]) => [...leadOf(toColumns(pairs))];

describe("the lead of a pair", () => {
  it("is its score by the best that either sentence has with a third one", () => {
    const pairs = [pair(0, 0, 0.3), pair(0, 1, 0.1), pair(1, 0, 0.2), pair(2, 0, 0.05)];
    expect(leads(pairs).map((l) => Math.round(l * 100) / 100)).toEqual([1.5, 0.33, 0.67, 0.17]);
  });
  it("does not let claims of one sentence compete, and is endless where there is nothing else", () => {
    const pairs = [pair(0, 0, 0.3), pair(0, 0, 0.25), pair(1, 1, 0.12)];
    expect(leads(pairs)).toEqual([Infinity, Infinity, Infinity]);
  });
  it("does not depend on the order of the pairs", () => {
    const pairs = [pair(0, 0, 0.1), pair(0, 1, 0.2), pair(0, 2, 0.3), pair(1, 2, 0.25), pair(0, 1, 0.22)];
    const turned = [...pairs].reverse();
    expect(leads(turned).reverse()).toEqual(leads(pairs));
  });
  it("makes a weak pair a link only where nothing else comes near", () => {
    expect(isLone({ score: 0.12, near: 0, lead: 1.6, signs: 2 })).toBe(true);
    expect(isLone({ score: 0.12, near: 0, lead: 1.05, signs: 2 })).toBe(false);
    expect(isLone({ score: 0.05, near: 0, lead: 4, signs: 2 })).toBe(false);
    expect(isLone({ score: 0.12, near: 0, lead: 4, signs: 1 })).toBe(false);
  });
});
