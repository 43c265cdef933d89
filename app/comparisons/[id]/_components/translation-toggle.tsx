"use client";

import { useTranslations } from "next-intl";
import { useTranslationLines } from "./use-translation-lines";

/** Shows or hides people's translations under the quotes; absent while nobody has written one. */
export function TranslationToggle() {
  const t = useTranslations("translation");
  const { isOn, hasAny, toggle } = useTranslationLines();
  if (!hasAny && !isOn) return null;
  return (
    <button type="button" className="button" aria-pressed={isOn} onClick={toggle}>
      {t("toggle")}
    </button>
  );
}
