"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { ulid } from "ulid";
import type { SourceId } from "@/lib/model/source";
import type { Span } from "@/lib/model/span";
import { makeAnchor } from "@/lib/view/anchors";
import { topicForClaim } from "@/lib/view/claim-topic";
import { newClaim } from "@/lib/view/row-steps";
import { useDesk } from "./comparison-provider";
import { selectedWords } from "./selected-words";

/** Makes a claim of words of a source: it gets a row of its own, under the topic of what stands around it. */
export function useNewClaim() {
  const t = useTranslations("rowActions");
  const { report, texts, actAll, announce, undo } = useDesk();

  /** @returns the key of the new row, or null where the person turned back */
  const mark = useCallback(
    async (side: SourceId, span: Span): Promise<string | null> => {
      if (!report) return null;
      const anchor = makeAnchor(side, texts[side], span);
      const step = newClaim(anchor, topicForClaim(report, anchor), ulid);
      const made = await actAll(step.asks);
      if (made === null) return null;
      window.getSelection()?.removeAllRanges();
      announce(t("claimMade"), () => undo(made));
      return step.key;
    },
    [report, texts, actAll, announce, undo, t],
  );

  /** Makes one of the words that are selected on the page. @returns false where none are */
  const markSelection = useCallback((): boolean => {
    const found = selectedWords(texts);
    if (!found) return false;
    void mark(found.side, found.span);
    return true;
  }, [mark, texts]);

  return { mark, markSelection };
}
