/** Longest part of a title in a file's name, in characters. */
const LONGEST = 80;

/**
 * The name of an exported file: `2026-11-22_the-event_zh-Hant.docx`.
 * @param date day of the export, `YYYY-MM-DD`
 * @param lang the report's, as `zh-Hant` or `zh-Hant+en`
 */
export function exportFileName(title: string, date: string, lang: string, extension: string): string {
  return `${exportStem(title, date, lang)}.${extension}`;
}

/** The same without the extension. */
export function exportStem(title: string, date: string, lang: string): string {
  return `${date}_${slugOf(title)}_${lang.replace("+", "-")}`;
}

/** What no file system or header takes is left out, and blanks become dashes; every script stays as it is. */
function slugOf(title: string): string {
  const clean = title.replace(/[\s\p{Cc}\p{Cs}"*/:<>?\\|_]+/gu, "-").replace(/-{2,}/g, "-");
  // By characters: half of a pair would not survive the encoding.
  return (
    [...clean]
      .slice(0, LONGEST)
      .join("")
      .replace(/^[-.]+|[-.]+$/g, "") || "comparison"
  );
}
