"use client";

import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { GroupIcon } from "@/app/_ui/group-icon";
import type { Topic } from "@/lib/model/link";
import type { Row, Sheet } from "@/lib/view/rows";
import { useDesk } from "./comparison-provider";
import { useRowActions } from "./row-actions";
import { RowLine } from "./row-line";
import { TopicLabel } from "./topic-label";

/** What only one source says is long and seldom urgent: the first few, then the rest on demand. */
const FIRST_FEW = 8;

interface Props {
  sheet: Sheet;
  selected: string | null;
  tabStop: string | null;
  onOpen: (key: string) => void;
  /** True while a filter is set: then nothing is held back. */
  showAll: boolean;
  /** Further rows, which a click opens as well. */
  children: ReactNode;
}
type Lists = Omit<Props, "children">;

/** All rows under their topics, what only one source says at the end. One row is a tab stop; arrow keys and j, k move it. */
export function RowGrid(props: Props) {
  const { sheet, onOpen } = props;
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const node = list.current;
    const open = (event: MouseEvent) => {
      // A click that ends a selection of words is not a click on the row.
      const isSelecting = !(window.getSelection()?.isCollapsed ?? true);
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-row]") : null;
      if (row?.dataset["row"] && !isSelecting) onOpen(row.dataset["row"]);
    };
    node?.addEventListener("click", open);
    return () => node?.removeEventListener("click", open);
  }, [onOpen]);

  return (
    <div ref={list}>
      {sheet.topics.map((topic) => (
        <section key={topic.topic.id} id={`topic-${topic.topic.id}`} className="topic pt-4">
          <TopicHeading topic={topic.topic} />
          <Lines {...props} rows={topic.rows} />
        </section>
      ))}
      <OnlyRows {...props} side="a" rows={sheet.only.a} />
      <OnlyRows {...props} side="b" rows={sheet.only.b} />
      {props.children}
    </div>
  );
}

function OnlyRows(props: Lists & { side: "a" | "b"; rows: readonly Row[] }) {
  const t = useTranslations("workspace");
  const [open, setOpen] = useState(false);
  const { rows, side } = props;
  if (rows.length === 0) return null;
  const all = open || props.showAll || rows.slice(FIRST_FEW).some((row) => row.key === props.selected);
  return (
    <section id={`only-${side}`} className="topic pt-8">
      <GroupHeading>
        <GroupIcon group={side === "a" ? "only_a" : "only_b"} />
        <h2 className="text-base font-semibold">{side === "a" ? t("onlyA") : t("onlyB")}</h2>
        <span className="text-sm text-soft">{t("onlyHint")}</span>
      </GroupHeading>
      <Lines {...props} rows={all ? rows : rows.slice(0, FIRST_FEW)} />
      {rows.length > FIRST_FEW && !props.showAll ? (
        <div className="border-t border-line py-2">
          <button type="button" className="button button-quiet" onClick={() => setOpen(!open)}>
            {all ? t("showFewer") : t("showAll", { count: rows.length })}
          </button>
        </div>
      ) : null}
    </section>
  );
}

function TopicHeading({ topic }: { topic: Topic }) {
  const t = useTranslations();
  const actions = useRowActions();
  const { report } = useDesk();
  const notes = (report?.human.annotations ?? []).filter(
    ({ target, deletedAt }) => deletedAt === null && target.kind === "topic" && target.topicKey === topic.id,
  ).length;
  return (
    <div className="group/topic flex items-baseline gap-1 px-3 pb-1">
      <h2 className="text-sm font-semibold">
        <TopicLabel label={topic.label} />
      </h2>
      <button
        type="button"
        className="button button-quiet min-h-6 px-1 opacity-60 group-hover/topic:opacity-100 focus-visible:opacity-100"
        aria-label={t("rowActions.topicRenameNamed", { label: topic.label })}
        title={t("rowActions.topicRename")}
        onClick={() => actions?.ask({ kind: "topic", topic })}
      >
        <Pencil aria-hidden="true" className="size-3.5" />
      </button>
      <button
        type="button"
        className="button button-quiet min-h-6 px-1 text-xs font-normal text-soft hover:text-ink"
        aria-label={t("notes.onTopicNamed", { label: topic.label, count: notes })}
        onClick={() => actions?.ask({ kind: "topicNote", topic })}
      >
        {notes > 0 ? t("workspace.notes", { count: notes }) : t("notes.write")}
      </button>
    </div>
  );
}

function GroupHeading({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-2 px-3 pb-2">{children}</div>;
}

function Lines(props: Lists & { rows: readonly Row[] }) {
  return (
    <ul>
      {props.rows.map((row) => (
        <RowLine
          key={row.key}
          row={row}
          isSelected={row.key === props.selected}
          isTabStop={row.key === props.tabStop}
        />
      ))}
    </ul>
  );
}
