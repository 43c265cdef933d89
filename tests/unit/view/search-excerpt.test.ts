import { describe, expect, it } from "vitest";
import { cutExcerpt, wayToHit } from "../../../lib/view/search-excerpt";

describe("a place that was found", () => {
  it("is shown on one line with what stands around it, never half a character", () => {
    const text = `${"𠮷".repeat(40)}\nfound\n${"x".repeat(60)}`;
    const start = text.indexOf("found");
    const { before, match, after } = cutExcerpt(text, { start, end: start + 5 });
    expect(match).toBe("found");
    expect(before).toBe(`…${"𠮷".repeat(24)} `);
    expect(after).toBe(` ${"x".repeat(49)}…`);
    expect(cutExcerpt("死者", { start: 0, end: 2 })).toEqual({ before: "", match: "死者", after: "" });
  });

  it("leads to its claim in the text, or to its note", () => {
    expect(wayToHit("c1", { kind: "claim", key: "a b" })).toBe("/comparisons/c1/documents?claim=a%20b");
    expect(wayToHit("c1", { kind: "note", key: "n1" })).toBe("/comparisons/c1/notes?note=n1");
  });
});
