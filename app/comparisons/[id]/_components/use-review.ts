"use client";

import { useTranslations } from "next-intl";
import { useCallback, useMemo } from "react";
import { ulid } from "ulid";
import type { Disposition, Materiality } from "@/lib/model/human";
import type { Relation } from "@/lib/model/relation";
import type { ReviewedLink } from "@/lib/model/reviewed";
import { useDesk } from "./comparison-provider";
import { useSeen } from "./use-seen";

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
  const { act, announce, undo } = useDesk();
  const seenOf = useSeen();

  const put = useCallback(
    (link: ReviewedLink, decision: Decision) => {
      return act("review.set", {
        id: link.review?.id ?? ulid(),
        linkKey: link.id,
        disposition: decision.disposition,
        relation: decision.relation ?? null,
        reason: decision.reason ?? "",
        materiality: decision.materiality ?? link.review?.materiality ?? null,
        seen: seenOf(link),
      });
    },
    [seenOf, act],
  );

  const decide = useCallback(
    async (link: ReviewedLink, decision: Decision) => {
      const step = await put(link, decision);
      if (step !== null) announce(t(`done_${decision.disposition}`), () => undo(step));
    },
    [put, announce, t, undo],
  );

  const clear = useCallback(
    async (link: ReviewedLink) => {
      const step = await act("review.clear", { linkKey: link.id });
      if (step !== null) announce(t("done_unreviewed"), () => undo(step));
    },
    [act, announce, t, undo],
  );
  return useMemo(() => ({ decide, clear }), [decide, clear]);
}
