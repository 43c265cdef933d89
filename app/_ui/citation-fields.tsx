"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import type { Problem } from "@/lib/model/problem";
import { type Citation, SOURCE_TYPES } from "@/lib/model/source";
import { Field } from "./field";

/** How a source is cited: who wrote it, what it is, where and when it was found. All of it may stay empty. */
export function CitationFields(props: {
  citation: Citation;
  problems: readonly Problem[];
  onChange: (patch: Partial<Citation>) => void;
}) {
  const t = useTranslations();
  const id = useId();
  const { citation, onChange } = props;
  const of = (field: string) => props.problems.filter((problem) => problem.field?.endsWith(`.${field}`));
  return (
    <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
      <Field
        label={t("source.author")}
        value={citation.author}
        onChange={(author) => onChange({ author })}
        problems={of("author")}
      />
      <div>
        <label htmlFor={`${id}-type`} className="mb-1 block text-sm font-medium">
          {t("source.type")}
        </label>
        <select
          id={`${id}-type`}
          className="field"
          value={citation.type ?? ""}
          onChange={(event) => onChange({ type: SOURCE_TYPES.find((type) => type === event.target.value) ?? null })}
        >
          <option value="">{t("source.typeNone")}</option>
          {SOURCE_TYPES.map((type) => (
            <option key={type} value={type}>
              {t(`labels.sourceTypes.${type}`)}
            </option>
          ))}
        </select>
      </div>
      <Field
        label={t("source.url")}
        placeholder="https://"
        value={citation.url}
        onChange={(url) => onChange({ url })}
        problems={of("url")}
        longest={2000}
        wide
      />
      <Field
        label={t("source.archiveUrl")}
        placeholder="https://"
        value={citation.archiveUrl}
        onChange={(archiveUrl) => onChange({ archiveUrl })}
        problems={of("archiveUrl")}
        longest={2000}
        wide
      />
      <Field
        label={t("source.retrievedAt")}
        type="date"
        value={citation.retrievedAt ?? ""}
        onChange={(retrievedAt) => onChange({ retrievedAt: retrievedAt || null })}
        problems={of("retrievedAt")}
      />
    </div>
  );
}
