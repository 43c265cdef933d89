"use client";

import { useTranslations } from "next-intl";
import type { ReactNode, Ref } from "react";
import { Bar } from "@/app/_ui/bar";
import { GroupIcon } from "@/app/_ui/group-icon";
import type { Group } from "@/lib/model/relation";
import type { Counts } from "@/lib/view/counts";
import { REVIEW_FILTERS, type ReviewFilter, type RowFilter } from "@/lib/view/filter";
import { ROW_ORDERS, type RowOrder } from "@/lib/view/row-order";
import { READING_ORDER } from "@/lib/view/rows";

const REVIEW_LABELS = { all: "reviewAll", open: "reviewOpen", done: "reviewDone" } as const;

/** Counts that act as filters, the review state, and a box to search in. */
export function FilterBar(props: {
  filter: RowFilter;
  counts: Counts;
  onChange: (filter: RowFilter) => void;
  order: RowOrder;
  onOrder: (order: RowOrder) => void;
  searchBox: Ref<HTMLInputElement>;
  /** How many rows are left; null while nothing is narrowed. */
  shown: number | null;
  /** Back from the words to the rows. */
  onLeave: () => void;
  /** Further filters, where there is no room beside the rows. */
  children: ReactNode;
}) {
  const t = useTranslations("workspace");
  const { filter, counts, onChange } = props;

  function toggle(group: Group) {
    const has = filter.groups.includes(group);
    onChange({ ...filter, groups: has ? filter.groups.filter((g) => g !== group) : [...filter.groups, group] });
  }

  return (
    <div className="space-y-2">
      <fieldset className="-mx-1.5 flex flex-wrap gap-0.5">
        <legend className="sr-only">{t("filters")}</legend>
        {READING_ORDER.map((group) => (
          <GroupToggle
            key={group}
            group={group}
            count={counts.groups[group]}
            falseAlarms={counts.falseAlarms[group]}
            pressed={filter.groups.includes(group)}
            onToggle={() => toggle(group)}
          />
        ))}
      </fieldset>
      <div className="flex flex-wrap items-center gap-2">
        <input
          ref={props.searchBox}
          type="search"
          className="field min-w-[min(10rem,100%)] max-w-80 flex-1"
          aria-label={t("search")}
          placeholder={t("searchShort")}
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
          onKeyDown={(event) => {
            // Escape empties the field first, as browsers do.
            const leaves = event.key === "Enter" || (event.key === "Escape" && filter.text === "");
            if (!leaves || event.nativeEvent.isComposing) return;
            event.preventDefault();
            props.onLeave();
          }}
        />
        <p role="status" className="sr-only">
          {props.shown === null ? "" : t("shownRows", { count: props.shown })}
        </p>
        <select
          className="field w-auto"
          aria-label={t("reviewState")}
          value={filter.review}
          onChange={(event) => onChange({ ...filter, review: event.target.value as ReviewFilter })}
        >
          {REVIEW_FILTERS.map((value) => (
            <option key={value} value={value}>
              {t(REVIEW_LABELS[value])}
            </option>
          ))}
        </select>
        <select
          className="field w-auto"
          aria-label={t("order")}
          value={props.order}
          onChange={(event) => props.onOrder(ROW_ORDERS.find((order) => order === event.target.value) ?? "weight")}
        >
          {ROW_ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(`order_${order}`)}
            </option>
          ))}
        </select>
        {props.children}
        <Progress counts={counts} />
      </div>
    </div>
  );
}

function GroupToggle(props: {
  group: Group;
  count: number;
  falseAlarms: number;
  pressed: boolean;
  onToggle: () => void;
}) {
  const t = useTranslations();
  return (
    <button
      type="button"
      aria-pressed={props.pressed}
      disabled={props.count + props.falseAlarms === 0 && !props.pressed}
      onClick={props.onToggle}
      className={`inline-flex min-h-8 items-center gap-1 rounded-sm border px-1.5 text-sm ${
        props.pressed ? "border-ink bg-select font-medium" : "border-transparent enabled:hover:bg-select"
      } disabled:opacity-60`}
    >
      <GroupIcon group={props.group} />
      <span className="number font-semibold">{props.count}</span>
      <span>{t(`labels.groups.${props.group}`)}</span>
      {props.falseAlarms > 0 ? (
        <span className="text-soft">· {t("workspace.falseAlarms", { count: props.falseAlarms })}</span>
      ) : null}
    </button>
  );
}

/** Links between the two come first: what only one says is long, and seldom needs a decision. */
function Progress({ counts: { reviewed: done, links: all, oneSided } }: { counts: Counts }) {
  const t = useTranslations("workspace");
  return (
    <span className="ml-auto inline-flex items-center gap-2 text-sm text-soft">
      <Bar share={all === 0 ? 0 : done / all} className="h-1 w-16 max-2xl:hidden" />
      <span className="number">{t("progress", { done, all, one: oneSided })}</span>
    </span>
  );
}
