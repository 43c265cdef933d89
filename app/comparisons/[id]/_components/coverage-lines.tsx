"use client";

import { useTranslations } from "next-intl";
import type { ReviewedReport } from "@/lib/model/reviewed";
import { countCoverage } from "@/lib/view/coverage-counts";
import { useDesk } from "./comparison-provider";

/** What became of every sentence of both sources: silence must never look like agreement. */
export function CoverageLines({ report }: { report: ReviewedReport }) {
  const t = useTranslations();
  const { view } = useDesk();
  return (
    <section className="px-3 pt-10 pb-16" aria-labelledby="coverage-title">
      <h2 id="coverage-title" className="mb-2 text-base font-semibold">
        {t("workspace.coverage")}
      </h2>
      <ul className="space-y-1 text-sm text-soft">
        {view.sources.map((source) => {
          const counts = countCoverage(report.coverage, source.id);
          const parts = counts.states.map(({ state, count }) => `${t(`labels.coverageStates.${state}`)} ${count}`);
          return (
            <li key={source.id} className="number">
              <span lang={source.lang}>
                {t("workspace.coverageLine", {
                  publisher: `${source.id.toUpperCase()} ${source.publisher}`.trim(),
                  count: counts.sentences,
                })}
              </span>{" "}
              – {parts.join(" · ")}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
