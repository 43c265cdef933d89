import { describe, expect, it } from "vitest";
import { shorten } from "../../../lib/text/shorten";

describe("shorten", () => {
  it.each([
    ["as it is", 8, "as it is"],
    ["one two three", 7, "one two…"],
    ["one two three", 8, "one two…"],
    ["  two\nlines ", 20, "two lines"],
    ["𠮷𠮷𠮷", 2, "𠮷𠮷…"],
    ["𠮷𠮷", 2, "𠮷𠮷"],
  ])("%j to %i", (text, longest, wanted) => {
    expect(shorten(text, longest)).toBe(wanted);
  });
});
