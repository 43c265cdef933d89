"use client";

import { useTranslations } from "next-intl";
import { useCallback, useMemo } from "react";
import { ulid } from "ulid";
import type { Disposition, Materiality, Review } from "@/lib/model/human";
import type { Relation } from "@/lib/model/relation";
import type { ReviewedLink } from "@/lib/model/reviewed";
import { useDesk } from "./comparison-provider";

export interface Decision {
  disposition: Disposition;
  /** Set where the relation is changed. */
  relation?: Relation;
  reason?: string;
  materiality?: Materiality | null;
}

/** Decides on links, says so, and offers the way back. */
export function useReview() {
  const t = useTranslations("review");
  const { report, act, announce } = useDesk();

  const put = useCallback(
    (link: ReviewedLink, decision: Decision) => {
      const quotes = (ids: readonly string[]) =>
        ids.flatMap((id) => report?.claims.find((claim) => claim.id === id)?.quote ?? []);
      const topic = report?.topics.find((candidate) => candidate.id === link.topicId)?.label ?? "";
      return act("review.set", {
        id: link.review?.id ?? ulid(),
        linkKey: link.id,
        disposition: decision.disposition,
        relation: decision.relation ?? null,
        reason: decision.reason ?? "",
        materiality: decision.materiality ?? link.review?.materiality ?? null,
        seen: { relation: link.engineRelation, topic, a: quotes(link.a), b: quotes(link.b) },
      });
    },
    [report, act],
  );

  const restore = useCallback(
    (link: ReviewedLink, before: Review | null) => {
      if (!before) return void act("review.clear", { linkKey: link.id });
      void put(link, { ...before, relation: before.relation ?? undefined });
    },
    [act, put],
  );

  const decide = useCallback(
    async (link: ReviewedLink, decision: Decision) => {
      const before = link.review;
      if (await put(link, decision)) announce(t(`done_${decision.disposition}`), () => restore(link, before));
    },
    [put, announce, t, restore],
  );

  const clear = useCallback(
    async (link: ReviewedLink) => {
      const before = link.review;
      if (await act("review.clear", { linkKey: link.id })) announce(t("done_unreviewed"), () => restore(link, before));
    },
    [act, announce, t, restore],
  );
  return useMemo(() => ({ decide, clear }), [decide, clear]);
}
