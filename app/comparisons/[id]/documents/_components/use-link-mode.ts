"use client";

import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { ulid } from "ulid";
import type { Relation } from "@/lib/model/relation";
import type { ReviewedReport } from "@/lib/model/reviewed";
import { drawLink, type LinkDraft, type LinkEnd, NO_DRAFT } from "@/lib/view/link-mode";
import { useDesk } from "../../_components/comparison-provider";

/** A link being drawn between the two texts. */
export interface LinkMode {
  /** Null: no link is being drawn. */
  draft: LinkDraft | null;
  relation: Relation | null;
  /** Begins with an end, or without one. */
  begin(end: LinkEnd | null): void;
  put(end: LinkEnd): void;
  drop(end: LinkEnd): void;
  choose(relation: Relation | null): void;
  leave(): void;
  /** Makes the link. @returns its key; null where an end or the relation is missing, or the person turned back */
  draw(reason: string): Promise<string | null>;
}

export function useLinkMode(report: ReviewedReport): LinkMode {
  const t = useTranslations("documents");
  const { texts, actAll, announce, undo } = useDesk();
  const [draft, setDraft] = useState<LinkDraft | null>(null);
  const [relation, choose] = useState<Relation | null>(null);

  const begin = useCallback((end: LinkEnd | null) => {
    choose(null);
    setDraft(end ? { ...NO_DRAFT, [end.source]: end } : NO_DRAFT);
    window.getSelection()?.removeAllRanges();
  }, []);
  const put = useCallback((end: LinkEnd) => {
    setDraft((now) => ({ ...(now ?? NO_DRAFT), [end.source]: end }));
    window.getSelection()?.removeAllRanges();
  }, []);
  const drop = useCallback((end: LinkEnd) => setDraft((now) => now && { ...now, [end.source]: null }), []);
  const leave = useCallback(() => setDraft(null), []);

  async function draw(reason: string): Promise<string | null> {
    const { a, b } = draft ?? NO_DRAFT;
    if (!a || !b || !relation) return null;
    const step = drawLink(report, { a, b }, { relation, reason }, texts, ulid);
    const made = await actAll(step.asks);
    if (made === null) return null;
    setDraft(null);
    announce(t("linkDone"), () => undo(made));
    return step.key;
  }
  return { draft, relation, begin, put, drop, choose, leave, draw };
}
