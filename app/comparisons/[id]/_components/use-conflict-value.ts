"use client";

import { useTranslations } from "next-intl";
import type { AnnotationTarget } from "@/lib/model/human";
import type { TranslationValue } from "@/lib/model/translation";
import type { ConflictFieldName } from "@/lib/view/conflict";
import { describeSlot } from "@/lib/view/slot-values";

/** Puts one side of a conflict into words. */
export function useConflictValue(): (name: ConflictFieldName, value: unknown) => string {
  const t = useTranslations();
  return (name, value) => {
    const known = (key: string) => (t.has(key) ? t(key) : String(value));
    if (value === null || value === "") return t("save.none");
    switch (name) {
      case "decision": {
        const [disposition, relation] = value as [string, string | null];
        const decision = t(`labels.dispositions.${disposition}`);
        return relation ? `${decision} → ${t(`labels.relations.${relation}`)}` : decision;
      }
      case "materiality":
        return known(`labels.materialities.${value}`);
      case "status":
        return known(`labels.annotationStatuses.${value}`);
      case "deleted":
        return t(`save.deleted_${value === true}`);
      case "claims":
        return t.has(`save.op_${value}`) ? t(`save.op_${value}`) : known(`history.${String(value).replace(".", "_")}`);
      case "words":
      case "spellings":
      case "tags":
        return (value as string[]).join(", ");
      case "type":
        return known(`labels.sourceTypes.${value}`);
      case "target":
        return t(`notes.kind_${(value as AnnotationTarget).kind}`);
      case "translation":
        return (value as TranslationValue).text;
      case "value":
        return describeSlot(value);
      default:
        return String(value);
    }
  };
}
