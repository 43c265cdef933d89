"use client";

import { useTranslations } from "next-intl";
import type { ReviewedLink } from "@/lib/model/reviewed";

export function OriginList({ link }: { link: ReviewedLink }) {
  const t = useTranslations();
  const { wording, cites, speaker } = link.independence;
  const items = [
    [t("detail.originWording"), t(`labels.wordings.${wording}`)],
    [t("detail.originCites"), t(`labels.cites.${cites}`)],
    // Who speaks is mostly unknown: saying so on every link would tell nothing of this one.
    ...(speaker === "unknown" ? [] : [[t("detail.originSpeaker"), t(`labels.speakerOrigins.${speaker}`)]]),
    [t("detail.strength"), t(`labels.strengths.${link.strength}`)],
    ...(link.use ? [[t("detail.originUse"), t(`labels.uses.${link.use}`)]] : []),
  ];
  return (
    <>
      <dl className="grid grid-cols-[5rem_1fr] gap-y-1 text-sm">
        {items.map(([term, value]) => (
          <div key={term} className="contents">
            <dt className="text-xs leading-6 text-soft">{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="label mt-2">{t("detail.originHint")}</p>
    </>
  );
}
