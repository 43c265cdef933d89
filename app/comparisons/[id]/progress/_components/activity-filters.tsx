"use client";

import { useTranslations } from "next-intl";
import { ACTIVITY_KINDS, type ActivityFilter, NO_ACTIVITY_FILTER } from "@/lib/view/activity";
import { DayRange } from "../../notes/_components/day-range";
import { FilterSelect } from "../../notes/_components/filter-select";

/** What the log is narrowed to: a person, a kind of change, days. */
export function ActivityFilters(props: {
  filter: ActivityFilter;
  people: readonly string[];
  onChange: (filter: ActivityFilter) => void;
}) {
  const t = useTranslations();
  const { filter, people, onChange } = props;
  const isNarrowed = JSON.stringify(filter) !== JSON.stringify(NO_ACTIVITY_FILTER);
  return (
    <search className="mt-2 flex flex-wrap items-end gap-3">
      <FilterSelect
        label={t("notes.person")}
        any={t("notes.any")}
        value={filter.person}
        choices={people.map((name) => ({ value: name, label: name }))}
        onChange={(person) => onChange({ ...filter, person })}
      />
      <FilterSelect
        label={t("progress.column_action")}
        any={t("notes.any")}
        value={filter.kind}
        choices={ACTIVITY_KINDS.map((kind) => ({ value: kind, label: t(`progress.kind_${kind}`) }))}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      <DayRange days={filter} onChange={(days) => onChange({ ...filter, ...days })} />
      {isNarrowed ? (
        <button type="button" className="button button-quiet" onClick={() => onChange(NO_ACTIVITY_FILTER)}>
          {t("notes.clear")}
        </button>
      ) : null}
    </search>
  );
}
