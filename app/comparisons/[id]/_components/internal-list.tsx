"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Row } from "@/lib/view/rows";
import { RowList, type RowListState } from "./row-list";

const FIRST_FEW = 5;

/**
 * Each source against itself, apart from what the two say of each other.
 * @param showAll true while a filter is set: then nothing is held back.
 */
export function InternalList(props: RowListState & { rows: readonly Row[]; showAll: boolean }) {
  const { rows, showAll } = props;
  const t = useTranslations("workspace");
  const [open, setOpen] = useState(false);
  const isBelow = rows.slice(FIRST_FEW).some((row) => row.key === props.selected);
  const all = open || showAll || isBelow;
  const shown = all ? rows : rows.slice(0, FIRST_FEW);
  return (
    <section id="internal" className="pt-10" aria-labelledby="internal-title">
      <div className="flex flex-wrap items-center gap-2 px-3 pb-2">
        <h2 id="internal-title" className="text-base font-semibold">
          {t("internal")}
        </h2>
        <span className="text-sm text-soft">{rows.length === 0 ? t("internalEmpty") : t("internalHint")}</span>
      </div>
      <RowList {...props} rows={shown} />
      {rows.length > FIRST_FEW && !showAll ? (
        <div className="border-t border-line py-2">
          <button type="button" className="button button-quiet" onClick={() => setOpen(!open)}>
            {all ? t("showFewer") : t("showAll", { count: rows.length })}
          </button>
        </div>
      ) : null}
    </section>
  );
}
