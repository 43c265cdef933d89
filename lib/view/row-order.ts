import type { SourceId } from "../model/source";
import type { Row, Sheet, TopicRows } from "./rows";

/** The orders in which the rows may be read: what weighs most first, or as one of the texts tells it. */
export const ROW_ORDERS = ["weight", "a", "b"] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

/** Reads an order from the address; what it does not know is the usual one. */
export function parseOrder(query: { get(name: string): string | null }): RowOrder {
  return ROW_ORDERS.find((order) => order === query.get("order")) ?? "weight";
}

/** Where a row stands in one text; what that text does not say comes last. */
function placeIn(side: SourceId, row: Row): number {
  return Math.min(...row[side].map(({ start }) => start), Number.POSITIVE_INFINITY);
}

/** By place; those at one place keep their order. */
function byPlace<T>(items: readonly T[], placeOf: (item: T) => number): T[] {
  const places = new Map(items.map((item) => [item, placeOf(item)]));
  return [...items].sort((x, y) => (places.get(x) === places.get(y) ? 0 : places.get(x)! - places.get(y)!));
}

/** The sheet with its topics, and the rows under each, in another order. What only one source says stands in its text's order anyway. */
export function orderSheet(sheet: Sheet, order: RowOrder): Sheet {
  if (order === "weight") return sheet;
  const topics = sheet.topics.map(
    (topic): TopicRows => ({
      ...topic,
      rows: byPlace(topic.rows, (row) => placeIn(order, row)),
    }),
  );
  return {
    ...sheet,
    topics: byPlace(topics, ({ rows }) => (rows[0] ? placeIn(order, rows[0]) : Number.POSITIVE_INFINITY)),
  };
}
