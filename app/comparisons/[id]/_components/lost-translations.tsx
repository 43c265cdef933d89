"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { ulid } from "ulid";
import { detectLang } from "@/lib/lang/detect";
import type { ReviewedReport } from "@/lib/model/reviewed";
import { carryTranslations, listLostTranslations } from "@/lib/view/translations";
import { useDesk } from "./comparison-provider";
import { TranslationLine } from "./translation-line";
import { useTranslate } from "./use-translate";

/** Translations whose claim the last run does not find: kept with the words that they translate, and taken to the same words on demand. */
export function LostTranslations({ report }: { report: ReviewedReport }) {
  const t = useTranslations("translation");
  const { actAll, announce, undo } = useDesk();
  const { remove } = useTranslate();
  const lost = useMemo(() => listLostTranslations(report), [report]);
  const asks = useMemo(() => carryTranslations(report, ulid), [report]);
  const count = asks.length / 2;

  async function carry() {
    const step = await actAll(asks);
    if (step !== null) announce(t("carriedOver", { count }), () => undo(step));
  }

  if (lost.length === 0) return null;
  return (
    <section className="px-3 pt-10">
      <h2 className="text-base font-semibold">{t("lost")}</h2>
      <p className="mb-2 text-sm text-soft">{t("lostHint")}</p>
      {count > 0 ? (
        <button type="button" className="button mb-3" onClick={carry}>
          {t("carryOver", { count })}
        </button>
      ) : null}
      <ul>
        {lost.map(({ edit, value, by }) => (
          <li key={edit.id} className="border-t border-line py-2 text-sm">
            <p className="words" lang={detectLang(value.quote) ?? undefined}>
              {value.quote}
            </p>
            <TranslationLine translation={{ lang: value.lang, text: value.text, by, at: edit.updatedAt }} />
            <button
              type="button"
              className="quiet-link min-h-6 text-xs text-soft"
              onClick={() => remove(edit.claimKey)}
            >
              {t("remove")}
              <span className="sr-only"> {value.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
