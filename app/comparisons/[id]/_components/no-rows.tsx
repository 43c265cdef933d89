"use client";

import { useTranslations } from "next-intl";
import { isUnfiltered, type RowFilter } from "@/lib/view/filter";
import { useFilterNames } from "./use-filter-names";

/** An empty list says why it is empty: which filters are set, or that nothing was comparable. */
export function NoRows({ filter, onClear }: { filter: RowFilter; onClear: () => void }) {
  const t = useTranslations();
  const filterNames = useFilterNames();
  if (isUnfiltered(filter)) return <p className="max-w-prose px-3 py-10 text-soft">{t("workspace.nothing")}</p>;
  const names = filterNames(filter);
  return (
    <div className="px-3 py-10" role="status">
      <p className="mb-3 text-soft">{t("workspace.noMatch", { filters: names.join(" + ") })}</p>
      <button type="button" className="button" onClick={onClear}>
        {t("workspace.clearFilters")}
      </button>
    </div>
  );
}
