"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { ANNOTATION_STATUSES, MATERIALITIES } from "@/lib/model/human";
import { NO_NOTE_FILTER, NOTE_KINDS, type NoteFilter } from "@/lib/view/note-list";
import { DayRange } from "./day-range";
import { type Choice, FilterSelect } from "./filter-select";

/** What the notes are narrowed to: words, state, weight, where they stand, a tag, a person, days. */
export function NoteFilters(props: {
  filter: NoteFilter;
  tags: readonly { tag: string; count: number }[];
  people: readonly string[];
  onChange: (filter: NoteFilter) => void;
}) {
  const t = useTranslations();
  const id = useId();
  const { filter, tags, people, onChange } = props;
  const isNarrowed = JSON.stringify(filter) !== JSON.stringify(NO_NOTE_FILTER);
  const select = <K extends "state" | "weight" | "kind" | "tag" | "person">(
    key: K,
    label: string,
    choices: readonly Choice<NonNullable<NoteFilter[K]>>[],
  ) => (
    <FilterSelect
      label={label}
      any={t("notes.any")}
      value={filter[key]}
      choices={choices}
      onChange={(value) => onChange({ ...filter, [key]: value })}
    />
  );
  return (
    <search className="mt-3 flex flex-wrap items-end gap-3">
      <div className="min-w-[min(12rem,100%)] flex-1">
        <label htmlFor={`${id}-text`} className="label block">
          {t("notes.search")}
        </label>
        <input
          id={`${id}-text`}
          type="search"
          className="field"
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
        />
      </div>
      {select(
        "state",
        t("notes.state"),
        ANNOTATION_STATUSES.map((value) => ({ value, label: t(`labels.annotationStatuses.${value}`) })),
      )}
      {select(
        "weight",
        t("review.materiality"),
        MATERIALITIES.map((value) => ({ value, label: t(`labels.materialities.${value}`) })),
      )}
      {select(
        "kind",
        t("notes.where"),
        NOTE_KINDS.map((value) => ({ value, label: t(`notes.kind_${value}`) })),
      )}
      {tags.length > 0
        ? select(
            "tag",
            t("notes.tags"),
            tags.map(({ tag, count }) => ({ value: tag, label: `#${tag} (${count})` })),
          )
        : null}
      {people.length > 1 || filter.person !== null
        ? select(
            "person",
            t("notes.person"),
            people.map((name) => ({ value: name, label: name })),
          )
        : null}
      <DayRange days={filter} onChange={(days) => onChange({ ...filter, ...days })} />
      {isNarrowed ? (
        <button type="button" className="button button-quiet" onClick={() => onChange(NO_NOTE_FILTER)}>
          {t("notes.clear")}
        </button>
      ) : null}
    </search>
  );
}
