import { describe, expect, it } from "vitest";
import type { Claim } from "../../../lib/model/claim";
import type { ReviewedReport } from "../../../lib/model/reviewed";
import { listNumbers } from "../../../lib/view/numbers";
import { buildSheet } from "../../../lib/view/rows";
import { bridgeReport } from "../../e2e/fixtures/bridge-view";

function numbersOf(change: (claim: Claim) => Claim = (claim) => claim) {
  const report = bridgeReport();
  const changed: ReviewedReport = { ...report, claims: report.claims.map(change) };
  return listNumbers(buildSheet(changed));
}

/** Gives the figure of one claim other values. */
function withFigure(id: string, values: Partial<Claim["quantities"][number]>) {
  return (claim: Claim): Claim =>
    claim.id === id ? { ...claim, quantities: claim.quantities.map((figure) => ({ ...figure, ...values })) } : claim;
}

describe("listNumbers", () => {
  it("puts figures that a finding set against each other on one axis, A before B, at their places", () => {
    const [deaths] = numbersOf().charts;
    expect(deaths?.topic.label).toBe("死亡人數");
    expect(deaths?.marks.map(({ figure }) => [figure.side, figure.quantity.text])).toEqual([
      ["a", "37人"],
      ["b", "41 people"],
    ]);
    const [a, b] = deaths?.marks ?? [];
    expect(a?.from).toBeLessThan(b?.from ?? 0);
    expect(deaths?.difference).toEqual({ value: 4, share: 4 / 37 });
  });

  it("keeps each topic's figures apart: the dead and the hurt share no axis", () => {
    expect(numbersOf().charts.map((chart) => chart.topic.label)).toEqual(["死亡人數", "受傷人數", "重建費用"]);
  });

  it("names no difference where the two are equal or one is a range", () => {
    expect(numbersOf().charts[1]?.difference).toBeNull();
    expect(numbersOf(withFigure("b1", { low: 40, high: 50 })).charts[0]?.difference).toBeNull();
  });

  it("draws a figure without a bound to the end of the axis and says so", () => {
    const mark = numbersOf(withFigure("b1", { low: 41, high: null, lowOpen: true })).charts[0]?.marks[1];
    expect(mark).toMatchObject({ to: 1, isOpenAbove: true, isOpenBelow: false });
  });

  it("shows what rounding explains on both sides of a figure", () => {
    const mark = numbersOf(withFigure("a5", { rounding: 0.5e7 })).charts[2]?.marks[0];
    expect(mark?.roundedFrom).toBeLessThan(mark?.from ?? 0);
    expect(mark?.roundedTo).toBeGreaterThan(mark?.to ?? 1);
  });

  it("lists a figure in another unit beneath, with the reason, and never draws it", () => {
    const numbers = numbersOf(withFigure("b4", { unit: "USD" }));
    expect(numbers.charts.map((chart) => chart.topic.label)).not.toContain("重建費用");
    expect(numbers.apart.filter(({ topic }) => topic.label === "重建費用").map(({ reason }) => reason)).toEqual([
      "other_unit",
      "other_unit",
    ]);
  });

  it("lists what only one source counts", () => {
    expect(numbersOf().apart.map(({ figure, reason }) => [figure.quantity.text, reason])).toEqual([
      ["十一輛", "one_side"],
    ]);
  });

  it("takes a log axis where figures are far apart, and keeps every mark on it", () => {
    const [chart] = numbersOf(withFigure("b1", { low: 41_000, high: 41_000 })).charts;
    expect(chart?.isLog).toBe(true);
    expect(chart?.marks.every(({ from, to }) => from >= 0 && to <= 1 && from <= to)).toBe(true);
    expect(chart?.ticks.length).toBeLessThanOrEqual(8);
  });
});
