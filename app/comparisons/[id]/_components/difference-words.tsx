"use client";

import { useTranslations } from "next-intl";
import { summariseDifference } from "@/lib/view/difference";
import type { Row } from "@/lib/view/rows";
import { useDesk } from "./comparison-provider";

/** What differs in a few words: the deciding words of both sides, and which points they touch. */
export function DifferenceWords({ row }: { row: Row }) {
  const t = useTranslations("labels.kinds");
  const { langs } = useDesk();
  const { kinds, words } = summariseDifference(row);
  if (kinds.length === 0 && !words) return null;
  const sign = row.link.group === "contradict" ? "≠" : row.link.group === "agree" ? "=" : "≈";
  return (
    <span className="mt-0.5 block text-xs">
      {words ? (
        <span className="words block leading-5">
          <span lang={langs.a}>{words.a}</span> <span className="text-soft">{sign}</span>{" "}
          <span lang={langs.b}>{words.b}</span>
        </span>
      ) : null}
      {kinds.length > 0 ? <span className="text-soft">{kinds.map((kind) => t(kind)).join(" · ")}</span> : null}
    </span>
  );
}
