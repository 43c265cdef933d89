import { describe, expect, it } from "vitest";
import { ZONES as EN } from "../../../lib/lang/en/times";
import { ZONES as ZH } from "../../../lib/lang/zh/times";
import { isTimeOfDay, KNOWN_ZONES, toZone, zoneOfWord } from "../../../lib/view/zones";

const at = (from: string | null, to: string | null, zone?: string) => ({
  from,
  to,
  ...(zone !== undefined && { zone }),
});

describe("a time of day", () => {
  it("stands on another clock, over midnight too", () => {
    expect(toZone(at("2025-03-05T20:00", "2025-03-05T20:01", "北京"), null, "UTC")).toMatchObject({
      from: "2025-03-05T12:00",
      to: "2025-03-05T12:01",
    });
    expect(toZone(at("2025-03-05T18:00", "2025-03-06", "et"), null, "Asia/Shanghai")).toMatchObject({
      from: "2025-03-06T07:00",
      to: "2025-03-06T13:00",
    });
    expect(toZone(at(null, "2025-03-05T06:30", "ist"), null, "UTC")).toBeNull();
  });

  it("keeps summer time where the zone does", () => {
    const noon = (day: string) => toZone(at(`${day}T12:00`, null, "london time"), null, "UTC")?.from;
    expect(noon("2025-01-15")).toBe("2025-01-15T12:00");
    expect(noon("2025-07-15")).toBe("2025-07-15T11:00");
    // Clocks were set forward at 01:00 UTC on 30 March 2025.
    expect(toZone(at("2025-03-30T03:00", null), "Europe/London", "UTC")?.from).toBe("2025-03-30T02:00");
    expect(toZone(at("2025-03-30T00:30", null), "Europe/London", "UTC")?.from).toBe("2025-03-30T00:30");
  });

  it("of no stated zone goes by what its reader says of the source, and else is left alone", () => {
    const time = at("2025-03-05T20:00", null);
    expect(toZone(time, "Asia/Tokyo", "UTC")?.from).toBe("2025-03-05T11:00");
    expect(toZone(at("2025-03-05T20:00", null, "local"), "Asia/Tokyo", "UTC")?.from).toBe("2025-03-05T11:00");
    expect(toZone(time, null, "UTC")).toBeNull();
    expect(toZone(time, null, null)).toBe(time);
    // A stated zone that is not known is not the source's own.
    expect(toZone(at("2025-03-05T20:00", null, "cst"), "Asia/Tokyo", "UTC")).toBeNull();
  });

  it("is no day: a date is the same in every zone", () => {
    const day = at("2025-03-05", "2025-03-06", "北京");
    expect(isTimeOfDay(day)).toBe(false);
    expect(toZone(day, "Asia/Tokyo", "UTC")).toBe(day);
    expect(isTimeOfDay(at("2025-03-05T18:00", "2025-03-06"))).toBe(true);
  });
});

describe("the zones", () => {
  it("are those that the engine hears, but for words of more than one", () => {
    const unknown = [...EN, ...ZH].filter((word) => zoneOfWord(word) === null);
    expect(unknown.sort()).toEqual(["cst", "ist", "local time", "当地"]);
  });

  it("are known to the clock of this program", () => {
    for (const zone of KNOWN_ZONES) expect(() => new Intl.DateTimeFormat("en", { timeZone: zone })).not.toThrow();
  });
});
