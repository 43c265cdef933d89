import { describe, expect, it } from "vitest";
import type { EventRecord } from "../../../lib/model/human";
import { setFigure, setTime } from "../../../lib/view/claim-values";
import { detailOfEvent, historyOfLink } from "../../../lib/view/link-history";
import { buildSheet, listRows } from "../../../lib/view/rows";
import { describeInterval, describeSlot } from "../../../lib/view/slot-values";
import { listWouldChange } from "../../../lib/view/what-would-change";
import { bridgeReport } from "../../e2e/fixtures/bridge-view";

const report = bridgeReport();
const claim = (id: string) => {
  const found = report.claims.find((one) => one.id === id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
};
const dead = claim("a2");

describe("a figure that a person sets", () => {
  it.each([
    ["41", "", 41, 41],
    ["1,200", "1,500", 1200, 1500],
    ["1.2亿", "", 1.2e8, 1.2e8],
    ["3萬", "4万", 3e4, 4e4],
    ["12%", "", 0.12, 0.12],
  ])("%s to %s is read", (low, high, from, to) => {
    const typed = setFigure(dead, 0, low, high);
    expect(typed.ok && typed.value[0]).toMatchObject({
      low: from,
      high: to,
      text: "37人",
      unit: "person",
      rounding: 0,
    });
  });

  it.each([
    ["many", "", "number"],
    ["", "", "number"],
    ["50", "40", "order"],
  ])("%s to %s is refused", (low, high, problem) => {
    expect(setFigure(dead, 0, low, high)).toEqual({ ok: false, problem });
  });
});

describe("a time that a person sets", () => {
  it("is a day or an hour of the calendar, and ends after it begins", () => {
    const fell = claim("a0");
    const typed = setTime(fell, 0, "2024-03-05T18:00", "2024-03-06");
    expect(typed.ok && typed.value[0]).toMatchObject({
      from: "2024-03-05T18:00",
      to: "2024-03-06",
      resolved: "stated",
    });
    expect(setTime(fell, 0, "2024-02-30", "")).toEqual({ ok: false, problem: "date" });
    expect(setTime(fell, 0, "2024-03-06", "2024-03-05")).toEqual({ ok: false, problem: "order" });
    expect(setTime(fell, 0, "yesterday", "")).toEqual({ ok: false, problem: "date" });
  });
});

describe("a value in a few signs", () => {
  it("needs no language", () => {
    const [figure] = dead.quantities;
    if (!figure) throw new Error("no figure");
    expect(describeInterval({ ...figure, low: 1000, high: 2500 })).toBe("1,000–2,500");
    expect(describeInterval({ ...figure, low: 20, high: null, lowOpen: true })).toBe("> 20");
    expect(describeInterval({ ...figure, low: 0.2, high: 0.3, unit: "ratio" })).toBe("20%–30%");
    expect(describeSlot([figure])).toBe("37");
    expect(describeSlot("denied")).toBe("denied");
  });
});

describe("what would change a verdict", () => {
  const rows = new Map(listRows(buildSheet(report)).map((row) => [row.key, row]));
  const codesOf = (key: string) => {
    const row = rows.get(key);
    if (!row) throw new Error(`no row ${key}`);
    return listWouldChange(row);
  };

  it("names the values of both sides", () => {
    expect(codesOf("l-t1-a2b1")).toEqual([{ code: "figure", params: { a: "37", b: "41" } }]);
    expect(codesOf("l-t3-a4b3")).toContainEqual({ code: "status", params: { a: "reported", b: "denied" } });
  });

  it("asks for a partner where one side is silent", () => {
    expect(codesOf("l-t5-a1")).toEqual([{ code: "silent", params: {} }]);
  });
});

describe("the history of a link", () => {
  const edit = { id: "e", claimKey: "a2", slot: "status", value: "rumour", actor: "ed", updatedAt: "2024-03-06" };
  const event: EventRecord = {
    id: "1",
    seq: 1,
    commandId: "c",
    actor: "ed",
    type: "claim.edit",
    at: "2024-03-06",
    before: [{ table: "claimEdit", id: "e", row: null }],
    after: [{ table: "claimEdit", id: "e", row: edit }],
  };

  it("tells of the values of its claims, and of no others", () => {
    expect(historyOfLink([event], "l", [], ["a2"])).toEqual([event]);
    expect(historyOfLink([event], "l", [], ["a3"])).toEqual([]);
  });

  it("says what became what", () => {
    expect(detailOfEvent(event)).toEqual({ slot: { name: "status", before: null, after: "rumour" } });
  });
});
