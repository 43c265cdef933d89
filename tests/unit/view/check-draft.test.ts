import { describe, expect, it } from "vitest";
import { EMPTY_SOURCE, takeFile } from "../../../lib/view/check-draft";

describe("takeFile", () => {
  const first = { ...EMPTY_SOURCE, ...takeFile(EMPTY_SOURCE, { text: "One", firstLine: "Bridge falls" }) };

  it("takes the title of the file, and of the next one in its place", () => {
    expect(first.title).toBe("Bridge falls");
    expect(takeFile(first, { text: "Two", firstLine: "Bridge rebuilt" }).title).toBe("Bridge rebuilt");
    expect(takeFile(first, { text: "Two", firstLine: "" }).title).toBe("");
  });

  it("leaves a title that a person wrote", () => {
    const edited = { ...first, title: "The bridge" };
    expect({ ...edited, ...takeFile(edited, { text: "Two", firstLine: "Bridge rebuilt" }) }.title).toBe("The bridge");
  });
});
