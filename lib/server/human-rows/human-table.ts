import type { Tx } from "../db";

/** A row as it stands in an event: JSON-safe, without the comparison it belongs to. */
export interface HumanRow {
  id: string;
}

/**
 * One kind of human row of one comparison. Rows go in and out in the shape of lib/model, so that an event's `before` can be
 * put back as it is. `find` never gives a row of another comparison.
 */
export interface HumanTable<Row extends HumanRow> {
  list(tx: Tx, comparisonId: string): Promise<Row[]>;
  find(tx: Tx, comparisonId: string, id: string): Promise<Row | null>;
  create(tx: Tx, comparisonId: string, row: Row): Promise<unknown>;
  update(tx: Tx, comparisonId: string, row: Row): Promise<unknown>;
  remove(tx: Tx, comparisonId: string, id: string): Promise<unknown>;
}
