import { strToU8, zipSync } from "fflate";
import { exportStem } from "../export/file-name";
import { exportComparisonJson } from "../export/json";
import { exportMarkdown } from "../export/markdown";
import type { Lang } from "../model/lang";
import { localDate } from "../text/calendar";
import { loadComparison } from "./comparison-view";

/**
 * The reports of several comparisons as one archive, a file each; those without a result are left out.
 * @returns the zip, or null where none of them has a result
 */
export async function exportMany(
  ids: readonly string[],
  { format, lang, now = new Date() }: { format: "md" | "json"; lang: Lang; now?: Date },
): Promise<Uint8Array<ArrayBuffer> | null> {
  const files: Record<string, Uint8Array> = {};
  for (const id of ids) {
    const view = await loadComparison(id);
    if (!view?.report) continue;
    const { report, sources, title } = view;
    const content =
      format === "json"
        ? exportComparisonJson(report, sources)
        : exportMarkdown(report, sources, { lang, now: localDate(now), title });
    files[freeName(exportStem(title, localDate(now), lang), format, files)] = strToU8(content);
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
