import { expect, it } from "vitest";
import { addNeighbours } from "../../../../lib/pipeline/align/neighbours";
import { type Row, toColumns } from "./columns";

const pair = (s: number, t: number, score: number): Row => ({ s, t, score });
const scores = (pairs: readonly Row[]) => [...addNeighbours(toColumns(pairs)).score];

it("raises a pair beside a good one of other sentences", () => {
  const [good, beside] = scores([pair(3, 7, 0.6), pair(4, 8, 0.1)]);
  expect(good).toBe(0.6);
  expect(beside).toBeGreaterThan(0.1);
});

it("raises no pair far off, of the same sentence, or beside a poor one", () => {
  expect(scores([pair(3, 7, 0.6), pair(9, 8, 0.1)])[1]).toBe(0.1);
  expect(scores([pair(3, 7, 0.6), pair(3, 8, 0.1)])[1]).toBe(0.1);
  expect(scores([pair(3, 7, 0.15), pair(4, 8, 0.1)])[1]).toBe(0.1);
});

it("takes a sentence before the first for none at the end of another line", () => {
  expect(scores([pair(1, 0, 0.6), pair(0, 9, 0.1), pair(1, 9, 0.1)])).toEqual([0.6, 0.1, 0.1]);
});
