"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { storeKeymap } from "@/app/_client/stored-keymap";
import { areKeysOn, switchKeys } from "@/app/_client/stored-keys";
import { useAnnounce } from "@/app/_ui/toast";
import { useKeymap, useShortcuts } from "@/app/_ui/use-shortcuts";
import { KEY_PLACES } from "@/lib/view/shortcuts";
import { KeyLine } from "./key-line";

const TITLES = {
  list: "whereList",
  rows: "whereRows",
  texts: "whereTexts",
  words: "whereWords",
  notes: "whereNotes",
  all: "whereAll",
} as const;

/** Every key of the desk, each to be given another; the switch for those that are a single letter. */
export function KeySettings() {
  const t = useTranslations();
  const announce = useAnnounce();
  const shortcuts = useShortcuts();
  const keymap = useKeymap();
  const [isOn, setOn] = useState(true);
  useEffect(() => setOn(areKeysOn()), []);
  const hasOwn = Object.keys(keymap).length > 0;

  function reset() {
    storeKeymap({});
    announce(t("settings.keysResetDone"), () => storeKeymap(keymap));
  }

  return (
    <section id="keys" aria-labelledby="keys-title" className="mt-10 scroll-mt-4">
      <h2 id="keys-title" className="mb-1 text-base font-semibold">
        {t("keys.title")}
      </h2>
      <p className="mb-3 max-w-prose text-sm text-soft">{t("settings.keyListHint")}</p>
      <label className="mb-1 flex min-h-8 items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="size-4 accent-ink"
          aria-describedby="setting-keys-hint"
          checked={isOn}
          onChange={(event) => {
            switchKeys(event.target.checked);
            setOn(event.target.checked);
          }}
        />
        {t("settings.keys")}
      </label>
      <p id="setting-keys-hint" className="mb-4 text-sm text-soft">
        {t("settings.keysHint")}
      </p>
      {KEY_PLACES.map((place) => (
        <section key={place} className="mb-6">
          <h3 className="label mb-1">{t(`keys.${TITLES[place]}`)}</h3>
          <ul>
            {shortcuts
              .filter(({ where }) => where.includes(place))
              .map((shortcut) => (
                <KeyLine key={shortcut.action} shortcut={shortcut} keymap={keymap} />
              ))}
          </ul>
        </section>
      ))}
      {/* It stays when it has done its work: what has the focus must not vanish. */}
      <button type="button" className="button" aria-disabled={!hasOwn} onClick={hasOwn ? reset : undefined}>
        {t("settings.keysReset")}
      </button>
    </section>
  );
}
