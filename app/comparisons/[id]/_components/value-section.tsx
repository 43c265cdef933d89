"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { Claim } from "@/lib/model/claim";
import { nameOfSide, type Row } from "@/lib/view/rows";
import { ClaimValues, SetByPeople } from "./claim-values";
import { DetailSection } from "./detail-section";
import { SlotTable } from "./slot-table";
import { useWish } from "./use-wish";

/** Point by point what both say, and the way to set a value right that was misread. */
export function ValueSection(props: { row: Row; a: Claim; b: Claim; wish: object | null; onWishDone: () => void }) {
  const t = useTranslations("detail");
  const { row, a, b } = props;
  const [open, setOpen] = useState(false);
  /** True where a key asked for it: then the first field gets the focus. */
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const take = () => {
    setOpen(true);
    setAsked(true);
  };
  useWish(props.wish, take, props.onWishDone);
  useEffect(() => {
    if (!open || !asked) return;
    box.current?.querySelector<HTMLElement>("input, select")?.focus();
    setAsked(false);
  }, [open, asked]);
  return (
    <DetailSection title={t("slots")}>
      <SlotTable row={row} a={a} b={b} />
      <div ref={box} className="mt-3">
        <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t("editDone") : t("edit")}
        </button>
        {open ? (
          <div className="mt-3">
            <p className="label mb-2">{t("editHint")}</p>
            <ClaimValues claim={a} name={nameOfSide(row, "a")} />
            <ClaimValues claim={b} name={nameOfSide(row, "b")} />
          </div>
        ) : (
          [a, b].map((claim) => <SetByPeople key={claim.id} claim={claim} />)
        )}
      </div>
    </DetailSection>
  );
}
