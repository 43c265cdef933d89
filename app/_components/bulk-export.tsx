"use client";

import { ChevronDown } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Button, Menu, MenuTrigger, Popover } from "react-aria-components";
import { exportManyAddress } from "@/app/_client/api";
import { ExportFormats } from "@/app/_ui/export-formats";
import { useAnnounce } from "@/app/_ui/toast";

/** The reports of several comparisons in one archive, in the format that is chosen. */
export function BulkExport({ ids }: { ids: readonly string[] }) {
  const t = useTranslations("list");
  const lang = useLocale();
  const announce = useAnnounce();
  return (
    <MenuTrigger>
      <Button className="button">
        {t("bulkExport")}
        <ChevronDown aria-hidden="true" className="size-4" />
      </Button>
      <Popover className="float min-w-[min(12rem,80vw)] p-1" placement="bottom start">
        <Menu className="outline-none" onAction={() => announce(t("bulkExported", { count: ids.length }))}>
          <ExportFormats addressOf={(format) => exportManyAddress(ids, format, lang)} />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
