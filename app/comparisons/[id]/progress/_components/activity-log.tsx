"use client";

import { useSearchParams } from "next/navigation";
import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useTimeText } from "@/app/_ui/time-text";
import type { ReviewedReport } from "@/lib/model/reviewed";
import {
  type ActivityFilter,
  filterActivity,
  formatActivityQuery,
  listActivity,
  parseActivityFilter,
} from "@/lib/view/activity";
import { useDesk } from "../../_components/comparison-provider";
import { useAddress } from "../../_components/use-address";
import { ActivityFilters } from "./activity-filters";
import { ActivityLine } from "./activity-line";

/** So many lines are read at once; the rest is shown on demand. */
const STEP = 100;

/** Everything people did, the last first: narrowed in the address, and taken away as a file. */
export function ActivityLog({ report }: { report: ReviewedReport }) {
  const t = useTranslations("progress");
  const { view } = useDesk();
  const [lang, zone] = [useLocale(), useTimeZone()];
  const timeText = useTimeText();
  const params = useSearchParams();
  const [filter, setFilter] = useState(() => parseActivityFilter(params));
  const [most, setMost] = useState(STEP);
  const write = useAddress();
  const all = useMemo(() => listActivity(report), [report]);
  const lines = filterActivity(all, filter, (at) => timeText(at).slice(0, 10));
  const people = useMemo(() => [...new Set(all.map(({ actor }) => actor))].sort(), [all]);
  function narrow(next: ActivityFilter) {
    setFilter(next);
    write(formatActivityQuery(next));
  }
  const file = (format: "csv" | "json") => {
    const asked = [`format=${format}`, `lang=${lang}`, `zone=${encodeURIComponent(zone ?? "UTC")}`];
    return `/api/comparisons/${view.id}/activity?${[...asked, formatActivityQuery(filter)].filter(Boolean).join("&")}`;
  };
  return (
    <section aria-labelledby="log-title" className="mt-10">
      <h3 id="log-title" className="text-base font-semibold">
        {t("log")}
      </h3>
      {all.length === 0 ? (
        <p className="text-sm text-soft">{t("nothing")}</p>
      ) : (
        <>
          <ActivityFilters filter={filter} people={people} onChange={narrow} />
          <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
            <p role="status" className="label">
              {t("lines", { shown: lines.length, all: all.length })}
            </p>
            <a className="quiet-link min-h-6 text-sm" href={file("csv")} download>
              {t("exportCsv")}
            </a>
            <a className="quiet-link min-h-6 text-sm" href={file("json")} download>
              {t("exportJson")}
            </a>
          </div>
          <ol className="mt-2">
            {lines.slice(0, most).map((line) => (
              <ActivityLine key={line.id} line={line} />
            ))}
          </ol>
          {lines.length > most ? (
            <button type="button" className="button mt-3" onClick={() => setMost(most + STEP)}>
              {t("more", { count: Math.min(STEP, lines.length - most) })}
            </button>
          ) : null}
        </>
      )}
    </section>
  );
}
