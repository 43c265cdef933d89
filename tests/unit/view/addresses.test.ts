import { describe, expect, it } from "vitest";
import { addressOfRow, linkQuery } from "../../../lib/view/addresses";

describe("the address of a row", () => {
  it("names the comparison, the screen and the row, whatever the row's key holds", () => {
    expect(addressOfRow("01A", "x&y #1")).toBe("/comparisons/01A?link=x%26y%20%231");
    expect(addressOfRow("01A", "k", "documents")).toBe("/comparisons/01A/documents?link=k");
    expect(new URLSearchParams(linkQuery("x&y #1")).get("link")).toBe("x&y #1");
  });
});
