"use client";

import { useTranslations } from "next-intl";
import { GroupIcon } from "@/app/_ui/group-icon";
import type { Group } from "@/lib/model/relation";
import { READING_ORDER } from "@/lib/view/rows";

/** What the lines under the claims mean; each kind can be switched off, since what only one source says is most of a text. */
export function DocumentLegend(props: { hidden: readonly Group[]; onChange: (hidden: readonly Group[]) => void }) {
  const t = useTranslations();
  const { hidden, onChange } = props;
  return (
    <fieldset className="-mx-1.5 flex flex-wrap gap-x-1">
      <legend className="sr-only">{t("documents.legend")}</legend>
      {READING_ORDER.map((group) => {
        const isShown = !hidden.includes(group);
        return (
          <button
            key={group}
            type="button"
            aria-pressed={isShown}
            title={t("documents.toggle")}
            onClick={() => onChange(isShown ? [...hidden, group] : hidden.filter((other) => other !== group))}
            className="inline-flex min-h-8 items-center gap-1.5 rounded-sm px-1.5 text-sm hover:bg-select"
          >
            <GroupIcon group={group} />
            <span id={`legend-${group}`} className={isShown ? `span-${group}` : "text-soft line-through"}>
              {t(`labels.groups.${group}`)}
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
