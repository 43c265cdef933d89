"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { ulid } from "ulid";
import type { ReviewedReport } from "@/lib/model/reviewed";
import { carryOver } from "@/lib/view/carry-over";
import { useDesk } from "./comparison-provider";

/** What people did that the last run has no place for: kept, and shown. */
export function UnplacedList({ report }: { report: ReviewedReport }) {
  const t = useTranslations();
  const { view, actAll, announce, undo } = useDesk();
  const asks = useMemo(() => carryOver(report, ulid), [report]);
  const { noLongerProposed: gone, orphans } = report;
  if (gone.length === 0 && orphans.length === 0) return null;

  async function carry() {
    const made = await actAll(asks);
    if (made !== null) announce(t("workspace.carriedOver", { count: asks.length / 2 }), () => undo(made));
  }

  return (
    <section className="px-3 pt-10">
      {gone.length > 0 ? (
        <>
          <h2 className="text-base font-semibold">{t("workspace.gone")}</h2>
          <p className="mb-2 text-sm text-soft">{t("workspace.goneHint")}</p>
          {asks.length > 0 ? (
            <button type="button" className="button mb-3" onClick={carry}>
              {t("workspace.carryOver", { count: asks.length / 2 })}
            </button>
          ) : null}
          <ul>
            {gone.map(({ review }) => (
              <li key={review.id} className="border-t border-line py-2 text-sm">
                <p className="font-medium">
                  {review.seen.topic} · {t(`labels.dispositions.${review.disposition}`)} ·{" "}
                  {t(`labels.relations.${review.relation ?? review.seen.relation}`)} · {review.actor}
                </p>
                <p className="words">{[...review.seen.a, ...review.seen.b].join(" / ")}</p>
                {review.reason ? <p className="text-soft">{review.reason}</p> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {orphans.length > 0 ? (
        <p className="mt-6 text-sm">
          <Link href={`/comparisons/${view.id}/notes`} className="quiet-link">
            {t("workspace.orphansLink", { count: orphans.length })}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
