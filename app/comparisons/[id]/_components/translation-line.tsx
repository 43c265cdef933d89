"use client";

import { useTranslations } from "next-intl";
import { usePreferences } from "@/app/_ui/preferences";
import type { Translation } from "@/lib/model/translation";

/** A person's translation, with whose it is said before it. @param name of the side, where more than one stands here */
export function TranslationLine(props: { translation: Translation; name?: string; className?: string }) {
  const t = useTranslations("translation");
  const { translation, name, className = "" } = props;
  return (
    <p className={`text-sm [overflow-wrap:anywhere] ${className}`}>
      <span className="label">
        {name ? `${name} · ` : ""}
        {t("by", { actor: translation.by })}
      </span>{" "}
      <span lang={translation.lang} className="whitespace-pre-line">
        {translation.text}
      </span>
    </p>
  );
}

/** The same under the words of a row, where the reader wants translations shown. */
export function TranslationOnDemand(props: { translation: Translation; name?: string }) {
  const { translations } = usePreferences().preferences;
  return translations ? <TranslationLine {...props} className="mt-0.5 line-clamp-3 text-soft" /> : null;
}
