"use client";

import { useTranslations } from "next-intl";

/** What a rule looks at, in words, with its id small beside it for those who look it up. */
export function RuleName({ rule }: { rule: string }) {
  const t = useTranslations();
  const key = `labels.rules.${rule}`;
  if (!t.has(key)) return t("detail.ruleId", { rule });
  return (
    <>
      {t(key)} <code className="font-sans text-xs text-soft">({rule})</code>
    </>
  );
}
