import { sha256Hex } from "../text/hash";
import type { ExportFormat, ExportWay } from "../view/export-formats";
import { langsOf, type ReportOptions } from "../view/report-options";
import { exportComparisonJson } from "./json";
import { exportMarkdown } from "./markdown";
import { wordsIn } from "./messages";
import { buildReport, type ReportInput, versionId } from "./report/build";
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
  const { report, sources, options, isChosen, now } = order;
  switch (format) {
    case "json":
      return exportComparisonJson(report, sources, sealOf(format, order));
    case "md":
      if (!isChosen) return `${longMarkdown(order, now)}\n${describeSeal(order)}\n`;
      return renderMarkdown(buildReport(order, options, now));
    case "html":
      return renderHtml(buildReport(order, options, now));
    case "docx":
      return (await import("./report/docx")).renderDocx(buildReport(order, options, now));
    case "xlsx":
      return (await import("./report/xlsx")).renderXlsx(
        dataTables(makeContext(report, sources, options), describeSeal(order)),
        now,
      );
    case "csv":
      return (await import("./report/csv")).renderCsv(alignmentsTable(makeContext(report, sources, options)));
    case "jsonld":
      return renderJsonLd(order, options, sealOf(format, order).version);
  }
}

/**
 * What a file calls itself: its version id, and the hash of what it tells, without the day of its export. Where a format has a long
 * form of its own, the hash is of that; JSON is whole whatever was chosen, and so is its hash.
 */
export function sealOf(format: ExportWay, order: ExportOrder): { version: string; hash: string } {
  const { version, report, sources, options, isChosen, now } = order;
  if (format === "json") return sealFor(version, exportComparisonJson(report, sources));
  if (format === "md" && !isChosen) return sealFor(version, longMarkdown(order, ""));
  const { version: id, hash } = buildReport(order, options, now);
  return { version: id, hash };
}

function sealFor(version: number, content: string): { version: string; hash: string } {
  const hash = sha256Hex(content);
  return { version: versionId(version, hash), hash };
}

/** The long Markdown, which tells of everything. */
function longMarkdown({ report, sources, options, title }: ExportOrder, now: string): string {
  return exportMarkdown(report, sources, { lang: langsOf(options.lang)[0] ?? "en", now, title });
}

/** The line that tells both, in the report's first language. */
function describeSeal(order: ExportOrder): string {
  const seal = sealOf(order.isChosen ? "html" : "md", order);
  return wordsIn(langsOf(order.options.lang)[0] ?? "en")("report.seal", seal);
}
