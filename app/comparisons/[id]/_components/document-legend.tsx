"use client";

import { useTranslations } from "next-intl";
import { GroupIcon } from "@/app/_ui/group-icon";
import { READING_ORDER } from "@/lib/view/rows";

/** What the lines under the claims mean. */
export function DocumentLegend() {
  const t = useTranslations();
  return (
    <ul aria-label={t("documents.legend")} className="flex flex-wrap gap-x-4 gap-y-1 text-xs">
      {READING_ORDER.map((group) => (
        <li key={group} className="inline-flex items-center gap-1.5">
          <GroupIcon group={group} />
          <span id={`legend-${group}`} className={`span-${group}`}>
            {t(`labels.groups.${group}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
