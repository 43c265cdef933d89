"use client";

import { useTranslations } from "next-intl";
import { SCROLL_MODES, type ScrollMode } from "@/lib/view/preferences";

/** How the two texts scroll: by their links, in proportion, or each by itself. */
export function ScrollModeChoice({ mode, onChange }: { mode: ScrollMode; onChange: (mode: ScrollMode) => void }) {
  const t = useTranslations("documents");
  return (
    <fieldset className="hidden items-center gap-1 text-sm md:flex">
      <legend className="sr-only">{t("scrolling")}</legend>
      <span aria-hidden="true" className="label mr-1">
        {t("scrolling")}
      </span>
      {SCROLL_MODES.map((value) => (
        <button
          key={value}
          type="button"
          aria-pressed={mode === value}
          onClick={() => onChange(value)}
          className={`min-h-6 rounded-sm px-1.5 ${mode === value ? "bg-select font-medium" : "text-soft hover:text-ink"}`}
        >
          {t(`scroll_${value}`)}
        </button>
      ))}
    </fieldset>
  );
}
