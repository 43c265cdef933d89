import { stringify } from "csv-stringify/sync";
import type { DataTable } from "./tables/table";

/**
 * A table as CSV that spreadsheets open as it stands: UTF-8 with a byte-order mark, lines ended by CR LF, times in ISO 8601. What
 * would be taken for a formula gets an apostrophe before it.
 */
export function renderCsv({ columns, rows }: DataTable): string {
  return stringify([columns.map(({ head }) => head), ...rows], {
    bom: true,
    record_delimiter: "windows",
    escape_formulas: true,
  });
}
