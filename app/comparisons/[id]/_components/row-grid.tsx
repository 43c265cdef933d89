"use client";

import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo, type ReactNode, useEffect, useRef, useState } from "react";
import { GroupIcon } from "@/app/_ui/group-icon";
import type { Annotation } from "@/lib/model/human";
import type { Topic } from "@/lib/model/link";
import type { RowFilter } from "@/lib/view/filter";
import { beginTopics, gatherStretches, type Row, type Sheet, type TopicRows } from "@/lib/view/rows";
import { countTopicNotes } from "@/lib/view/topic-notes";
import { useDesk } from "./comparison-provider";
import { useRowActions } from "./row-actions";
import { RowList, type RowListState } from "./row-list";
import { TopicLabel } from "./topic-label";
import { useGrowing } from "./use-growing";

const NONE: readonly Annotation[] = [];

/** What only one source says is long and seldom urgent: the first few, then the rest on demand. */
const FIRST_FEW = 8;

/** Rows drawn beyond the open one, so that a key finds the next one there. */
const AHEAD = 30;

/** Rows that are laid out together: those of a stretch out of sight cost nothing. */
const STRETCH = 16;

/** The height that a stretch is taken to have until it was in sight. */
function heightOf(topics: readonly TopicRows[]): string {
  const rows = topics.reduce((sum, topic) => sum + topic.rows.length, 0);
  return `auto ${rows * 6.5 + topics.length * 2.5}rem`;
}

interface Props extends RowListState {
  sheet: Sheet;
  /** What the sheet is narrowed to: with another filter it is another list. */
  filter: RowFilter;
  onOpen: (key: string) => void;
  /** True while a filter is set: then nothing is held back. */
  showAll: boolean;
  /** Further rows, which a click opens as well. */
  children: ReactNode;
}

/** All rows under their topics, what only one source says at the end. One row is a tab stop; arrow keys and j, k move it. */
export function RowGrid(props: Props) {
  const { sheet, filter, onOpen, selected, tabStop } = props;
  const list = useRef<HTMLDivElement>(null);
  const inTopics = sheet.topics.flatMap((topic) => topic.rows);
  const furthest = inTopics.findLastIndex(({ key }) => key === selected || key === tabStop);
  const drawn = useGrowing(filter, inTopics.length, furthest + AHEAD);

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
      {gatherStretches(beginTopics(sheet.topics, drawn), STRETCH).map((topics) => (
        <div key={topics[0]?.topic.id} className="stretch" style={{ containIntrinsicHeight: heightOf(topics) }}>
          {topics.map((topic) => {
            const own = (key: string | null) => (topic.rows.some((row) => row.key === key) ? key : null);
            const state = { selected: own(selected), tabStop: own(tabStop), countNotes: props.countNotes };
            return <TopicSection key={topic.topic.id} topic={topic} {...state} />;
          })}
        </div>
      ))}
      <OnlyRows {...props} side="a" rows={sheet.only.a} />
      <OnlyRows {...props} side="b" rows={sheet.only.b} />
      {props.children}
    </div>
  );
}

/** Drawn anew only where one of its rows has changed, or is or was the open one. */
const TopicSection = memo(function TopicSection({ topic, ...state }: RowListState & { topic: TopicRows }) {
  return (
    <section id={`topic-${topic.topic.id}`} className="topic pt-4">
      <TopicHeading topic={topic.topic} isTabStop={state.tabStop !== null} />
      <RowList rows={topic.rows} {...state} />
    </section>
  );
});

function OnlyRows(props: Omit<Props, "children"> & { side: "a" | "b"; rows: readonly Row[] }) {
  const t = useTranslations("workspace");
  const [open, setOpen] = useState(false);
  const { rows, side } = props;
  if (rows.length === 0) return null;
  const all =
    open || props.showAll || rows.slice(FIRST_FEW).some(({ key }) => key === props.selected || key === props.tabStop);
  return (
    <section id={`only-${side}`} className="topic pt-8">
      <GroupHeading>
        <GroupIcon group={side === "a" ? "only_a" : "only_b"} />
        <h2 className="text-base font-semibold">{side === "a" ? t("onlyA") : t("onlyB")}</h2>
        <span className="text-sm text-soft">{t("onlyHint")}</span>
      </GroupHeading>
      <RowList {...props} rows={all ? rows : rows.slice(0, FIRST_FEW)} />
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

/** @param props.isTabStop true under one topic alone: the way by Tab from the rows to what follows is short */
function TopicHeading({ topic, isTabStop }: { topic: Topic; isTabStop: boolean }) {
  const t = useTranslations();
  const actions = useRowActions();
  const { report } = useDesk();
  const notes = countTopicNotes(report?.human.annotations ?? NONE, topic.id);
  return (
    <div className="group/topic flex items-baseline gap-1 px-3 pb-1">
      <h2 className="text-sm font-semibold">
        <TopicLabel label={topic.label} />
      </h2>
      <button
        type="button"
        tabIndex={isTabStop ? 0 : -1}
        className="button button-quiet min-h-6 px-1 opacity-60 group-hover/topic:opacity-100 focus-visible:opacity-100"
        aria-label={t("rowActions.topicRenameNamed", { label: topic.label })}
        title={t("rowActions.topicRename")}
        onClick={() => actions?.ask({ kind: "topic", topic })}
      >
        <Pencil aria-hidden="true" className="size-3.5" />
      </button>
      <button
        type="button"
        tabIndex={isTabStop ? 0 : -1}
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
