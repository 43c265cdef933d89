"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { countFacets, type Facet, type ListName, toggleFacet } from "@/lib/view/facets";
import type { RowFilter } from "@/lib/view/filter";
import type { Sheet } from "@/lib/view/rows";
import { useDesk } from "./comparison-provider";
import { useOriginName } from "./use-origin-name";

/** Counts that narrow the rows: by kind of difference, decision, speaker, origin, and whether a figure is given. */
export function FacetLists(props: { sheet: Sheet; filter: RowFilter; onChange: (filter: RowFilter) => void }) {
  const t = useTranslations();
  const originName = useOriginName();
  const { spell } = useDesk();
  const { sheet, filter, onChange } = props;
  const facets = useMemo(() => countFacets(sheet, filter), [sheet, filter]);
  const toggle = (name: ListName) => (value: string) => onChange(toggleFacet(filter, name, value as never));
  return (
    <div className="space-y-4">
      <FacetList
        title={t("workspace.kinds")}
        facets={facets.kinds}
        chosen={filter.kinds}
        nameOf={(kind) => t(`labels.kinds.${kind}`)}
        onToggle={toggle("kinds")}
      />
      <ul>
        <FacetButton
          name={t("workspace.hasNumber")}
          count={facets.numbers}
          isOn={filter.hasNumber}
          onToggle={() => onChange({ ...filter, hasNumber: !filter.hasNumber })}
        />
      </ul>
      <FacetList
        title={t("workspace.dispositions")}
        facets={facets.dispositions}
        chosen={filter.dispositions}
        nameOf={(disposition) => t(`labels.dispositions.${disposition}`)}
        onToggle={toggle("dispositions")}
      />
      <FacetList
        title={t("workspace.tags")}
        facets={facets.tags}
        chosen={filter.tags}
        nameOf={(tag) => `#${tag}`}
        onToggle={toggle("tags")}
        // One tag alone parts the rows that bear it from the others.
        least={1}
      />
      <FacetList
        title={t("workspace.originsTitle")}
        facets={facets.origins}
        chosen={filter.origins}
        nameOf={originName}
        onToggle={toggle("origins")}
      />
      <FacetList
        title={t("workspace.speakers")}
        facets={facets.speakers}
        chosen={filter.speakers}
        nameOf={(name) => (name === "" ? t("workspace.author") : spell(name, "a"))}
        onToggle={toggle("speakers")}
      />
    </div>
  );
}

function FacetList<T extends string>(props: {
  title: string;
  facets: readonly Facet<T>[];
  chosen: readonly T[];
  nameOf: (value: T) => string;
  onToggle: (value: T) => void;
  /** With fewer values there is nothing to narrow by. */
  least?: number;
}) {
  const { facets, chosen, least = 2 } = props;
  if (facets.length < least && chosen.length === 0) return null;
  return (
    <fieldset>
      <legend className="label mb-0.5 px-2">{props.title}</legend>
      <ul>
        {facets.map(({ value, count }) => (
          <FacetButton
            key={value}
            name={props.nameOf(value)}
            count={count}
            isOn={chosen.includes(value)}
            onToggle={() => props.onToggle(value)}
          />
        ))}
      </ul>
    </fieldset>
  );
}

function FacetButton(props: { name: string; count: number; isOn: boolean; onToggle: () => void }) {
  return (
    <li>
      <button
        type="button"
        aria-pressed={props.isOn}
        onClick={props.onToggle}
        className={`flex min-h-7 w-full items-start gap-2 rounded-sm px-2 py-0.5 text-left text-sm hover:bg-select ${
          props.isOn ? "bg-select font-semibold" : ""
        }`}
      >
        <span aria-hidden="true" className="w-3 shrink-0">
          {props.isOn ? "✓" : ""}
        </span>
        <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">{props.name}</span>
        <span className="number text-soft">{props.count}</span>
      </button>
    </li>
  );
}
