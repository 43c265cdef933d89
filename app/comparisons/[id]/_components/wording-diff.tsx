"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useIsClient } from "@/app/_ui/use-is-client";
import type { Claim } from "@/lib/model/claim";
import type { Lang } from "@/lib/model/lang";
import { prepareDiff } from "@/lib/view/diff-text";
import { useDesk } from "./comparison-provider";
import { TranslationLine } from "./translation-line";
import { WordsDiff } from "./words-diff";

/** The two quotes word by word, where they are in one language; otherwise why that would show nothing, and what people translated. */
export function WordingDiff(props: { a: Claim; b: Claim; names: readonly [a: string, b: string] }) {
  const { a, b } = props;
  const t = useTranslations("detail");
  const { langs } = useDesk();
  const isClient = useIsClient();
  const [split, setSplit] = useState(false);
  const [anyway, setAnyway] = useState(false);
  const diff = useMemo(
    () =>
      prepareDiff({ quote: a.quote, lang: langs[a.source] as Lang }, { quote: b.quote, lang: langs[b.source] as Lang }),
    [a, b, langs],
  );
  if ("reason" in diff) {
    const text = diff.reason === "same_words" ? t("wordingSame") : t("wordingOther");
    const isOther = diff.reason !== "same_words";
    return (
      <>
        <p className="text-sm text-soft">{text}</p>
        {[a, b].map(({ id, translation }, at) =>
          isOther && translation ? (
            <TranslationLine key={id} translation={translation} name={props.names[at] ?? ""} className="mt-2" />
          ) : null,
        )}
      </>
    );
  }
  if (!diff.isAlike && !anyway) {
    return (
      <p className="text-sm text-soft">
        {t("wordingApart")}{" "}
        <button type="button" className="quiet-link min-h-6 text-ink" onClick={() => setAnyway(true)}>
          {t("wordingShow")}
        </button>
      </p>
    );
  }
  return (
    <>
      <div className="mb-2 flex flex-wrap items-center gap-3">
        <button type="button" className="button" data-key="diff" onClick={() => setSplit(!split)}>
          {split ? t("inline") : t("split")}
        </button>
        <span className="label">
          − {t("onlyInA")} · + {t("onlyInB")}
        </span>
        {diff.folded ? <span className="label">{t("wordingFolded")}</span> : null}
      </div>
      <div lang={diff.folded ? "zh-Hans" : langs[a.source]} className="diff">
        {isClient ? <WordsDiff before={diff.a} after={diff.b} isSplit={split} /> : null}
      </div>
    </>
  );
}
