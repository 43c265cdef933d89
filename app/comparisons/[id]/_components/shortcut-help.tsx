"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Chord } from "@/app/_ui/chord";
import { Sheet } from "@/app/_ui/sheet";
import { useShortcuts } from "@/app/_ui/use-shortcuts";

const PLACES = [
  { place: "list", title: "whereList" },
  { place: "rows", title: "whereRows" },
  { place: "texts", title: "whereTexts" },
  { place: "words", title: "whereWords" },
  { place: "notes", title: "whereNotes" },
  { place: "all", title: "whereAll" },
] as const;

/** The keys, listed from the same table that acts on them. */
export function ShortcutHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations("keys");
  const shortcuts = useShortcuts();
  return (
    <Sheet title={t("title")} open={open} onClose={onClose}>
      {PLACES.map(({ place, title }) => (
        <section key={place} className="mb-4">
          <h3 className="label mb-1">{t(title)}</h3>
          <dl className="space-y-1 text-sm">
            {shortcuts
              .filter(({ where }) => where.includes(place))
              .map(({ keys, action }) => (
                <div key={action} className="flex flex-wrap gap-x-4">
                  <dt className="flex w-38 max-w-full flex-wrap gap-1">
                    {keys.map((chord) => (
                      <Chord key={chord} chord={chord} />
                    ))}
                  </dt>
                  <dd className="min-w-0 flex-1 basis-32">{t(action)}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <p className="text-sm text-soft">
        {t("off")}{" "}
        <Link href="/settings#keys" className="quiet-link">
          {t("change")}
        </Link>
      </p>
    </Sheet>
  );
}
