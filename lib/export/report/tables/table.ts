import type { Words } from "../../messages";
import type { Context } from "../context";
import { plainText } from "../document";

/** One sheet of a workbook: figures stay figures. */
export interface DataTable {
  name: string;
  columns: readonly { head: string /** In characters. */; width: number }[];
  rows: readonly (readonly (string | number | null)[])[];
}

/** A column: the key of its head, its width in characters, and what stands in it. */
export type Column<Item> = readonly [
  key: string,
  width: number,
  tell: (item: Item, words: Words) => string | number | null,
];

/** Lays items out by columns. Heads and words are in all languages of the report, one after the other. */
export function makeTable<Item>(
  name: string,
  items: readonly Item[],
  columns: readonly Column<Item>[],
  { tongues }: Context,
): DataTable {
  const told = (item: Item, tell: Column<Item>[2]) => {
    // A figure is one in every language.
    let figure: number | null = null;
    const text = tongues.line((words) => {
      const value = tell(item, words);
      if (typeof value === "number") figure = value;
      return value === null ? "" : String(value);
    });
    return figure ?? (text.length === 0 ? null : plainText(text));
  };
  return {
    name: plainText(tongues.line(name).slice(0, 1)),
    columns: columns.map(([key, width]) => ({ head: plainText(tongues.line(key)), width })),
    rows: items.map((item) => columns.map(([, , tell]) => told(item, tell))),
  };
}
