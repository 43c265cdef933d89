"use client";

import { useTranslations } from "next-intl";
import { useMemo, useRef, useState } from "react";
import { previewAddress } from "@/app/_client/api";
import type { ReviewedReport } from "@/lib/model/reviewed";
import { listReviewedClaims } from "@/lib/view/claim-reviews";
import { checkReport } from "@/lib/view/report-checks";
import { formatReportOptions, turnSection } from "@/lib/view/report-options";
import { countLeftOut, scopeSheet } from "@/lib/view/report-scope";
import { buildSheet } from "@/lib/view/rows";
import { useDesk } from "../../_components/comparison-provider";
import { ReportButtons } from "./report-buttons";
import { ReportChecks } from "./report-checks";
import { ReportForm } from "./report-form";
import { ReportMemory } from "./report-memory";
import { ReportPreview } from "./report-preview";
import { SectionOrder } from "./section-order";
import { useExportMemory } from "./use-export-memory";
import { useReportOptions } from "./use-report-options";

/** What a report holds, how it will look, and the ways in which it leaves. */
export function ReportScreen() {
  const t = useTranslations("report");
  const { view, report } = useDesk();
  if (report && !view.isByHand) return <Report report={report} />;
  return <p className="mx-auto max-w-[120rem] px-4 py-6 text-sm text-soft">{t("byHand")}</p>;
}

function Report({ report }: { report: ReviewedReport }) {
  const t = useTranslations("report");
  const { view, isSending } = useDesk();
  const { options, change, reset } = useReportOptions();
  const [loaded, setLoaded] = useState<string | null>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const sheet = useMemo(() => buildSheet(report), [report]);
  const told = useMemo(() => scopeSheet(sheet, options), [sheet, options]);
  const leftOut = useMemo(() => countLeftOut(sheet, told), [sheet, told]);
  const claimReviews = useMemo(() => listReviewedClaims(told, view.sources).length, [told, view.sources]);
  const warnings = useMemo(() => checkReport(report, view.sources), [report, view.sources]);
  const query = formatReportOptions(options);
  const { memory, remember } = useExportMemory(query);
  const isTold = options.sections.some(({ id, isOn }) => id === "changes" && isOn);
  // What the program has not answered to yet does not stand in what it makes.
  const wanted = `${previewAddress(view.id, query)}#v${view.version}-${view.shownRunId}`;
  return (
    <div className="mx-auto grid max-w-[120rem] gap-x-8 gap-y-6 px-4 pt-6 pb-12 lg:grid-cols-[22rem_minmax(0,1fr)]">
      <div className="min-w-0 space-y-8">
        <section aria-labelledby="report-options">
          <h2 id="report-options" className="text-lg font-semibold">
            {t("options")}
          </h2>
          <ReportForm options={options} change={change} leftOut={leftOut} />
          <SectionOrder sections={options.sections} onChange={(sections) => change({ sections })} />
          <button type="button" className="quiet-link mt-3 min-h-6 text-sm" onClick={reset}>
            {t("reset")}
          </button>
        </section>
        <ReportChecks warnings={warnings} />
        {memory === undefined ? null : (
          <ReportMemory
            memory={memory}
            isTold={isTold}
            onTell={() => change({ sections: turnSection(options.sections, "changes", true) })}
          />
        )}
      </div>
      <section aria-labelledby="report-preview" className="flex min-w-0 flex-col lg:sticky lg:top-0 lg:h-dvh lg:py-4">
        <h2 id="report-preview" className="sr-only">
          {t("preview")}
        </h2>
        <ReportButtons
          query={query}
          frame={frame}
          isReady={loaded === wanted && !isSending}
          claimReviews={claimReviews}
          onLeave={remember}
        />
        <ReportPreview address={wanted} frame={frame} onLoaded={setLoaded} />
      </section>
    </div>
  );
}
