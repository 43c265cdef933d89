"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { ReviewedReport } from "@/lib/model/reviewed";
import { measureProgress } from "@/lib/view/progress";
import { buildSheet } from "@/lib/view/rows";
import { useDesk } from "../../_components/comparison-provider";
import { ActivityLog } from "./activity-log";
import { PeopleTable } from "./people-table";
import { WhatIsLeft } from "./what-is-left";

/** How far the review is: what is left, what was decided, by whom, and everything that was done. */
export function ProgressScreen() {
  const { report } = useDesk();
  return report ? <Measured report={report} /> : null;
}

function Measured({ report }: { report: ReviewedReport }) {
  const t = useTranslations("progress");
  const progress = useMemo(() => measureProgress(report, buildSheet(report)), [report]);
  const { links, reviewed } = progress;
  return (
    <div className="mx-auto max-w-[64rem] px-4 pt-6 pb-20">
      <h2 className="text-lg font-semibold">{t("title")}</h2>
      <p className="number mt-2 text-xl font-semibold">{t("reviewed", { reviewed, links })}</p>
      <progress
        className="meter mt-2 block w-full max-w-md"
        value={reviewed}
        max={Math.max(1, links)}
        aria-label={t("reviewed", { reviewed, links })}
      />
      <WhatIsLeft progress={progress} />
      <PeopleTable people={progress.people} />
      <ActivityLog report={report} />
    </div>
  );
}
