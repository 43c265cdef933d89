"use client";

import { ChevronDown } from "lucide-react";
import { usePathname, useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { exportAddress, rememberExport } from "@/app/_client/api";
import { EXPORT_ITEM, ExportFormats } from "@/app/_ui/export-formats";
import { usePreferences } from "@/app/_ui/preferences";
import { addressKeepingFilter } from "@/lib/view/addresses";
import { EXPORT_FORMATS } from "@/lib/view/export-formats";
import { withGone } from "@/lib/view/hints";
import { useDesk } from "./comparison-provider";

const BUTTON_ID = "export-menu";

/** Opens the menu for those who ask for it by key. @returns false where there is none */
export function openExportMenu(): boolean {
  const button = document.getElementById(BUTTON_ID);
  button?.focus();
  button?.click();
  return button !== null;
}

/** Everything there is as a file, at once, and the way to a report of one's own choice. */
export function ExportMenu() {
  const t = useTranslations("workspace");
  const locale = useLocale();
  const { view, announce } = useDesk();
  const { change } = usePreferences();
  const report = addressKeepingFilter(view.id, "report", { path: usePathname(), query: useSearchParams() });
  return (
    <MenuTrigger>
      <Button id={BUTTON_ID} className="button">
        {t("export")}
        <ChevronDown aria-hidden="true" className="size-4" />
      </Button>
      <Popover className="float min-w-[min(12rem,80vw)] p-1" placement="bottom end">
        <Menu
          className="outline-none"
          onAction={(key) => {
            if (key === "report") return;
            change(({ hintsGone }) => ({ hintsGone: withGone(hintsGone, ["export"]) }));
            announce(t("exported"));
            const format = EXPORT_FORMATS.find((known) => known === key);
            // That it left is noted beside: the file comes all the same.
            if (format) rememberExport(view.id, format, `lang=${locale}`).catch(() => {});
          }}
        >
          <MenuItem id="report" key="report" href={report} className={EXPORT_ITEM}>
            {t("openReport")}
          </MenuItem>
          <ExportFormats addressOf={(format) => exportAddress(view.id, format, locale)} />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
