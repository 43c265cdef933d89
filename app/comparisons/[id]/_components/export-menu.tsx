"use client";

import { ChevronDown } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { exportAddress } from "@/app/_client/api";
import { usePreferences } from "@/app/_ui/preferences";
import { withGone } from "@/lib/view/hints";
import { useDesk } from "./comparison-provider";

const FORMATS = ["md", "json"] as const;
const LABELS = { md: "exportMd", json: "exportJson" } as const;

export function ExportMenu() {
  const t = useTranslations("workspace");
  const locale = useLocale();
  const { view, announce } = useDesk();
  const { change } = usePreferences();
  return (
    <MenuTrigger>
      <Button className="button">
        {t("export")}
        <ChevronDown aria-hidden="true" className="size-4" />
      </Button>
      <Popover className="float min-w-48 p-1" placement="bottom end">
        <Menu
          className="outline-none"
          onAction={() => {
            change(({ hintsGone }) => ({ hintsGone: withGone(hintsGone, ["export"]) }));
            announce(t("exported"));
          }}
        >
          {FORMATS.map((format) => (
            <MenuItem
              key={format}
              href={exportAddress(view.id, format, locale)}
              download=""
              className="block min-h-8 rounded-xs px-3 py-1.5 text-sm outline-none hover:bg-select focus:bg-select"
            >
              {t(LABELS[format])}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
