"use client";

import { useTranslations } from "next-intl";
import type { Relation } from "@/lib/model/relation";
import { summariseDifference } from "@/lib/view/difference";
import { type Row, sourceOf } from "@/lib/view/rows";
import { useDeskWords } from "./comparison-provider";

/** What differs in a few words: the deciding words of both sides, and which points they touch. */
export function DifferenceWords({ row }: { row: Row }) {
  const t = useTranslations("labels.kinds");
  const { langs } = useDeskWords();
  const { kinds, words } = summariseDifference(row);
  // What only one says differs from nothing.
  if (row.link.group === "only_a" || row.link.group === "only_b") return null;
  if (kinds.length === 0 && !words) return null;
  const sign = row.link.group === "contradict" ? "≠" : isEqual(row.link.relation) ? "=" : "≈";
  return (
    <span className="mt-0.5 block text-xs">
      {words ? (
        <span className="block">
          <Words lang={langs[sourceOf(row, "a")]} text={words.a} /> <span className="text-soft">{sign}</span>{" "}
          <Words lang={langs[sourceOf(row, "b")]} text={words.b} />
        </span>
      ) : null}
      {kinds.length > 0 ? <span className="text-soft">{kinds.map((kind) => t(kind)).join(" · ")}</span> : null}
    </span>
  );
}

/** Where one side is more exact, what both say goes together without being the same. */
function isEqual(relation: Relation): boolean {
  return relation === "agree_exact" || relation === "agree_compatible";
}

function Words({ lang, text }: { lang: string; text: string }) {
  return (
    <span lang={lang} className="words leading-5">
      {text}
    </span>
  );
}
