"use client";

import { useCallback } from "react";
import type { Review } from "@/lib/model/human";
import type { ReviewedLink } from "@/lib/model/reviewed";
import { useDesk } from "./comparison-provider";

/** Writes down a link as it stands, for when a later run no longer proposes it. */
export function useSeen(): (link: ReviewedLink) => Review["seen"] {
  const { report } = useDesk();
  return useCallback(
    (link) => {
      const quotes = (ids: readonly string[]) =>
        ids.flatMap((id) => report?.claims.find((claim) => claim.id === id)?.quote ?? []);
      const topic = report?.topics.find((candidate) => candidate.id === link.topicId)?.label ?? "";
      return { relation: link.engineRelation, topic, a: quotes(link.a), b: quotes(link.b) };
    },
    [report],
  );
}
