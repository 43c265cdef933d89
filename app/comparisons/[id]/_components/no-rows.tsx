"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { isUnfiltered, type RowFilter } from "@/lib/view/filter";
import { useDesk } from "./comparison-provider";
import { useFilterNames } from "./use-filter-names";

/** An empty list says why it is empty: which filters are set, or that nothing was comparable. */
export function NoRows({ filter, onClear }: { filter: RowFilter; onClear: () => void }) {
  const t = useTranslations();
  const filterNames = useFilterNames();
  const { view } = useDesk();
  if (isUnfiltered(filter)) {
    const why = view.isByHand ? t("workspace.nothingYet") : t("workspace.nothing");
    return (
      <div className="px-3 py-10">
        <p className="mb-3 max-w-prose text-soft">{why}</p>
        <Link href={`/comparisons/${view.id}/documents`} className="button">
          {t("workspace.documents")}
        </Link>
      </div>
    );
  }
  const names = filterNames(filter);
  return (
    <div className="px-3 py-10">
      <p className="mb-3 text-soft">{t("workspace.noMatch", { filters: names.join(" + ") })}</p>
      <button type="button" className="button" onClick={onClear}>
        {t("workspace.clearFilters")}
      </button>
    </div>
  );
}
