"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { ReviewedReport } from "@/lib/model/reviewed";
import { listNumbers } from "@/lib/view/numbers";
import { buildSheet } from "@/lib/view/rows";
import { useDesk } from "../../_components/comparison-provider";
import { ApartFigures } from "./apart-figures";
import { NumberPlot } from "./number-plot";
import { TimesSection } from "./times-section";

/** Every figure that both sources give on one axis with its partner, and every time on one line. */
export function NumbersAndTime() {
  const { report } = useDesk();
  return report ? <Plots report={report} /> : null;
}

function Plots({ report }: { report: ReviewedReport }) {
  const t = useTranslations("numbers");
  const sheet = useMemo(() => buildSheet(report), [report]);
  const numbers = useMemo(() => listNumbers(sheet), [sheet]);
  return (
    <div className="mx-auto max-w-[80rem] space-y-12 px-4 pt-6 pb-20">
      <section aria-labelledby="numbers-title">
        <h2 id="numbers-title" className="text-lg font-semibold">
          {t("figures")}
        </h2>
        <p className="label mt-1 max-w-prose">{numbers.charts.length > 0 ? t("figuresHint") : t("noFigures")}</p>
        <div className="mt-4 divide-y divide-line">
          {numbers.charts.map((chart) => (
            <NumberPlot key={chart.key} chart={chart} />
          ))}
        </div>
        <ApartFigures items={numbers.apart} />
      </section>
      <TimesSection report={report} sheet={sheet} />
    </div>
  );
}
