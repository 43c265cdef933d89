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
      className="button button-quiet max-w-36 px-1 text-left"
      value={isClient ? (theme ?? "system") : "system"}
      onChange={(event) => setTheme(event.target.value)}
    >
      <option value="system">{id ? t("themeSystem") : t("themeSystemNamed")}</option>
      <option value="light">{id ? t("themeLight") : t("themeLightNamed")}</option>
      <option value="dark">{id ? t("themeDark") : t("themeDarkNamed")}</option>
    </select>
  );
}
