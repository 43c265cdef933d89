"use client";

import { useTranslations } from "next-intl";
import { Sheet } from "@/app/_ui/sheet";
import { SHORTCUTS } from "@/lib/view/shortcuts";

const SIGNS: Record<string, string> = { ArrowDown: "↓", ArrowUp: "↑", Escape: "Esc" };

/** The keys, listed from the same table that acts on them. */
export function ShortcutHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations("keys");
  return (
    <Sheet title={t("title")} open={open} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-sm">
        {SHORTCUTS.map(({ keys, action }) => (
          <div key={action} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <kbd key={key} className="min-w-6 rounded-xs border border-edge px-1.5 text-center font-sans">
                  {SIGNS[key] ?? key}
                </kbd>
              ))}
            </dt>
            <dd>{t(action)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-sm text-soft">{t("off")}</p>
    </Sheet>
  );
}
