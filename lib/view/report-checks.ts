import type { ReviewedReport } from "../model/reviewed";
import type { Source } from "../model/source";

const REPORT_CHECKS = ["contradictions_open", "quote_missing", "url_missing", "orphan_notes"] as const;
/** What is to be looked at before a report leaves; it stops nothing. */
export interface ReportWarning {
  code: (typeof REPORT_CHECKS)[number];
  count: number;
}

/** What an editor must know of a comparison before its report leaves, whatever the report tells of it. */
export function checkReport(report: ReviewedReport, sources: readonly Source[]): ReportWarning[] {
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  const counts = {
    contradictions_open: report.links.filter(
      ({ group, review }) =>
        group === "contradict" && (!review || review.disposition === "unreviewed" || review.disposition === "deferred"),
    ).length,
    quote_missing: report.claims.filter(
      ({ source, start, end, quote }) => texts.get(source)?.slice(start, end) !== quote,
    ).length,
    url_missing: sources.filter(({ url }) => url === "").length,
    orphan_notes: report.orphans.length,
  };
  return REPORT_CHECKS.map((code) => ({ code, count: counts[code] })).filter(({ count }) => count > 0);
}
