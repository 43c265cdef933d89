"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { NO_NOTE_FILTER, NOTE_KINDS, NOTE_STATES, type NoteFilter } from "@/lib/view/note-list";

/** What the notes are narrowed to: state, where they stand, a tag, words. */
export function NoteFilters(props: {
  filter: NoteFilter;
  tags: readonly { tag: string; count: number }[];
  onChange: (filter: NoteFilter) => void;
}) {
  const t = useTranslations();
  const id = useId();
  const { filter, tags, onChange } = props;
  const isNarrowed = JSON.stringify(filter) !== JSON.stringify(NO_NOTE_FILTER);
  return (
    <search className="mt-3 flex flex-wrap items-end gap-3">
      <div className="min-w-48 flex-1">
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
      <div>
        <label htmlFor={`${id}-state`} className="label block">
          {t("notes.state")}
        </label>
        <select
          id={`${id}-state`}
          className="field"
          value={filter.state}
          onChange={(event) =>
            onChange({ ...filter, state: NOTE_STATES.find((state) => state === event.target.value) ?? "all" })
          }
        >
          <option value="all">{t("notes.any")}</option>
          <option value="open">{t("labels.annotationStatuses.open")}</option>
          <option value="resolved">{t("labels.annotationStatuses.resolved")}</option>
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-kind`} className="label block">
          {t("notes.where")}
        </label>
        <select
          id={`${id}-kind`}
          className="field"
          value={filter.kind ?? ""}
          onChange={(event) =>
            onChange({ ...filter, kind: NOTE_KINDS.find((kind) => kind === event.target.value) ?? null })
          }
        >
          <option value="">{t("notes.any")}</option>
          {NOTE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`notes.kind_${kind}`)}
            </option>
          ))}
        </select>
      </div>
      {tags.length > 0 ? (
        <div>
          <label htmlFor={`${id}-tag`} className="label block">
            {t("notes.tags")}
          </label>
          <select
            id={`${id}-tag`}
            className="field"
            value={filter.tag ?? ""}
            onChange={(event) => onChange({ ...filter, tag: event.target.value === "" ? null : event.target.value })}
          >
            <option value="">{t("notes.any")}</option>
            {tags.map(({ tag, count }) => (
              <option key={tag} value={tag}>
                #{tag} ({count})
              </option>
            ))}
          </select>
        </div>
      ) : null}
      {isNarrowed ? (
        <button type="button" className="button button-quiet" onClick={() => onChange(NO_NOTE_FILTER)}>
          {t("notes.clear")}
        </button>
      ) : null}
    </search>
  );
}
