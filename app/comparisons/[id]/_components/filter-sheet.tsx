"use client";

import { ListFilter } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Sheet } from "@/app/_ui/sheet";
import type { RowFilter } from "@/lib/view/filter";
import { useFilterNames } from "./use-filter-names";

/** What stands beside the rows on a wide screen, behind a button on a narrow one. */
export function FilterSheet({ filter, children }: { filter: RowFilter; children: ReactNode }) {
  const t = useTranslations("workspace");
  const [open, setOpen] = useState(false);
  const names = useFilterNames()(filter);
  const box = useRef<HTMLDivElement>(null);
  // A way to a place on the page leads out of what covers it.
  useEffect(() => {
    const node = open ? box.current : null;
    const leave = (event: Event) => event.target instanceof Element && event.target.closest("a") && setOpen(false);
    node?.addEventListener("click", leave);
    return () => node?.removeEventListener("click", leave);
  }, [open]);
  return (
    <>
      <button type="button" className="button lg:hidden" onClick={() => setOpen(true)}>
        <ListFilter aria-hidden="true" className="size-4" />
        {t("filtersTitle")}
        {names.length > 0 ? <span className="number">({names.length})</span> : null}
      </button>
      <Sheet title={t("filtersTitle")} open={open} onClose={() => setOpen(false)}>
        <div ref={box}>{children}</div>
      </Sheet>
    </>
  );
}
