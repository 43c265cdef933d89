"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { addressOfRow } from "@/lib/view/addresses";
import type { Dated } from "@/lib/view/dated";
import type { Timeline } from "@/lib/view/timeline";
import { useDesk } from "../../_components/comparison-provider";
import { TimeReadingLine } from "../../_components/time-reading-line";
import { NamedSideMark } from "./side-mark";

/** All times as a table, in order; those without a clock stand last. */
export function TimeTable({ timeline }: { timeline: Timeline }) {
  const t = useTranslations("numbers");
  const rows: readonly Dated[] = [...timeline.marks.flatMap(({ times }) => times), ...timeline.unplaced];
  if (rows.length === 0) return null;
  return (
    <details className="mt-4 border-t border-line pt-3">
      <summary className="min-h-6 text-sm">
        {t("timeTable", { count: rows.length, unplaced: timeline.unplaced.length })}
      </summary>
      <table className="mt-3 w-full text-sm">
        <thead className="label text-left">
          <tr>
            <th className="pr-3 pb-1 font-normal">{t("time")}</th>
            <th className="pr-3 pb-1 font-normal">{t("readAs")}</th>
            <th className="pb-1 font-normal">{t("claim")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TimeRow key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function TimeRow({ row }: { row: Dated }) {
  const tNumbers = useTranslations("numbers");
  const { view, langs } = useDesk();
  return (
    <tr className="border-t border-line align-top">
      <td className="py-1 pr-3">
        <span className="flex items-center gap-2">
          <NamedSideMark side={row.side} />
          <span lang={langs[row.side]} className="words">
            {row.time.text}
          </span>
        </span>
      </td>
      <td className="py-1 pr-3">
        <TimeReadingLine from={row.time.from} to={row.time.to} />
        {row.isUnzoned ? <span className="label">{tNumbers("unzoned")}</span> : null}
      </td>
      <td className="py-1">
        <Link href={addressOfRow(view.id, row.rowKey)} lang={langs[row.side]} className="words quiet-link">
          {row.claim.quote}
        </Link>
      </td>
    </tr>
  );
}
