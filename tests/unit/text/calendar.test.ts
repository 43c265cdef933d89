import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  civilFromDays,
  dayNumber,
  daysFromCivil,
  daysInMonth,
  isoDate,
  isoMoment,
  localDate,
  parseIsoMoment,
  weekdayOf,
  weekStart,
} from "../../../lib/text/calendar";

const DAYS = fc.integer({ min: -700000, max: 2900000 });

describe("civil calendar", () => {
  it("agrees with the platform's own calendar", () => {
    fc.assert(
      fc.property(DAYS, (days) => {
        const date = new Date(days * 86400000);
        expect(civilFromDays(days)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(days) % 7).toBe(date.getUTCDay());
      }),
      { seed: 3 },
    );
  });

  it("goes there and back", () => {
    fc.assert(
      fc.property(DAYS, (days) => {
        const { year, month, day } = civilFromDays(days);
        expect(daysFromCivil(year, month, day)).toBe(days);
      }),
      { seed: 4 },
    );
  });

  it("knows leap years", () => {
    expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });

  it("adds months up to the end of a shorter month", () => {
    expect(isoDate(addMonths(daysFromCivil(2024, 1, 31), 1))).toBe("2024-02-29");
    expect(isoDate(addMonths(daysFromCivil(2025, 1, 8), -6))).toBe("2024-07-08");
    expect(isoDate(addMonths(daysFromCivil(2024, 11, 30), 3))).toBe("2025-02-28");
  });

  it("starts weeks on Monday", () => {
    expect(isoDate(weekStart(daysFromCivil(2025, 1, 12)))).toBe("2025-01-06");
    expect(isoDate(weekStart(daysFromCivil(2025, 1, 6)))).toBe("2025-01-06");
  });

  it("reads and writes ISO dates and times, and refuses what is none", () => {
    expect(isoMoment(parseIsoMoment("2025-01-06T18:05") ?? 0)).toBe("2025-01-06T18:05");
    expect(parseIsoMoment("1970-01-02")).toBe(1440);
    for (const text of ["", "2025-02-30", "2025-13-01", "yesterday", "25-01-06"])
      expect(parseIsoMoment(text)).toBeNull();
  });

  it("shows the day of a machine's own clock", () => {
    expect([new Date(2025, 0, 6, 0, 0), new Date(2024, 11, 31, 23, 59)].map(localDate)).toEqual([
      "2025-01-06",
      "2024-12-31",
    ]);
  });

  it("takes a day only from an ISO date that stands alone", () => {
    const days = ["1970-01-02", "1970-01-02T23:59", "1970-01-02T08:00:30", "2024-02-29", "0000-03-01"].map(dayNumber);
    expect(days).toEqual([1, 1, 1, 19782, -719468]);
    const none = [
      "",
      "2025-02-29",
      "2025-1-6",
      "2025-01-06 ",
      "2025-01-06 08:00",
      "2025-01-06T24:00",
      "2025-01-06T08:60",
    ];
    for (const text of [...none, "2025-01-06T08:00Z", "on 2025-01-06"])
      expect([text, dayNumber(text)]).toEqual([text, null]);
  });
});
