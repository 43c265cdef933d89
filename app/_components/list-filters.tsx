"use client";

import { useTranslations } from "next-intl";
import { useId, useRef } from "react";
import { ListSelect } from "@/app/_ui/list-select";
import { useKeys } from "@/app/comparisons/[id]/_components/use-keys";
import type { ComparisonItem } from "@/lib/model/comparison";
import { ARCHIVES, type ListFilter, listPairs, REVIEW_STATES, SAMPLES, SORTS } from "@/lib/view/comparison-filter";

/** One box for words, which are looked for in titles and outlets and in all quotes and notes; the choices beside it; the order. */
export function ListFilters(props: {
  items: readonly ComparisonItem[];
  filter: ListFilter;
  onChange: (filter: ListFilter) => void;
}) {
  const t = useTranslations();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const { items, filter, onChange } = props;
  useKeys("list", {
    filter: () => {
      box.current?.focus();
      box.current?.select();
      return true;
    },
  });
  const pairs = listPairs(items);
  const pairWords = (pair: string) =>
    pair
      .split("/")
      .map((lang) => t(`app.langShort_${lang}`))
      .join(" · ");
  return (
    <search className="mb-2 flex flex-wrap items-end gap-3">
      <div className="min-w-[min(14rem,100%)] flex-1">
        <label htmlFor={`${id}-text`} className="label block">
          {t("list.search")}
        </label>
        <input
          ref={box}
          id={`${id}-text`}
          type="search"
          maxLength={200}
          className="field"
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
        />
      </div>
      {pairs.length > 1 || filter.pair !== "" ? (
        <ListSelect
          label={t("list.pair")}
          value={filter.pair}
          choices={["", ...pairs].map((pair) => [pair, pair === "" ? t("list.any") : pairWords(pair)])}
          onChange={(pair) => onChange({ ...filter, pair })}
        />
      ) : null}
      <ListSelect
        label={t("list.reviewed")}
        value={filter.review ?? ""}
        choices={["", ...REVIEW_STATES].map((state) => [state, t(`list.review_${state === "" ? "any" : state}`)])}
        onChange={(state) => onChange({ ...filter, review: REVIEW_STATES.find((one) => one === state) ?? null })}
      />
      <ListSelect
        label={t("list.archive")}
        value={filter.archive}
        choices={ARCHIVES.map((archive) => [archive, t(`list.archive_${archive}`)])}
        onChange={(archive) => onChange({ ...filter, archive })}
      />
      {items.some(({ isSample }) => isSample) || filter.sample !== "all" ? (
        <ListSelect
          label={t("app.sample")}
          value={filter.sample}
          choices={SAMPLES.map((sample) => [sample, t(`list.sample_${sample}`)])}
          onChange={(sample) => onChange({ ...filter, sample })}
        />
      ) : null}
      <ListSelect
        label={t("list.sort")}
        value={filter.sort}
        choices={SORTS.map((sort) => [sort, t(`list.sort_${sort}`)])}
        onChange={(sort) => onChange({ ...filter, sort })}
      />
      <label className="flex min-h-8 items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="size-4 accent-ink"
          checked={filter.hasContradictions}
          onChange={(event) => onChange({ ...filter, hasContradictions: event.target.checked })}
        />
        {t("list.hasContradictions")}
      </label>
    </search>
  );
}
