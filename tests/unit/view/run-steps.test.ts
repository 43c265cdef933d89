import { describe, expect, it } from "vitest";
import type { RunInfo } from "../../../lib/model/comparison";
import { clockText, isUnderWay, listSteps, newerRun, stageOf } from "../../../lib/view/run-steps";

const run = (more: Partial<RunInfo> = {}): RunInfo => ({
  id: "r1",
  state: "running",
  progress: 0,
  stage: null,
  engineVersion: "0",
  error: null,
  createdAt: "2025-01-01T00:00:00.000Z",
  finishedAt: null,
  goesOnFrom: null,
  ...more,
});
const marks = (info: RunInfo | null) =>
  listSteps(info)
    .map(({ state }) => state[0])
    .join("");

describe("the stages of a run", () => {
  it("are done before the one it stands at, and wait after it", () => {
    expect(marks(null)).toBe("wwwww");
    expect(marks(run({ state: "queued" }))).toBe("wwwww");
    expect(marks(run({ stage: "read" }))).toBe("nwwww");
    expect(marks(run({ stage: "compare" }))).toBe("dddnw");
    expect(marks(run({ state: "writing" }))).toBe("ddddn");
    expect(marks(run({ state: "done" }))).toBe("ddddd");
  });

  it("tell where a run stopped", () => {
    expect(stageOf(run({ state: "failed", stage: "align" }))).toBe("align");
    expect(stageOf(run({ state: "writing" }))).toBe("report");
    // The result is on its way to the page: it does not wait to start.
    expect(stageOf(run({ state: "done", stage: null }))).toBe("report");
    expect(stageOf(run({ state: "failed", stage: "of an older engine" }))).toBeNull();
  });
});

describe("a run", () => {
  it("is under way until it has ended in one way or another", () => {
    expect(isUnderWay(null)).toBe(true);
    expect(
      ["queued", "running", "writing", "done", "failed", "cancelled"].map((state) =>
        isUnderWay(run({ state } as RunInfo)),
      ),
    ).toEqual([true, true, true, false, false, false]);
  });

  it("is known by the later news of it", () => {
    const old = run({ state: "done" });
    const next = run({ id: "r2", createdAt: "2025-01-01T00:00:05.000Z" });
    expect(newerRun(null, old)).toBe(old);
    expect(newerRun(next, old)).toBe(next);
    expect(newerRun(old, next)).toBe(next);
    expect(newerRun(run({ stage: "align" }), run())).toMatchObject({ stage: "align" });
    expect(newerRun(run(), old)).toBe(old);
  });

  it("shows how long it takes as a clock does", () => {
    expect([-5, 0, 7_400, 750_000, 3_723_000].map(clockText)).toEqual(["0:00", "0:00", "0:07", "12:30", "1:02:03"]);
  });
});
