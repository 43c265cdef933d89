"use client";

import { useTranslations } from "next-intl";
import { isUnfiltered } from "@/lib/view/filter";
import { REPORT_LANGS, REPORT_SCOPES, type ReportOptions } from "@/lib/view/report-options";
import type { LeftOut } from "@/lib/view/report-scope";
import { useFilterNames } from "../../_components/use-filter-names";
import { ReportTick } from "./report-tick";

interface Props {
  options: ReportOptions;
  change: (changed: Partial<ReportOptions>) => void;
  leftOut: LeftOut;
}

/** Which rows, in which language, with or without names and translations. */
export function ReportForm({ options, change, leftOut }: Props) {
  const t = useTranslations("report");
  const namesOf = useFilterNames();
  const hasFilter = !isUnfiltered(options.filter);
  const filterWords = hasFilter ? t("filtered", { filters: namesOf(options.filter).join(" · ") }) : t("noFilter");
  return (
    <div className="mt-3 space-y-5">
      <fieldset>
        <legend className="text-sm font-medium">{t("scope")}</legend>
        {REPORT_SCOPES.map((scope) => (
          <div key={scope}>
            <label className="flex min-h-8 items-center gap-2 text-sm">
              <input
                type="radio"
                name="scope"
                className="size-4 accent-ink"
                checked={options.scope === scope}
                disabled={scope === "filter" && !hasFilter}
                aria-describedby={scope === "filter" ? "report-filter" : undefined}
                onChange={() => change({ scope })}
              />
              {t(`scopeName_${scope}`)}
            </label>
            {scope === "filter" ? (
              <p id="report-filter" className="label mb-1 ml-6">
                {filterWords}
              </p>
            ) : null}
          </div>
        ))}
        {options.scope === "all" ? null : <p className="mt-1 text-sm text-soft">{t("out", { ...leftOut })}</p>}
        {options.scope === "confirmed" && leftOut.allLinks > 0 && leftOut.links === leftOut.allLinks ? (
          <p className="mt-1 text-sm">{t("nothingConfirmed")}</p>
        ) : null}
      </fieldset>
      <div>
        <label htmlFor="report-lang" className="block text-sm font-medium">
          {t("lang")}
        </label>
        <select
          id="report-lang"
          className="button mt-1 px-1 text-left"
          value={options.lang}
          onChange={(event) => {
            const lang = REPORT_LANGS.find((known) => known === event.target.value);
            if (lang) change({ lang });
          }}
        >
          {REPORT_LANGS.map((lang) => (
            <option key={lang} value={lang}>
              {t(`lang_${lang}`)}
            </option>
          ))}
        </select>
      </div>
      <ReportTick
        id="report-names"
        label={t("names")}
        hint={t("namesHint")}
        checked={options.hasNames}
        change={(hasNames) => change({ hasNames })}
      />
      <ReportTick
        id="report-translations"
        label={t("translationsOn")}
        hint={t("translationsHint")}
        checked={options.hasTranslations}
        change={(hasTranslations) => change({ hasTranslations })}
      />
    </div>
  );
}
