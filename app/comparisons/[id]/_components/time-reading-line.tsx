"use client";

import { useTranslations } from "next-intl";
import { readTime } from "@/lib/view/time-reading";

/** The interval that a time was read as. */
export function TimeReadingLine({ from, to }: { from: string | null; to: string | null }) {
  const t = useTranslations("detail");
  const reading = readTime(from, to);
  return <span className="label number block">{put()}</span>;

  function put(): string {
    switch (reading.kind) {
      case "one":
        return reading.at;
      case "range":
        return `${reading.from} – ${reading.to}`;
      case "from":
        return t("from", { from: reading.from });
      case "before":
        return t("before", { to: reading.to });
      case "none":
        return t("unresolved");
    }
  }
}
