import { strToU8, zipSync } from "fflate";
import { exportStem } from "../export/file-name";
import { renderExport } from "../export/render";
import type { Lang } from "../model/lang";
import type { ExportFormat } from "../view/export-formats";
import { findExportOrder } from "./export-order";

/**
 * The reports of several comparisons as one archive, each the file that it leaves as alone; those without a result are left out.
 * @returns the zip, or null where none of them has a result
 */
export async function exportMany(
  ids: readonly string[],
  { format, lang, now = new Date() }: { format: ExportFormat; lang: Lang; now?: Date },
): Promise<Uint8Array<ArrayBuffer> | null> {
  const files: Record<string, Uint8Array> = {};
  for (const id of ids) {
    const order = await findExportOrder(id, lang, now);
    if (order === null) continue;
    const content = await renderExport(format, order);
    const name = freeName(exportStem(order.title, order.now, order.options.lang), format, files);
    files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return Object.keys(files).length === 0 ? null : zipSync(files, { mtime: now });
}

/** Two comparisons may bear one title; file systems that know no case hold two names that differ in it for one. */
function freeName(name: string, extension: string, taken: Readonly<Record<string, unknown>>): string {
  const known = new Set(Object.keys(taken).map((one) => one.toLowerCase()));
  for (let copy = 1; ; copy++) {
    const file = `${name}${copy === 1 ? "" : ` (${copy})`}.${extension}`;
    if (!known.has(file.toLowerCase())) return file;
  }
}
