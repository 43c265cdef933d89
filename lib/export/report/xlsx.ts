import type { Cell } from "write-excel-file/universal";
import writeXlsxFile from "write-excel-file/universal";
import { packWithoutClock } from "../pack";
import { toXmlText } from "../xml-text";
import type { DataTable } from "./tables/table";

/** A cell holds no more than this, in UTF-16 units. */
const MOST = 32_767;

/**
 * Tables as an Excel workbook, a sheet each: the head stays in sight, long words wrap, and nothing is a formula.
 * @param day `YYYY-MM-DD`, for the time of making: the same tables give the same bytes
 */
export async function renderXlsx(tables: readonly DataTable[], day: string): Promise<Uint8Array> {
  const file = writeXlsxFile(
    tables.map(({ name, columns, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
      data: [columns.map(({ head }) => headCell(head)), ...rows.map((row) => row.map(toCell))],
    })),
  );
  const blob = await file.toBlob();
  return packWithoutClock(new Uint8Array(await blob.arrayBuffer()), day);
}

function headCell(head: string): Cell {
  return { value: head, type: String, fontWeight: "bold", wrap: true, alignVertical: "top", bottomBorderStyle: "thin" };
}

function toCell(value: string | number | null): Cell {
  if (value === null || value === "") return null;
  if (typeof value === "number") return { value, type: Number, alignVertical: "top" };
  return { value: cut(toXmlText(value)), type: String, wrap: true, alignVertical: "top" };
}

/** Never inside a pair: half of one is no character. */
function cut(text: string): string {
  return text.length <= MOST ? text : text.slice(0, MOST).replace(/[\ud800-\udbff]$/, "");
}
