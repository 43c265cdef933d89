import { describe, expect, it } from "vitest";
import type { Claim } from "../../../lib/model/claim";
import type { TimeExpression } from "../../../lib/model/time";
import { daysFromCivil, MINUTES_A_DAY } from "../../../lib/text/calendar";
import { buildSheet } from "../../../lib/view/rows";
import { timeAxis } from "../../../lib/view/time-axis";
import { buildTimeline } from "../../../lib/view/timeline";
import { bridgeReport } from "../../e2e/fixtures/bridge-view";

function timelineOf(change: (claim: Claim) => Claim = (claim) => claim) {
  const report = bridgeReport();
  return buildTimeline(buildSheet({ ...report, claims: report.claims.map(change) }), report.sources);
}

function withTime(id: string, values: Partial<TimeExpression>) {
  return (claim: Claim): Claim =>
    claim.id === id ? { ...claim, times: claim.times.map((time) => ({ ...time, ...values })) } : claim;
}

describe("buildTimeline", () => {
  it("places the times of both lanes and ties those that a link holds together", () => {
    const timeline = timelineOf();
    expect(timeline.marks.map(({ side, times }) => [side, times[0].time.text])).toEqual([
      ["a", "三月五日晚間"],
      ["b", "the evening of 5 March"],
    ]);
    expect(timeline.ties).toHaveLength(1);
    expect(timeline.ties[0]?.rowKey).toBe("l-t0-a0b0");
    expect(timeline.marks[0]?.from).toBe(timeline.marks[1]?.from);
  });

  it("marks the days of publication, the earlier one first on the axis", () => {
    const [a, b] = timelineOf().published;
    expect([a?.date, b?.date]).toEqual(["2024-03-06", "2024-03-10"]);
    expect(a?.at).toBeLessThan(b?.at ?? 0);
  });

  it("slants the tie of two different days: its ends stand apart", () => {
    const { marks } = timelineOf(withTime("b0", { from: "2024-03-08", to: "2024-03-09" }));
    expect(marks.find(({ side }) => side === "a")?.from).toBeLessThan(
      marks.find(({ side }) => side === "b")?.from ?? 0,
    );
  });

  it("lists what has no clock beneath and draws it nowhere", () => {
    const timeline = timelineOf(withTime("b0", { from: null, to: null, resolved: "unresolved" }));
    expect(timeline.unplaced.map(({ time }) => time.text)).toEqual(["the evening of 5 March"]);
    expect(timeline.marks).toHaveLength(1);
    expect(timeline.ties).toEqual([]);
  });

  it("draws a time far from all others at the end of the axis instead of pressing the rest together", () => {
    const far: TimeExpression = {
      ...(bridgeReport().claims.find(({ id }) => id === "a0")?.times[0] as TimeExpression),
      start: 0,
      end: 1,
      text: "1953",
      from: "1953-01-01",
      to: "1954-01-01",
    };
    const timeline = timelineOf((claim) => (claim.id === "a1" ? { ...claim, times: [far] } : claim));
    expect(timeline.marks.find(({ times }) => times[0].time.text === "1953")).toMatchObject({
      goesOnBefore: true,
      from: 0,
      to: 0,
    });
    expect(timeline.ticks[0]?.label).toMatch(/^2024-/u);
  });

  /** Gives A's first claim a second time. */
  const withSecond = (values: Partial<TimeExpression>) => (claim: Claim) =>
    claim.id === "a0"
      ? { ...claim, times: claim.times.flatMap((time) => [time, { ...time, start: time.start + 1, ...values }]) }
      : claim;

  it("draws one interval once, however often a source names it", () => {
    const [mark, ...rest] = timelineOf(withSecond({ text: "當晚" })).marks.filter(({ side }) => side === "a");
    expect(mark?.times.map(({ time }) => time.text)).toEqual(["三月五日晚間", "當晚"]);
    expect(rest).toEqual([]);
  });

  it("gives marks of one place lines of their own", () => {
    const timeline = timelineOf(withSecond({ to: "2024-03-07" }));
    expect(timeline.lines).toEqual({ a: 2, b: 1 });
    expect(timeline.marks.filter(({ side }) => side === "a").map(({ line }) => line)).toEqual([0, 1]);
  });

  it("leaves out, where asked, what only one source speaks of", () => {
    const report = bridgeReport();
    const [first] = report.claims.find(({ id }) => id === "a0")?.times ?? [];
    const claims = report.claims.map((claim) =>
      claim.id === "b5" && first ? { ...claim, times: [{ ...first, text: "a week" }] } : claim,
    );
    const sheet = buildSheet({ ...report, claims });
    const textsOf = (isWhole: boolean) =>
      buildTimeline(sheet, report.sources, isWhole).marks.flatMap(({ times }) => times.map(({ time }) => time.text));
    expect(textsOf(true)).toContain("a week");
    expect(textsOf(false)).not.toContain("a week");
    expect(textsOf(false)).toContain("三月五日晚間");
  });
});

describe("timeAxis", () => {
  const at = (year: number, month: number, day: number) => daysFromCivil(year, month, day) * MINUTES_A_DAY;

  it.each([
    ["years", at(2010, 1, 1), at(2024, 1, 1), /^\d{4}$/u],
    ["months", at(2024, 1, 1), at(2024, 7, 1), /^\d{4}-\d{2}$/u],
    ["days", at(2024, 3, 1), at(2024, 3, 7), /^\d{4}-\d{2}-\d{2}$/u],
    ["hours", at(2024, 3, 1), at(2024, 3, 1) + 600, /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/u],
  ])("words its ticks by %s", (_name, first, last, shape) => {
    const { ticks, place } = timeAxis(first, last);
    expect(ticks.length).toBeGreaterThan(1);
    for (const { label } of ticks) expect(label).toMatch(shape);
    expect(place(first)).toBeGreaterThan(0);
    expect(place(last)).toBeLessThan(1);
  });
});
