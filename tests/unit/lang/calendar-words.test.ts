import { describe, expect, it } from "vitest";
import { monthIn, weekdayIn } from "../../../lib/lang/calendar-words";

describe("weekdayIn", () => {
  it.each([
    ["周一上午", 1],
    ["星期日", 7],
    ["礼拜天", 7],
    ["on tuesday night", 2],
    ["mondays", 1],
    ["the month after", null],
    ["周末", null],
  ])("%s", (text, day) => expect(weekdayIn(text)).toBe(day));
});

describe("monthIn", () => {
  it.each([
    ["十一月底", 11],
    ["二月", 2],
    ["12月", 12],
    ["early sept.", 9],
    ["in may", 5],
    ["the market", null],
    ["上个月", null],
  ])("%s", (text, month) => expect(monthIn(text)).toBe(month));
});
