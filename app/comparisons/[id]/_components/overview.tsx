"use client";

import { useTranslations } from "next-intl";
import type { ReviewedReport } from "@/lib/model/reviewed";
import { SIDES } from "@/lib/model/source";

/** What the counts above rest on: how many origins stand behind the agreements, and how much of each text was read as claims. */
export function Overview({ report }: { report: ReviewedReport }) {
  const t = useTranslations("workspace");
  const { agreements, agreementOrigins: origins, covered } = report.summary;
  return (
    <section aria-label={t("overview")} className="px-3 pt-2">
      <ul className="label number flex flex-wrap gap-x-5">
        {agreements > 0 ? <li>{t("origins", { agreements, origins })}</li> : null}
        {SIDES.map((side) => {
          const [claims, all] = covered[side];
          return <li key={side}>{t("coveredShare", { side: side.toUpperCase(), claims, all })}</li>;
        })}
      </ul>
    </section>
  );
}
