import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ComparedTime,
  compareTimes,
  mirrorTimeRelation,
  type TimeRelation,
} from "../../../../lib/pipeline/compare/time-relation";
import { isoDate } from "../../../../lib/text/calendar";

function time(from: string | null, to: string | null, more: Partial<ComparedTime> = {}): ComparedTime {
  return { from, to, resolved: "stated", ...more };
}

const may = time("2024-05-01", "2024-06-01");
const year = time("2024-01-01", "2025-01-01");
const open = { resolved: "unresolved" as const };

const CASES: readonly (readonly [name: string, x: ComparedTime, y: ComparedTime, relation: TimeRelation])[] = [
  ["the same month", may, time("2024-05-01", "2024-06-01"), "equal"],
  ["a month in its year", may, year, "inside"],
  ["a year around its month", year, may, "contains"],
  ["a month before another", may, time("2024-06-01", "2024-07-01"), "x_before"],
  ["years side by side", year, time("2023-01-01", "2024-01-01"), "y_before"],
  ["halves that share a month", time("2024-01-01", "2024-07-01"), time("2024-06-01", "2024-09-01"), "overlap"],
  ["an evening in its day", time("2025-01-06T18:00", "2025-01-07"), time("2025-01-06", "2025-01-07"), "inside"],
  [
    "one weekday, which one text puts ahead of its own day",
    time("2025-06-10", "2025-06-11", { resolved: "publication", text: "周二" }),
    time("2025-06-17", "2025-06-18", { resolved: "publication", text: "週二", ahead: true }),
    "equal",
  ],
  [
    "one weekday in texts of two weeks",
    time("2025-06-10", "2025-06-11", { resolved: "publication", text: "周二" }),
    time("2025-06-17", "2025-06-18", { resolved: "publication", text: "周二" }),
    "x_before",
  ],
  ["an event in a lasting state", may, time("2024-01-01", null), "inside"],
  ["an event before a state begins", time("2023-05-01", "2023-06-01"), time("2024-01-01", null), "x_before"],
  ["two states", time("2023-01-01", null), time("2024-01-01", null), "contains"],
  ["two limits", time(null, "2030-01-01"), time(null, "2030-01-01"), "equal"],
  ["a limit and what comes later", time(null, "2024-01-01"), may, "x_before"],
  ["a limit and a state", time(null, "2024-06-01"), time("2024-01-01", null), "overlap"],
  ["nothing known", time(null, null, open), may, "unknown"],
  ["both unknown", time(null, null, open), time(null, null, open), "unknown"],
  ["recent, and a plan", time(null, "2025-01-09", open), time("2025-03-01", "2025-04-01"), "x_before"],
  ["recent, and last year", time(null, "2025-01-09", open), year, "unknown"],
  ["recent in both", time(null, "2025-01-09", open), time(null, "2025-01-09", open), "unknown"],
  [
    "neighbouring days of two zones",
    time("2024-11-05", "2024-11-06", { zone: "local" }),
    time("2024-11-06", "2024-11-07"),
    "unknown",
  ],
  [
    "far days of two zones",
    time("2024-11-05", "2024-11-06", { zone: "local" }),
    time("2024-11-09", "2024-11-10"),
    "x_before",
  ],
  [
    "days of one zone",
    time("2024-11-05", "2024-11-06", { zone: "gmt" }),
    time("2024-11-06", "2024-11-07", { zone: "gmt" }),
    "x_before",
  ],
  [
    "a fiscal year and the calendar year of its name",
    time("2024-01-01", "2025-01-01", { fiscal: true }),
    year,
    "unknown",
  ],
  [
    "fiscal years",
    time("2023-01-01", "2024-01-01", { fiscal: true }),
    time("2024-01-01", "2025-01-01", { fiscal: true }),
    "x_before",
  ],
];

const DAY = fc.option(fc.integer({ min: 19700, max: 20100 }).map(isoDate), { nil: null });
const TIME = fc
  .tuple(
    DAY,
    DAY,
    fc.constantFrom("stated" as const, "unresolved" as const),
    fc.constantFrom(undefined, "gmt", "local"),
  )
  .map(([a, b, resolved, zone]) => {
    const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
    return { from, to: from !== null && from === to ? null : to, resolved, ...(zone === undefined ? {} : { zone }) };
  });

describe("compareTimes", () => {
  it.each(CASES)("%s", (_name, x, y, relation) => {
    expect(compareTimes(x, y)).toBe(relation);
    expect(compareTimes(y, x)).toBe(mirrorTimeRelation(relation));
  });

  it("is the mirror of itself with the sides swapped", () => {
    fc.assert(
      fc.property(TIME, TIME, (x, y) => {
        expect(compareTimes(y, x)).toBe(mirrorTimeRelation(compareTimes(x, y)));
      }),
      { numRuns: 500, seed: 11 },
    );
  });

  it("finds a resolved time equal to itself, an unresolved one never", () => {
    fc.assert(
      fc.property(TIME, (x) => {
        const isKnown = x.resolved !== "unresolved" && (x.from !== null || x.to !== null);
        expect(compareTimes(x, x)).toBe(isKnown ? "equal" : "unknown");
      }),
      { numRuns: 200, seed: 12 },
    );
  });
});
