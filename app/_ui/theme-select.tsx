"use client";

import { useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import { useIsClient } from "./use-is-client";

export function ThemeSelect({ id }: { id?: string }) {
  const t = useTranslations("app");
  const { theme, setTheme } = useTheme();
  const isClient = useIsClient();
  return (
    <select
      id={id}
      aria-label={id ? undefined : t("theme")}
      className="button button-quiet max-w-28 px-1"
      value={isClient ? (theme ?? "system") : "system"}
      onChange={(event) => setTheme(event.target.value)}
    >
      <option value="system">{t("themeSystem")}</option>
      <option value="light">{t("themeLight")}</option>
      <option value="dark">{t("themeDark")}</option>
    </select>
  );
}
