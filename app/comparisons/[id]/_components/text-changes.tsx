"use client";

import { useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import { useContext } from "react";
import ReactDiffViewer, { DiffMethod } from "react-diff-viewer-continued";
import { NonceContext } from "@/app/_ui/nonce";
import type { Lang } from "@/lib/model/lang";
import type { Paragraph } from "@/lib/view/correction";
import { prepareParagraphs } from "@/lib/view/diff-text";
import { DIFF_STYLES } from "./diff-styles";

/** More changed paragraphs than these are counted, not shown. */
const MOST = 8;

/** The paragraphs that a corrected text loses and gains, word by word where they are the same ones in other words. */
export function TextChanges(props: { removed: readonly Paragraph[]; added: readonly Paragraph[]; lang: Lang }) {
  const t = useTranslations("correct");
  const nonce = useContext(NonceContext);
  const { resolvedTheme } = useTheme();
  const { removed, added, lang } = props;
  if (removed.length + added.length === 0) return null;
  const diff = prepareParagraphs(removed.slice(0, MOST), added.slice(0, MOST), lang);
  const more = Math.max(removed.length, added.length) - MOST;
  return (
    <div lang={lang} className="diff mb-2">
      <p className="label mb-1" lang={undefined}>
        − {t("del")} + {t("ins")}
      </p>
      <ReactDiffViewer
        oldValue={diff.a}
        newValue={diff.b}
        splitView={false}
        showDiffOnly={false}
        hideLineNumbers
        hideSummary
        disableWorker
        compareMethod={DiffMethod.WORDS}
        useDarkTheme={resolvedTheme === "dark"}
        nonce={nonce}
        styles={DIFF_STYLES}
      />
      {more > 0 ? <p className="label">{t("more", { count: more })}</p> : null}
    </div>
  );
}
