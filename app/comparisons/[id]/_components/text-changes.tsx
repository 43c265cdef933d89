"use client";

import { useTranslations } from "next-intl";
import type { Lang } from "@/lib/model/lang";
import type { Paragraph } from "@/lib/view/correction";
import { prepareParagraphs } from "@/lib/view/diff-text";
import { WordsDiff } from "./words-diff";

/** More changed paragraphs than these are counted, not shown. */
const MOST = 8;

/** The paragraphs that a corrected text loses and gains, word by word where they are the same ones in other words. */
export function TextChanges(props: { removed: readonly Paragraph[]; added: readonly Paragraph[]; lang: Lang }) {
  const t = useTranslations("correct");
  const { removed, added, lang } = props;
  if (removed.length + added.length === 0) return null;
  const diff = prepareParagraphs(removed.slice(0, MOST), added.slice(0, MOST), lang);
  const more = Math.max(removed.length, added.length) - MOST;
  return (
    <div lang={lang} className="diff mb-2">
      <p className="label mb-1" lang={undefined}>
        − {t("del")} + {t("ins")}
      </p>
      <WordsDiff before={diff.a} after={diff.b} isSplit={false} />
      {more > 0 ? <p className="label">{t("more", { count: more })}</p> : null}
    </div>
  );
}
