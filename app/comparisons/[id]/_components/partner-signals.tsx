"use client";

import { useTranslations } from "next-intl";
import { type Partner, strengthOf } from "@/lib/view/partners";

/** In what the two are alike, in words. */
export function PartnerSignals({ partner }: { partner: Partner }) {
  const t = useTranslations();
  const { signals, isOffered, link } = partner;
  const parts = [
    ...(isOffered ? [t("rowActions.offered")] : []),
    ...signals.map((signal) =>
      t("rowActions.signal", {
        what: t(`labels.signals.${signal.name}`),
        how: t(`rowActions.strength_${strengthOf(signal)}`),
      }),
    ),
    ...(link.a.length > 0 && link.b.length > 0 ? [t("rowActions.inRow")] : []),
  ];
  return <span className="label block">{parts.join(" · ")}</span>;
}
