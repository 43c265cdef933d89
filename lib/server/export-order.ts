import type { ExportOrder } from "../export/render";
import type { ComparisonView } from "../model/comparison";
import type { Lang } from "../model/lang";
import type { ReviewedReport } from "../model/reviewed";
import { localDate } from "../text/calendar";
import { parseReportOptions } from "../view/report-options";
import { stateOfReport } from "../view/report-state";
import { loadComparison } from "./comparisons";
import { AppError } from "./errors";
import { findEarlierExport } from "./exports";

/**
 * What an export of a comparison is made of, as its address asks for it.
 * @param query the options of `formatReportOptions`; without a scope everything is told, as the quick export does
 * @throws AppError `not_found`, `no_report`
 */
export async function loadExportOrder(
  id: string,
  query: URLSearchParams,
  lang: Lang,
  now = new Date(),
): Promise<ExportOrder> {
  const view = await loadComparison(id);
  if (!view) throw new AppError("not_found", 404, "This comparison is not there any more.");
  if (!view.report) throw new AppError("no_report", 409, "There is no result to report on yet.");
  return orderOf(view, view.report, query, lang, now);
}

/** The same of one among several, where nobody chose anything. @returns null where it is not there, or has no result */
export async function findExportOrder(id: string, lang: Lang, now: Date): Promise<ExportOrder | null> {
  const view = await loadComparison(id);
  return view?.report ? orderOf(view, view.report, new URLSearchParams({ lang }), lang, now) : null;
}

async function orderOf(
  { id, title, version, sources }: ComparisonView,
  report: ReviewedReport,
  query: URLSearchParams,
  lang: Lang,
  now: Date,
): Promise<ExportOrder> {
  const options = parseReportOptions(query, lang);
  const isAsked = options.sections.some(({ id: section, isOn }) => section === "changes" && isOn);
  const isChosen = query.has("scope");
  return {
    title,
    version,
    report,
    sources,
    earlier: isAsked ? await findEarlierExport(id, stateOfReport(report)) : null,
    options: isChosen ? options : { ...options, scope: "all" },
    isChosen,
    now: localDate(now),
  };
}
