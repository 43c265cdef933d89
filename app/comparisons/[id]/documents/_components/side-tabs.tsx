"use client";

import { useTranslations } from "next-intl";
import { SIDES, type SourceId } from "@/lib/model/source";

/** Which of the two texts is shown where there is room for one. */
export function SideTabs({ side, onChange }: { side: SourceId; onChange: (side: SourceId) => void }) {
  const t = useTranslations();
  return (
    <fieldset className="sticky top-0 z-10 flex border-y border-line bg-paper">
      <legend className="sr-only">{t("documents.tabs")}</legend>
      {SIDES.map((id) => (
        <button
          key={id}
          type="button"
          aria-pressed={side === id}
          onClick={() => onChange(id)}
          className={`min-h-10 flex-1 text-sm ${side === id ? "bg-select font-semibold" : "text-soft"}`}
        >
          {id === "a" ? t("app.sourceA") : t("app.sourceB")}
        </button>
      ))}
    </fieldset>
  );
}
