"use client";

import { useTranslations } from "next-intl";
import type { Row } from "@/lib/view/rows";
import { listWouldChange, type WouldChange } from "@/lib/view/what-would-change";

/** On what a verdict hangs: what would have to be otherwise for another one. */
export function WouldChangeList({ row }: { row: Row }) {
  const t = useTranslations();
  const changes = listWouldChange(row);
  if (changes.length === 0) return null;
  return (
    <div className="mt-3 text-sm">
      <h4 className="label mb-0.5">{t("detail.wouldChange")}</h4>
      <ul className="list-disc pl-4">
        {changes.map((change) => (
          <li key={change.code}>{say(change)}</li>
        ))}
      </ul>
    </div>
  );

  function say({ code, params }: WouldChange): string {
    const words = code === "status" ? named(params) : params;
    return t(`detail.change_${code}`, words);
  }

  function named({ a = "", b = "" }: WouldChange["params"]): Record<string, string> {
    return { a: t(`labels.statuses.${a}`), b: t(`labels.statuses.${b}`) };
  }
}
