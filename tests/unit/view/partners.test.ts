import { describe, expect, it } from "vitest";
import { listPartners } from "../../../lib/view/partners";
import { buildSheet } from "../../../lib/view/rows";
import { bridgeReport } from "../../e2e/fixtures/bridge-view";

const score = (value: number) => [{ name: "score", value }];

describe("listPartners", () => {
  const report = {
    ...bridgeReport(),
    candidates: [
      { a: "a1", b: "b2", signals: score(0.2) },
      { a: "a1", b: "b5", signals: score(0.4) },
      { a: "a6", b: "b0", signals: score(0.9) },
    ],
  };
  const { only } = buildSheet(report);

  it("offers the other text's claims that come nearest, best first, each with the link that holds it", () => {
    const row = only.a[0];
    if (!row) throw new Error("no row");
    expect(listPartners(report, row).map(({ claim, linkKey }) => [claim.id, linkKey])).toEqual([
      ["b5", "l-t7-b5"],
      ["b2", "l-t2-a3b2"],
    ]);
  });

  it("looks from B to A as well", () => {
    const row = only.b[0];
    if (!row) throw new Error("no row");
    expect(listPartners(report, row).map(({ claim }) => claim.id)).toEqual(["a1"]);
  });
});
