"use client";

import { Pin } from "lucide-react";
import { useTranslations } from "next-intl";
import { SCROLL_MODES, type ScrollMode } from "@/lib/view/preferences";

interface Props {
  mode: ScrollMode;
  /** The two are apart for a moment, since the one that followed was moved. */
  isApart: boolean;
  /** How many pins hold places of the two side by side; without meaning while each scrolls by itself. */
  pins: number;
  onChange: (mode: ScrollMode) => void;
  onPin: () => void;
}

/** How the two texts scroll: by their links and a reader's pins, in proportion, or each by itself. */
export function ScrollModeChoice({ mode, isApart, pins, onChange, onPin }: Props) {
  const t = useTranslations("documents");
  return (
    <fieldset className="hidden items-center gap-1 text-sm md:flex">
      <legend className="sr-only">{t("scrolling")}</legend>
      <span aria-hidden="true" className="label mr-1">
        {t(isApart ? "scrollingApart" : "scrolling")}
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
      <button
        type="button"
        onClick={onPin}
        title={t("pinHint")}
        className="number ml-2 inline-flex min-h-6 items-center gap-1 rounded-sm px-1.5 text-soft hover:text-ink"
      >
        <Pin aria-hidden="true" className="size-3.5" />
        {pins > 0 ? t("pinned", { count: pins }) : t("pin")}
      </button>
    </fieldset>
  );
}
