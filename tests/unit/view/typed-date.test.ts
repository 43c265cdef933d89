import { describe, expect, it } from "vitest";
import { readTypedDate, readTypedMoment, shiftDate, showMoment } from "../../../lib/view/typed-date";

describe("a day as people write it", () => {
  it.each([
    "2025-03-09",
    "2025/3/9",
    "2025.3.9",
    "20250309",
    "2025年3月9日",
    "2025 年 3 月 9 日",
    "２０２５年３月９日",
    "9 March 2025",
    "9th Mar. 2025",
    "March 9, 2025",
    " mar 9 2025 ",
  ])("reads %s", (typed) => {
    expect(readTypedDate(typed)).toBe("2025-03-09");
  });

  it.each([
    "",
    "2025",
    "2025-3",
    "2025-02-30",
    "2025-13-01",
    "3/9/2025",
    "9 Brumaire 2025",
    "2025-03-09 12:00",
    "12025-03-09",
  ])("does not guess %s", (typed) => {
    expect(readTypedDate(typed)).toBeNull();
  });

  it("goes on by days, over the end of a month and of a year", () => {
    expect(shiftDate("2024-02-28", 1)).toBe("2024-02-29");
    expect(shiftDate("2025-01-01", -1)).toBe("2024-12-31");
  });

  it("has a time beside it where one is given, and is shown as people read it", () => {
    expect(readTypedMoment("2025-03-09 07:30")).toBe("2025-03-09T07:30");
    expect(readTypedMoment("2025-03-09T07:30")).toBe("2025-03-09T07:30");
    expect(readTypedMoment("9 March 2025")).toBe("2025-03-09");
    expect(readTypedMoment("2025-03-09 25:00")).toBeNull();
    expect(showMoment("2025-03-09T07:30")).toBe("2025-03-09 07:30");
    expect(showMoment("2025-03-09")).toBe("2025-03-09");
  });
});
