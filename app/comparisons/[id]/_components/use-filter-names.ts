"use client";

import { useTranslations } from "next-intl";
import type { RowFilter } from "@/lib/view/filter";
import { useDesk } from "./comparison-provider";
import { useOriginName } from "./use-origin-name";

/** Names everything that a filter is set to, in the order of the address. */
export function useFilterNames(): (filter: RowFilter) => string[] {
  const t = useTranslations();
  const nameOf = useOriginName();
  const { spell } = useDesk();
  return (filter) => [
    ...filter.groups.map((group) => t(`labels.groups.${group}`)),
    ...(filter.review === "open" ? [t("workspace.reviewOpen")] : []),
    ...(filter.review === "done" ? [t("workspace.reviewDone")] : []),
    ...filter.kinds.map((kind) => t(`labels.kinds.${kind}`)),
    ...filter.dispositions.map((disposition) => t(`labels.dispositions.${disposition}`)),
    ...filter.speakers.map((name) => (name === "" ? t("workspace.author") : spell(name, "a"))),
    ...filter.origins.map(nameOf),
    ...filter.tags.map((tag) => `#${tag}`),
    ...(filter.hasNumber ? [t("workspace.hasNumber")] : []),
    ...(filter.text.trim() === "" ? [] : [t("workspace.searched", { words: filter.text.trim() })]),
  ];
}
