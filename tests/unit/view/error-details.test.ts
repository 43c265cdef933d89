import { expect, it } from "vitest";
import { errorDetails, errorNumber } from "../../../lib/view/error-details";

const broken = {
  digest: "12345",
  path: "/comparisons/01X?q=%E6%B2%B3%E5%8F%A3#row",
  at: "2025-01-06T10:11:12.345Z",
  browser: "Browser 1",
};

it("the details of a broken page name page, time and number, and none of the words that were searched for", () => {
  expect(errorDetails(broken).split("\n")).toEqual([
    "Crosscheck 12345",
    "page /comparisons/01X",
    "at 2025-01-06T10:11:12.345Z",
    "in Browser 1",
  ]);
});

it("a page that broke in the browser has a number too", () => {
  expect(errorNumber({ digest: null, at: broken.at })).toBe("20250106101112");
});
