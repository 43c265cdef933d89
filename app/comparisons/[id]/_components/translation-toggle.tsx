"use client";

import { useTranslations } from "next-intl";
import { useTranslationLines } from "./use-translation-lines";

/** Shows or hides people's translations under the quotes; absent while nobody has written one. */
export function TranslationToggle() {
  const t = useTranslations("translation");
  const { isOn, hasAny, toggle } = useTranslationLines();
  if (!hasAny && !isOn) return null;
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={toggle}
      className={`min-h-8 rounded-sm border px-1.5 text-sm lg:min-h-6 ${
        isOn
          ? "border-ink bg-select font-medium text-ink"
          : "border-transparent text-soft hover:bg-select hover:text-ink"
      }`}
    >
      {t("toggle")}
    </button>
  );
}
