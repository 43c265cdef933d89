import type { ExportFormat } from "../view/export-formats";
import { langsOf, type ReportOptions } from "../view/report-options";
import { exportComparisonJson } from "./json";
import { exportMarkdown } from "./markdown";
import { buildReport, type ReportInput } from "./report/build";
import { makeContext } from "./report/context";
import { renderHtml } from "./report/html";
import { renderJsonLd } from "./report/json-ld";
import { renderMarkdown } from "./report/markdown";
import { alignmentsTable, dataTables } from "./report/tables";

/** What a file is made of: a comparison, and what was chosen of it. */
export interface ExportOrder extends ReportInput {
  options: ReportOptions;
  /** False: everything there is, as nobody chose; where a format has a long form of its own it is that. */
  isChosen: boolean;
  /** Day of the export, `YYYY-MM-DD`. */
  now: string;
}

/**
 * A comparison as the content of a file. JSON is whole, whatever was chosen. The libraries of office files are loaded where one is
 * asked for: whoever only compares does not wait for them.
 */
export async function renderExport(format: ExportFormat, order: ExportOrder): Promise<string | Uint8Array> {
  const { report, sources, title, options, isChosen, now } = order;
  switch (format) {
    case "json":
      return exportComparisonJson(report, sources);
    case "md":
      if (!isChosen) return exportMarkdown(report, sources, { lang: langsOf(options.lang)[0] ?? "en", now, title });
      return renderMarkdown(buildReport(order, options, now));
    case "html":
      return renderHtml(buildReport(order, options, now));
    case "docx":
      return (await import("./report/docx")).renderDocx(buildReport(order, options, now));
    case "xlsx":
      return (await import("./report/xlsx")).renderXlsx(dataTables(makeContext(report, sources, options)), now);
    case "csv":
      return (await import("./report/csv")).renderCsv(alignmentsTable(makeContext(report, sources, options)));
    case "jsonld":
      return renderJsonLd(order, options);
  }
}
