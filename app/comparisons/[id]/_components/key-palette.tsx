"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { Autocomplete, Input, Label, Menu, MenuItem, SearchField, useFilter } from "react-aria-components";
import { Chord } from "@/app/_ui/chord";
import { Sheet } from "@/app/_ui/sheet";
import { useShortcuts } from "@/app/_ui/use-shortcuts";
import { listPalette, placesOf } from "@/lib/view/palette";

/** Everything that a key does on this screen, found by its words. @param onPick told the key of what was chosen */
export function KeyPalette({ onPick, onClose }: { onPick: (chord: string) => void; onClose: () => void }) {
  const t = useTranslations("keys");
  const entries = listPalette(placesOf(usePathname()), useShortcuts());
  const { contains } = useFilter({ sensitivity: "base" });
  return (
    <Sheet title={t("paletteTitle")} open onClose={onClose}>
      <Autocomplete filter={contains}>
        <SearchField autoFocus>
          <Label className="sr-only">{t("paletteFind")}</Label>
          <Input className="field mb-2 w-full" placeholder={t("paletteFind")} />
        </SearchField>
        <Menu
          aria-label={t("paletteTitle")}
          items={entries.map((entry) => ({ ...entry, id: entry.action }))}
          onAction={(action) => onPick(entries.find((entry) => entry.action === action)?.chord ?? "")}
          renderEmptyState={() => <p className="px-2 py-1.5 text-sm text-soft">{t("paletteNone")}</p>}
          className="-mx-2 outline-none"
        >
          {({ action, chord }) => (
            <MenuItem
              id={action}
              textValue={t(action)}
              className="flex min-h-8 cursor-pointer items-center justify-between gap-4 rounded-sm px-2 py-1 text-sm outline-none focus:bg-select"
            >
              {t(action)}
              <span className="shrink-0 text-soft">
                <Chord chord={chord} />
              </span>
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Sheet>
  );
}
