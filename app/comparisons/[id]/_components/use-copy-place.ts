"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import type { SourceId } from "@/lib/model/source";
import type { Span } from "@/lib/model/span";
import { formatSpanQuery } from "@/lib/view/span-address";
import { useDesk } from "./comparison-provider";
import { copyText } from "./copy-text";

/** Copies the address of the documents, opened where `query` says, and says so; where that is not allowed it is shown. */
export function useCopyPlace() {
  const t = useTranslations("documents");
  const { view, texts, announce } = useDesk();
  const copyQuery = useCallback(
    async (query: string) => {
      const address = `${window.location.origin}/comparisons/${view.id}/documents?${query}`;
      announce((await copyText(address)) ? t("placeCopied") : t("placeCopyFailed", { address }));
    },
    [view.id, announce, t],
  );
  const copySpan = useCallback(
    (side: SourceId, span: Span) => copyQuery(formatSpanQuery(side, texts[side], span)),
    [copyQuery, texts],
  );
  return { copyQuery, copySpan };
}
