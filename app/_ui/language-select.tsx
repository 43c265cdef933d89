"use client";

import { useLocale, useTranslations } from "next-intl";
import { useTransition } from "react";
import { LANGS } from "@/lib/model/lang";
import { chooseLanguage } from "./choose-language";
import { useRefresh } from "./refresh";

/** Each language by its own name, so that people find theirs on a screen they cannot read. */
const OWN_NAMES = { "zh-Hant": "繁體中文", "zh-Hans": "简体中文", en: "English" } as const;

export function LanguageSelect({ id }: { id?: string }) {
  const t = useTranslations("app");
  const locale = useLocale();
  const refresh = useRefresh();
  const [pending, start] = useTransition();

  function choose(lang: string) {
    start(async () => {
      await chooseLanguage(lang);
      refresh();
    });
  }

  return (
    <select
      id={id}
      aria-label={id ? undefined : t("language")}
      className="button button-quiet max-w-28 px-1"
      value={locale}
      aria-busy={pending}
      onChange={(event) => choose(event.target.value)}
    >
      {LANGS.map((lang) => (
        <option key={lang} value={lang} lang={lang}>
          {OWN_NAMES[lang]}
        </option>
      ))}
    </select>
  );
}
