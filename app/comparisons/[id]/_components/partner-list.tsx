"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { listPartners } from "@/lib/view/partners";
import type { Row } from "@/lib/view/rows";
import { useDesk } from "./comparison-provider";
import { QuoteText } from "./quote-text";

/** Where in the other text a claim that stands alone may belong: a short list to look at, nothing decided. */
export function PartnerList({ row }: { row: Row }) {
  const t = useTranslations("detail");
  const { view, report, langs } = useDesk();
  const partners = useMemo(() => (report ? listPartners(report, row) : []), [report, row]);
  if (partners.length === 0) return <p className="text-sm text-soft">{t("mayBelongNone")}</p>;
  return (
    <>
      <p className="label mb-1">{t("mayBelongHint")}</p>
      <ul className="space-y-2">
        {partners.map(({ claim, linkKey }) => (
          <li key={claim.id} className="flex items-baseline gap-2">
            <span className="text-xs font-semibold text-soft">{claim.source.toUpperCase()}</span>
            <Link
              href={`/comparisons/${view.id}/documents?link=${encodeURIComponent(linkKey ?? row.key)}&claim=${encodeURIComponent(claim.id)}`}
              className="quiet-link min-h-6"
            >
              <q lang={langs[claim.source]} className="words line-clamp-2 [quotes:none]">
                <QuoteText claim={claim} />
              </q>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
