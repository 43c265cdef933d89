"use client";

import { useTranslations } from "next-intl";
import { TimeText } from "@/app/_ui/time-text";
import type { ExportMemory } from "@/lib/model/exported";
import { EXPORT_WAYS } from "@/lib/view/export-formats";

interface Props {
  memory: ExportMemory;
  /** True where the report tells what has changed. */
  isTold: boolean;
  onTell: () => void;
}

/** When a report left last, and what has changed since. */
export function ReportMemory({ memory, isTold, onTell }: Props) {
  const t = useTranslations("report");
  const isSame = memory === null || Object.values(memory.changes).every((count) => count === 0);
  const way = EXPORT_WAYS.find((known) => known === memory?.format);
  return (
    <section aria-labelledby="report-memory" className="text-sm">
      <h2 id="report-memory" className="text-lg font-semibold">
        {t("history")}
      </h2>
      {memory === null ? (
        <p className="mt-2 text-soft">{t("never")}</p>
      ) : (
        <>
          <p className="mt-2">
            {t.rich("lastExport", {
              at: () => <TimeText at={memory.at} />,
              format: way ? t(`format_${way}`) : memory.format,
              version: memory.version,
            })}
          </p>
          <p className="mt-1">{isSame ? t("nothingSince") : t("sinceLast", memory.changes)}</p>
          {isTold ? null : (
            <button type="button" className="quiet-link mt-1 min-h-6" onClick={onTell}>
              {t("tellChanges")}
            </button>
          )}
        </>
      )}
    </section>
  );
}
