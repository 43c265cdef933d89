import { describe, expect, it } from "vitest";
import type { Link } from "../../../lib/model/link";
import { summarize } from "../../../lib/pipeline/summary";
import { linkFixture, reportFixture } from "../../setup/report-fixture";

const { claims, coverage, links } = reportFixture();
const agree = (id: string, over: Partial<Link["independence"]>, a = "a2", b = "b2"): Link => ({
  ...linkFixture(id, id, "agree_compatible", [a], [b]),
  independence: { wording: "own_words", cites: "none_found", speaker: "unknown", ...over },
});
const originsOf = (...agreements: Link[]) => summarize(agreements, claims, coverage).agreementOrigins;

describe("summarize", () => {
  it("counts each thing with what it is counted of", () => {
    expect(summarize(links, claims, coverage)).toEqual({
      claims: { a: 3, b: 3 },
      topics: 2,
      links: 4,
      groups: { contradict: 1, partly: 0, unclear: 0, only_a: 1, only_b: 1, agree: 1 },
      relations: { agree_compatible: 1, contradict_direct: 1, only_a: 1, only_b: 1 },
      agreements: 1,
      agreementOrigins: 1,
      covered: { a: [3, 4], b: [3, 3] },
    });
  });

  it("counts agreements from one statement as one origin", () => {
    expect(originsOf(agree("1", { speaker: "same_statement" }), agree("2", { wording: "same_words" }))).toBe(1);
    expect(originsOf(agree("1", { cites: "a_cites_b" }), agree("2", { cites: "a_cites_b" }), agree("3", {}))).toBe(2);
  });

  it("joins origins that one agreement ties together", () => {
    const tie = agree("3", { cites: "a_cites_b", wording: "near_copy" });
    expect(originsOf(agree("1", { cites: "a_cites_b" }), agree("2", { speaker: "same_statement" }), tie)).toBe(1);
  });

  it("keeps agreements apart that share nothing, and statements of several speakers", () => {
    expect(originsOf(agree("1", {}), agree("2", {}), agree("3", { speaker: "same_speaker" }))).toBe(3);
    expect(
      originsOf(agree("1", { speaker: "same_statement" }), agree("2", { wording: "same_words" }, "a1", "b1")),
    ).toBe(2);
  });
});
