import type { Claim } from "../model/claim";
import { parseIsoMoment } from "../text/calendar";
import type { Row, Sheet, TopicRows } from "./rows";

/** The orders in which the rows may be read: what weighs most first, as one of the texts tells it, or as it happened. */
export const ROW_ORDERS = ["weight", "a", "b", "time"] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

/** Reads an order from the address; what it does not know is the usual one. */
export function parseOrder(query: { get(name: string): string | null }): RowOrder {
  return ROW_ORDERS.find((order) => order === query.get("order")) ?? "weight";
}

/** Where a row stands in an order; what that order says nothing of comes last. */
function placeIn(order: Exclude<RowOrder, "weight">, row: Row): number {
  if (order === "time") return Math.min(...[...row.a, ...row.b].map(momentOf));
  return Math.min(...row[order].map(({ start }) => start), Number.POSITIVE_INFINITY);
}

/**
 * When what a claim tells of began: by the times that it gives its event, and only where it gives none by the span that its figure or
 * state belongs to. A time without a known bound says nothing here; a bare end ("until noon") stands at its end.
 */
function momentOf({ times }: Claim): number {
  const moments = (list: Claim["times"]) =>
    Math.min(...list.map(({ from, to }) => parseIsoMoment(from ?? to ?? "") ?? Number.POSITIVE_INFINITY));
  const known = times.filter(({ resolved }) => resolved !== "unresolved");
  const ofEvent = moments(known.filter(({ role }) => role === "event"));
  return Number.isFinite(ofEvent) ? ofEvent : moments(known);
}

/** By place; those at one place keep their order. */
function byPlace<T>(items: readonly T[], placeOf: (item: T) => number): T[] {
  const places = new Map(items.map((item) => [item, placeOf(item)]));
  return [...items].sort((x, y) => (places.get(x) === places.get(y) ? 0 : places.get(x)! - places.get(y)!));
}

/**
 * The sheet with its topics, and the rows under each, in another order. What only one source says stands in its text's order, unless
 * all is asked for as it happened.
 */
export function orderSheet(sheet: Sheet, order: RowOrder): Sheet {
  if (order === "weight") return sheet;
  const inOrder = (rows: readonly Row[]) => byPlace(rows, (row) => placeIn(order, row));
  const topics = sheet.topics.map((topic): TopicRows => ({ ...topic, rows: inOrder(topic.rows) }));
  return {
    ...sheet,
    topics: byPlace(topics, ({ rows }) => (rows[0] ? placeIn(order, rows[0]) : Number.POSITIVE_INFINITY)),
    ...(order === "time" ? { only: { a: inOrder(sheet.only.a), b: inOrder(sheet.only.b) } } : {}),
  };
}
