"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { GroupIcon } from "@/app/_ui/group-icon";
import type { Sheet } from "@/lib/view/rows";
import { TopicLabel } from "./topic-label";

/** All topics at a glance, strongest first; a click goes there. */
export function TopicRail(props: { sheet: Sheet; hasInternal: boolean; onKeys: () => void }) {
  const { sheet, hasInternal, onKeys } = props;
  const t = useTranslations("workspace");
  const tApp = useTranslations("app");
  const only = (["a", "b"] as const).filter((side) => sheet.only[side].length > 0);
  return (
    <nav aria-label={t("topics")} className="sticky top-0 max-h-dvh overflow-y-auto py-4 pr-3">
      <h2 className="label mb-1 px-2">{t("topics")}</h2>
      <ul>
        {sheet.topics.map((topic) => (
          <Entry key={topic.topic.id} href={`#topic-${topic.topic.id}`} count={topic.rows.length}>
            <GroupIcon group={topic.group} />
            <TopicLabel className="line-clamp-2" label={topic.topic.label} />
          </Entry>
        ))}
        {only.map((side) => (
          <Entry key={side} href={`#only-${side}`} count={sheet.only[side].length}>
            <GroupIcon group={side === "a" ? "only_a" : "only_b"} />
            {side === "a" ? t("onlyA") : t("onlyB")}
          </Entry>
        ))}
        {hasInternal ? (
          <Entry href="#internal" count={sheet.internal.length}>
            {t("internal")}
          </Entry>
        ) : null}
      </ul>
      <button type="button" className="mt-3 min-h-8 px-2 text-sm text-soft hover:text-ink" onClick={onKeys}>
        {tApp("keyboard")} <kbd className="rounded-xs border border-edge px-1.5 font-sans text-xs">?</kbd>
      </button>
    </nav>
  );
}

function Entry(props: { href: string; count: number; children: ReactNode }) {
  return (
    <li>
      <a href={props.href} className="flex min-h-8 items-start gap-2 rounded-sm px-2 py-1 text-sm hover:bg-select">
        <span className="flex flex-1 items-start gap-2 [&>svg]:mt-0.5">{props.children}</span>
        <span className="number text-soft">{props.count}</span>
      </a>
    </li>
  );
}
