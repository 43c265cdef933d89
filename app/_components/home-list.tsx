"use client";

import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { useAddress } from "@/app/comparisons/[id]/_components/use-address";
import type { ComparisonItem } from "@/lib/model/comparison";
import type { SavedView } from "@/lib/model/saved-view";
import {
  filterComparisons,
  formatListQuery,
  type ListFilter,
  NO_LIST_FILTER,
  parseListFilter,
} from "@/lib/view/comparison-filter";
import { NO_SELECTION, shownSelection, toggle, toggleAll } from "@/lib/view/selection";
import { ComparisonTable } from "../_ui/comparison-table";
import { BulkBar } from "./bulk-bar";
import { ListFilters } from "./list-filters";
import { SavedViews } from "./saved-views";
import { SearchResults } from "./search-results";

/** The comparisons as a filter leaves them, with what can be done with several, and where the words looked for stand in them. */
export function HomeList({ items, views }: { items: readonly ComparisonItem[]; views: readonly SavedView[] }) {
  const t = useTranslations("list");
  const params = useSearchParams();
  const [filter, setFilter] = useState(() => parseListFilter(params));
  const [selection, setSelection] = useState(NO_SELECTION);
  const write = useAddress();
  const shown = useMemo(() => filterComparisons(items, filter), [items, filter]);
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const selected = shownSelection(selection, ids);

  /** The address keeps the filter; a view is a step that Back takes back. */
  function narrow(next: ListFilter, isStep = false) {
    setFilter(next);
    write(formatListQuery(next), isStep);
  }
  useEffect(() => {
    const follow = () => setFilter(parseListFilter(new URLSearchParams(window.location.search)));
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);

  return (
    <>
      <ListFilters items={items} filter={filter} onChange={narrow} />
      <div className="flex min-h-10 flex-wrap items-center gap-x-4 gap-y-1">
        <p role="status" className="label">
          {t("shown", { shown: shown.length, all: items.length })}
        </p>
        {formatListQuery(filter) === "" ? null : (
          <button type="button" className="button button-quiet" onClick={() => narrow(NO_LIST_FILTER)}>
            {t("showAll")}
          </button>
        )}
        <SavedViews views={views} query={formatListQuery(filter)} onChoose={(next) => narrow(next, true)} />
      </div>
      <BulkBar
        items={shown.filter(({ id }) => selected.includes(id))}
        isAll={selected.length === shown.length && shown.length > 0}
        onAll={() => setSelection((now) => toggleAll(now, ids))}
        onNone={() => setSelection(NO_SELECTION)}
      />
      {shown.length === 0 ? (
        <p className="py-6 text-soft">{t("noneShown")}</p>
      ) : (
        <ComparisonTable
          items={shown}
          selection={{
            ids: selection.ids,
            onToggle: (id, isRange) => setSelection((now) => toggle(now, id, ids, isRange)),
          }}
        />
      )}
      <SearchResults words={filter.text} />
    </>
  );
}
