"use client";

import { useSearchParams } from "next/navigation";
import { useLocale } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import type { Lang } from "@/lib/model/lang";
import { defaultReport, formatReportOptions, parseReportOptions, type ReportOptions } from "@/lib/view/report-options";
import { useAddress } from "../../_components/use-address";

/** The options of the report, kept in the address: whoever is sent it sees the same report. */
export function useReportOptions() {
  const lang = useLocale() as Lang;
  const params = useSearchParams();
  const [options, setOptions] = useState<ReportOptions>(() => parseReportOptions(params, lang));
  const write = useAddress();
  useEffect(() => write(formatReportOptions(options)), [options, write]);
  useEffect(() => {
    const follow = () => setOptions(parseReportOptions(new URLSearchParams(window.location.search), lang));
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, [lang]);
  const change = useCallback((changed: Partial<ReportOptions>) => setOptions((now) => ({ ...now, ...changed })), []);
  // The filter is not the report's own: it stays for who wants it.
  const reset = useCallback(() => setOptions(({ filter }) => ({ ...defaultReport(lang), filter })), [lang]);
  return { options, change, reset };
}
