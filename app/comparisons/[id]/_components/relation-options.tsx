import { useTranslations } from "next-intl";
import { GROUPS, groupOf, type Relation } from "@/lib/model/relation";

/** The entries of a list of relations, under the group that each belongs to. */
export function RelationOptions({ relations }: { relations: readonly Relation[] }) {
  const t = useTranslations("labels");
  return GROUPS.map((group) => {
    const own = relations.filter((relation) => groupOf(relation) === group);
    return own.length === 0 ? null : (
      <optgroup key={group} label={t(`groups.${group}`)}>
        {own.map((relation) => (
          <option key={relation} value={relation}>
            {t(`relations.${relation}`)}
          </option>
        ))}
      </optgroup>
    );
  });
}
