"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useDesk } from "../../_components/comparison-provider";

/** Where nothing is written yet: what notes are written on, and the ways there. */
export function NoNotes() {
  const t = useTranslations();
  const { view } = useDesk();
  return (
    <div className="py-6">
      <p role="status" className="mb-3 max-w-prose text-soft">
        {t("notes.none")}
      </p>
      <div className="flex flex-wrap gap-2">
        <Link href={`/comparisons/${view.id}`} className="button">
          {t("workspace.rows")}
        </Link>
        <Link href={`/comparisons/${view.id}/documents`} className="button">
          {t("workspace.documents")}
        </Link>
      </div>
    </div>
  );
}
