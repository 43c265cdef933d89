import { useTranslations } from "next-intl";
import { READING_ORDER } from "@/lib/view/rows";
import { GroupIcon } from "./group-icon";

/** Counts per group, each with its sign and word; groups without a link are left out. */
export function GroupCounts({ counts }: { counts: Readonly<Record<string, number>> }) {
  const t = useTranslations("labels.groups");
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {READING_ORDER.filter((group) => (counts[group] ?? 0) > 0).map((group) => (
        <li key={group} className="inline-flex items-center gap-1 whitespace-nowrap">
          <GroupIcon group={group} />
          <span className="number font-medium">{counts[group]}</span>
          <span className="text-soft">{t(group)}</span>
        </li>
      ))}
    </ul>
  );
}
