import { describe, expect, it } from "vitest";
import { selectPairs } from "../../../../lib/pipeline/align/select";

const pair = (i: number, j: number, score: number, lead: number) => ({ i, j, score, near: 0, lead, signs: 1 });

describe("the choice of pairs to link", () => {
  it("takes the best of one claim, though the other has a slightly better partner", () => {
    const pairs = [pair(0, 0, 0.16, 1.2), pair(1, 0, 0.135, 0.84)];
    expect(selectPairs(pairs).linked).toEqual(pairs);
  });
  it("leaves it out where another sentence is much nearer, or where neither claim finds its best in the other", () => {
    const far = [pair(0, 0, 0.24, 1.7), pair(1, 0, 0.135, 0.56)];
    expect(selectPairs(far).linked).toEqual([far[0]]);
    const second = [pair(0, 0, 0.16, 1), pair(1, 1, 0.15, 1), pair(1, 0, 0.14, 0.87)];
    expect(selectPairs(second).linked).not.toContain(second[2]);
  });
});
