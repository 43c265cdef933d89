"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { type Finding, SIDE_NAMES, type SideNames } from "@/lib/model/finding";

/** Puts a finding into words; a rule without a message in the catalogue is still named with what it found. */
export function useFindingText(names: SideNames = SIDE_NAMES): (finding: Finding) => string {
  const t = useTranslations();
  return useCallback(
    (finding) => {
      const key = `findings.${finding.message.code}`;
      if (t.has(key)) return t(key, { ...finding.message.params, ...names });
      const name = `labels.rules.${finding.rule}`;
      const rule = t.has(name) ? t(name) : finding.rule;
      if (finding.outcome === null) return t("detail.ruleNotes", { rule });
      return t("detail.ruleSays", { rule, outcome: t(`labels.relations.${finding.outcome}`) });
    },
    [t, names],
  );
}
