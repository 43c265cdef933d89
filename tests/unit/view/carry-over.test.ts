import { describe, expect, it } from "vitest";
import type { ReviewedReport } from "../../../lib/model/reviewed";
import { carryOver } from "../../../lib/view/carry-over";

const seen = { relation: "agree_compatible", topic: "plan", a: ["They pay 12."], b: ["About 12 is paid."] };
const review = {
  id: "r",
  linkKey: "old",
  disposition: "confirmed",
  relation: null,
  reason: "",
  materiality: null,
  seen,
};
const link = (id: string, more: object = {}) => ({
  id,
  a: ["a1"],
  b: ["b1"],
  engineRelation: "agree_compatible",
  review: null,
  ...more,
});
const report = (links: readonly object[], gone: object = review) =>
  ({
    noLongerProposed: [{ review: gone, candidates: [] }],
    links,
    claims: [
      { id: "a1", quote: "They pay 12." },
      { id: "b1", quote: "About 12 is paid." },
      { id: "b2", quote: "About 13 is paid." },
    ],
  }) as unknown as ReviewedReport;
const carried = (links: readonly object[]) => carryOver(report(links), () => "new");

describe("a decision on a link that is no longer proposed", () => {
  it("goes to the link of the same words", () => {
    expect(carried([link("x"), link("y", { b: ["b2"] })])).toEqual([
      { type: "review.clear", payload: { linkKey: "old" } },
      {
        type: "review.set",
        payload: {
          id: "new",
          linkKey: "x",
          disposition: "confirmed",
          relation: null,
          reason: "",
          materiality: null,
          seen,
        },
      },
    ]);
  });

  it("stays where it is where words or verdict differ, somebody has decided, or two have the words", () => {
    expect(carried([link("y", { b: ["b2"] })])).toEqual([]);
    expect(carried([link("x", { engineRelation: "contradict_direct" })])).toEqual([]);
    expect(carried([link("x", { review })])).toEqual([]);
    expect(carried([link("x"), link("y")])).toEqual([]);
  });
});
