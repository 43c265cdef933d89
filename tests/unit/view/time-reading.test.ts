import { describe, expect, it } from "vitest";
import { readTime } from "../../../lib/view/time-reading";

describe("readTime", () => {
  it.each([
    ["2024-01-01", "2025-01-01", { kind: "one", at: "2024" }],
    ["2024-02-01", "2024-03-01", { kind: "one", at: "2024-02" }],
    ["2024-12-01", "2025-01-01", { kind: "one", at: "2024-12" }],
    ["2024-02-29", "2024-03-01", { kind: "one", at: "2024-02-29" }],
    ["2024-12-21", "2025-01-01", { kind: "range", from: "2024-12-21", to: "2024-12-31" }],
    ["2024-07-01", "2025-01-01", { kind: "range", from: "2024-07-01", to: "2024-12-31" }],
    ["2025-01-06T18:00", "2025-01-07", { kind: "one", at: "2025-01-06 18:00–24:00" }],
    ["2025-01-06T06:00", "2025-01-06T12:00", { kind: "one", at: "2025-01-06 06:00–12:00" }],
    ["2025-01-06T22:00", "2025-01-07T02:00", { kind: "range", from: "2025-01-06 22:00", to: "2025-01-07 02:00" }],
    ["2024-01-01", null, { kind: "from", from: "2024-01-01" }],
    [null, "2025-01-06T12:00", { kind: "before", to: "2025-01-06 12:00" }],
    [null, null, { kind: "none" }],
  ] as const)("%s to %s", (from, to, reading) => {
    expect(readTime(from, to)).toEqual(reading);
  });
});
