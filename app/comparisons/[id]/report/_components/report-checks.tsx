"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReportWarning } from "@/lib/view/report-checks";

/** What is to be looked at before the report leaves. It stops nothing, and stands in the report under Method. */
export function ReportChecks({ warnings }: { warnings: readonly ReportWarning[] }) {
  const t = useTranslations("report");
  return (
    <section aria-labelledby="report-checks">
      <h2 id="report-checks" className="text-lg font-semibold">
        {t("checks")}
      </h2>
      {warnings.length === 0 ? <p className="mt-2 text-sm text-soft">{t("checksFine")}</p> : null}
      <ul className="mt-2 space-y-2 text-sm">
        {warnings.map(({ code, count }) => (
          <li key={code} className="flex gap-2">
            <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
            {t(`check_${code}`, { count })}
          </li>
        ))}
      </ul>
    </section>
  );
}
