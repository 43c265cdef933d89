import { describe, expect, it } from "vitest";
import { orderSheet, parseOrder } from "../../../lib/view/row-order";
import { buildSheet, listRows } from "../../../lib/view/rows";
import { bridgeReport } from "../../e2e/fixtures/bridge-view";

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

  it("is read from the address", () => {
    expect(parseOrder(new URLSearchParams("order=b"))).toBe("b");
    expect(parseOrder(new URLSearchParams("order=x"))).toBe("weight");
  });
});
