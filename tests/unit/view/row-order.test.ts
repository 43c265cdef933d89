import { describe, expect, it } from "vitest";
import type { TimeExpression } from "../../../lib/model/time";
import { orderSheet, parseOrder } from "../../../lib/view/row-order";
import { buildSheet, listRows } from "../../../lib/view/rows";
import { bridgeReport } from "../../e2e/fixtures/bridge-view";

const PLAIN: TimeExpression = {
  start: 0,
  end: 1,
  text: "x",
  from: null,
  to: null,
  grain: "day",
  resolved: "stated",
  role: "event",
};

describe("the order of the rows", () => {
  const sheet = buildSheet(bridgeReport());
  const starts = (order: "a" | "b") =>
    orderSheet(sheet, order).topics.flatMap((topic) => topic.rows.map((row) => row[order][0]?.start ?? 0));

  it("follows either text, and loses no row", () => {
    for (const order of ["a", "b"] as const) {
      expect(starts(order)).toEqual([...starts(order)].sort((x, y) => x - y));
      expect(new Set(listRows(orderSheet(sheet, order)).map(({ key }) => key))).toEqual(
        new Set(listRows(sheet).map(({ key }) => key)),
      );
    }
    expect(starts("a")).not.toEqual(sheet.topics.flatMap((topic) => topic.rows.map((row) => row.a[0]?.start)));
    expect(orderSheet(sheet, "weight")).toBe(sheet);
  });

  it("follows the events, what has no time last, and only by times with a bound", () => {
    const [first, second, third] = sheet.topics.flatMap((topic) => topic.rows);
    const at = (row: typeof first, ...times: Partial<TimeExpression>[]) => ({
      ...row!,
      a: [{ ...row!.a[0]!, times: times.map((time) => ({ ...PLAIN, ...time })) }],
      b: [],
    });
    const rows = [
      at(first, { from: null, resolved: "unresolved" }),
      at(second, { from: "2025-03-01", role: "scope" }, { from: "2025-03-09", to: "2025-03-10" }),
      at(third, { from: null, to: "2025-03-02", role: "state" }),
    ];
    const topic = { topic: first!.topic, group: first!.link.group, rows };
    const ordered = orderSheet({ topics: [topic], only: { a: [...rows], b: [] }, internal: [] }, "time");
    const keys = [third!.key, second!.key, first!.key];
    expect(ordered.topics[0]!.rows.map(({ key }) => key)).toEqual(keys);
    expect(ordered.only.a.map(({ key }) => key)).toEqual(keys);
  });

  it("is read from the address", () => {
    expect(parseOrder(new URLSearchParams("order=b"))).toBe("b");
    expect(parseOrder(new URLSearchParams("order=x"))).toBe("weight");
  });
});
