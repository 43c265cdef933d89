"use client";

import { useTranslations } from "next-intl";
import { usePreferences } from "@/app/_ui/preferences";
import { useDesk } from "./comparison-provider";

/** Whether people's translations are shown under the quotes of rows and links, and the way to show or hide them. */
export function useTranslationLines() {
  const t = useTranslations("translation");
  const { report, announce } = useDesk();
  const { preferences, change } = usePreferences();
  const isOn = preferences.translations;
  const hasAny = report?.claims.some(({ translation }) => translation !== undefined) ?? false;
  return {
    isOn,
    hasAny,
    toggle() {
      change(() => ({ translations: !isOn }));
      announce(t(isOn ? "hidden" : hasAny ? "shown" : "shownNone"));
    },
  };
}
