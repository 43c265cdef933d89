import type { ExportOrder } from "../export/render";
import type { Lang } from "../model/lang";
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
  const options = parseReportOptions(query, lang);
  const isAsked = options.sections.some(({ id: section, isOn }) => section === "changes" && isOn);
  const isChosen = query.has("scope");
  return {
    title: view.title,
    version: view.version,
    report: view.report,
    sources: view.sources,
    earlier: isAsked ? await findEarlierExport(id, stateOfReport(view.report)) : null,
    options: isChosen ? options : { ...options, scope: "all" },
    isChosen,
    now: localDate(now),
  };
}
