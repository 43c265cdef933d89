"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { GroupIcon } from "@/app/_ui/group-icon";
import type { Topic } from "@/lib/model/link";
import type { Sheet } from "@/lib/view/rows";
import { useRowActions } from "./row-actions";
import { TopicLabel } from "./topic-label";

/** The strongest topics; the rest on demand, so that the filters below stay in sight. */
const FIRST_FEW = 10;
/** A button that would show no more than this is longer than what it hides. */
const NOT_WORTH_HIDING = 2;

/** All topics at a glance, strongest first; a click goes there. `empty`: topics of people that hold nothing yet. */
export function TopicRail(props: { sheet: Sheet; empty: readonly Topic[]; hasInternal: boolean }) {
  const { sheet, empty, hasInternal } = props;
  const t = useTranslations("workspace");
  const tRow = useTranslations("rowActions");
  const actions = useRowActions();
  const [all, setAll] = useState(false);
  const isLong = sheet.topics.length > FIRST_FEW + NOT_WORTH_HIDING;
  const shown = all || !isLong ? sheet.topics : sheet.topics.slice(0, FIRST_FEW);
  const only = (["a", "b"] as const).filter((side) => sheet.only[side].length > 0);
  return (
    <nav aria-label={t("topics")}>
      <h2 className="label mb-1 px-2">{t("topics")}</h2>
      <ul>
        {shown.map((topic) => (
          <Entry key={topic.topic.id} href={`#topic-${topic.topic.id}`} count={topic.rows.length}>
            <GroupIcon group={topic.group} />
            <TopicLabel className="line-clamp-2" label={topic.topic.label} />
          </Entry>
        ))}
        {isLong ? (
          <li>
            <button type="button" className="quiet-link min-h-8 px-2 text-sm text-soft" onClick={() => setAll(!all)}>
              {all ? t("showFewer") : t("showAll", { count: sheet.topics.length })}
            </button>
          </li>
        ) : null}
        {empty.map((topic) => (
          <li key={topic.id}>
            <button
              type="button"
              className="flex min-h-8 w-full items-start gap-2 rounded-sm px-2 py-1 text-left text-sm text-soft hover:bg-select"
              aria-label={tRow("topicRenameNamed", { label: topic.label })}
              onClick={() => actions?.ask({ kind: "topic", topic })}
            >
              <TopicLabel className="flex-1" label={topic.label} />
              <span className="number">0</span>
            </button>
          </li>
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
      <button
        type="button"
        className="button button-quiet mt-1 w-full justify-start px-2"
        onClick={() => actions?.ask({ kind: "topic", topic: null })}
      >
        <Plus aria-hidden="true" className="size-4" />
        {tRow("topicNew")}
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
