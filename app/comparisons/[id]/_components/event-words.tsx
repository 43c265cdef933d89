"use client";

import { useTranslations } from "next-intl";
import type { EventDetail } from "@/lib/view/link-history";

/** What was changed to what, and why, under the line that says who and when. */
export function EventWords({ detail }: { detail: EventDetail }) {
  const t = useTranslations();
  const { slot, op, relation, reason, translation } = detail;
  const parts = [
    ...(op ? [t(`save.op_${op}`)] : []),
    ...(relation ? [t(`labels.relations.${relation}`)] : []),
    ...(slot
      ? [`${t(`labels.slots.${slot.name}`)}: ${put(slot.name, slot.before)} → ${put(slot.name, slot.after)}`]
      : []),
    ...(reason ? [reason] : []),
  ];
  if (translation) return <TranslationChange {...translation} />;
  if (parts.length === 0) return null;
  return <span className="block text-soft">{parts.join(" · ")}</span>;

  /** Where nothing is set the engine's reading holds. */
  function put(name: string, value: string | null): string {
    if (value === null) return t("history.asRead");
    return name === "status" ? t(`labels.statuses.${value}`) : value;
  }
}

/** What stood there and what stands there now, each in its language. */
function TranslationChange({ before, after }: NonNullable<EventDetail["translation"]>) {
  return (
    <span className="block text-soft">
      {before ? <span lang={before.lang}>{before.text}</span> : null}
      {before && after ? " → " : ""}
      {after ? <span lang={after.lang}>{after.text}</span> : null}
    </span>
  );
}
