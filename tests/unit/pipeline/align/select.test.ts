import { describe, expect, it } from "vitest";
import { selectPairs } from "../../../../lib/pipeline/align/select";
import { type Row, toColumns } from "./columns";

const pair = (i: number, j: number, score: number, lead: number): Row => ({ i, j, score, lead });
const linkedOf = (rows: readonly Row[]) => selectPairs(toColumns(rows)).linked;

describe("the choice of pairs to link", () => {
  it("takes the best of one claim, though the other has a slightly better partner", () => {
    const pairs = [pair(0, 0, 0.16, 1.2), pair(1, 0, 0.135, 0.84)];
    expect(linkedOf(pairs)).toEqual([0, 1]);
  });
  it("leaves it out where another sentence is much nearer, or where neither claim finds its best in the other", () => {
    const far = [pair(0, 0, 0.24, 1.7), pair(1, 0, 0.135, 0.56)];
    expect(linkedOf(far)).toEqual([0]);
    const second = [pair(0, 0, 0.16, 1), pair(1, 1, 0.15, 1), pair(1, 0, 0.14, 0.87)];
    expect(linkedOf(second)).not.toContain(2);
  });
  it("takes the best of one claim a little further behind where both give a figure that fits", () => {
    const behind = (figures: number) => linkedOf([pair(0, 0, 0.2, 1.5), { ...pair(1, 0, 0.135, 0.65), figures }]);
    expect(behind(1)).toEqual([0, 1]);
    expect(behind(0.35)).toEqual([0]);
  });
  it("takes of what a text says again and again the four best of one of the two claims", () => {
    const said = (i: number) => Array.from({ length: 6 }, (_, j) => pair(i, j, 0.5, 1));
    expect(linkedOf([...said(0)])).toEqual([0, 1, 2, 3, 4, 5]);
    const often = [0, 1, 2, 3, 4, 5].flatMap(said);
    expect(linkedOf(often)).not.toContain(often.length - 1);
    expect(linkedOf(often)).toHaveLength(32);
  });
});
