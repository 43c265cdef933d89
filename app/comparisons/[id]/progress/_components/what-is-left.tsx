"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { GroupIcon } from "@/app/_ui/group-icon";
import type { Progress } from "@/lib/view/progress";
import { useDesk } from "../../_components/comparison-provider";

/** What is left of each group, unreviewed contradictions first, and what was decided; each count leads to its rows. */
export function WhatIsLeft({ progress: { groups, dispositions } }: { progress: Progress }) {
  const t = useTranslations();
  const { view } = useDesk();
  const rows = (query: string) => `/comparisons/${view.id}?${query}`;
  return (
    <div className="mt-6 grid gap-x-12 gap-y-6 sm:grid-cols-2">
      <section aria-labelledby="left-title">
        <h3 id="left-title" className="text-base font-semibold">
          {t("progress.left")}
        </h3>
        <ul className="mt-1 text-sm">
          {groups.map(({ group, all, left, query }) => (
            <li key={group} className="flex min-h-8 items-center gap-2 border-b border-line">
              <GroupIcon group={group} />
              <span className="flex-1">{t(`labels.groups.${group}`)}</span>
              {left === 0 ? (
                <span className="label">{t("progress.noneLeft", { all })}</span>
              ) : (
                <Link href={rows(query)} className="quiet-link number inline-flex min-h-6 items-center">
                  {t("progress.leftOf", { left, all })}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="decided-title">
        <h3 id="decided-title" className="text-base font-semibold">
          {t("progress.decided")}
        </h3>
        <ul className="mt-1 text-sm">
          {dispositions.map(({ disposition, count, query }) => (
            <li key={disposition} className="flex min-h-8 items-center gap-2 border-b border-line">
              <span className="flex-1">{t(`labels.dispositions.${disposition}`)}</span>
              <Link href={rows(query)} className="quiet-link number inline-flex min-h-6 items-center">
                {t("progress.rows", { count })}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
