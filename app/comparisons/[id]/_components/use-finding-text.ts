"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { type Finding, PASSAGE_NAMES, SIDE_NAMES } from "@/lib/model/finding";
import type { SourceId } from "@/lib/model/source";
import { spellMessage } from "@/lib/text/spelling";
import { useDeskWords } from "./comparison-provider";

/**
 * Puts a finding into words; a rule without a message in the catalogue is still named with what it found.
 * @param inside the source that both passages stand in; null for a link between the two.
 */
export function useFindingText(inside: SourceId | null = null): (finding: Finding) => string {
  const t = useTranslations();
  const { spell } = useDeskWords();
  return useCallback(
    (finding) => {
      const key = `findings.${finding.message.code}`;
      if (t.has(key)) {
        const { params } = spellMessage(finding.message, spell, { A: inside ?? "a", B: inside ?? "b" });
        return t(key, { ...params, ...(inside ? PASSAGE_NAMES : SIDE_NAMES) });
      }
      const name = `labels.rules.${finding.rule}`;
      const rule = t.has(name) ? t(name) : finding.rule;
      if (finding.outcome === null) return t("detail.ruleNotes", { rule });
      return t("detail.ruleSays", { rule, outcome: t(`labels.relations.${finding.outcome}`) });
    },
    [t, spell, inside],
  );
}
