"use client";

import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { GroupIcon } from "@/app/_ui/group-icon";
import type { Annotation } from "@/lib/model/human";
import type { Topic } from "@/lib/model/link";
import type { RowFilter } from "@/lib/view/filter";
import { beginTopic, gatherStretches, type Row, type Sheet, type Stretch, type TopicRows } from "@/lib/view/rows";
import { countTopicNotes } from "@/lib/view/topic-notes";
import { useDesk } from "./comparison-provider";
import { useRowActions } from "./row-actions";
import { RowList, type RowListState } from "./row-list";
import { TopicLabel } from "./topic-label";
import { useGrowing } from "./use-growing";
import { ALL, useKeptLists } from "./use-kept-lists";
import { type HeldRow, useSteadyList } from "./use-steady-list";

const NONE: readonly Annotation[] = [];

/** What only one source says is long and seldom urgent: the first few, then the rest on demand. */
const FIRST_FEW = 8;

/** Rows drawn beyond the open one, so that a key finds the next one there. */
const AHEAD = 20;

/** Rows that are laid out together: those of a stretch out of sight cost nothing. */
const STRETCH = 16;

/** The height that a stretch is taken to have until it was in sight. */
function heightOf({ rows, topics }: Stretch): string {
  return `${rows * 6.5 + topics.length * 2.5}rem`;
}

interface Props extends RowListState {
  sheet: Sheet;
  /** What the sheet is narrowed to: with another filter it is another list. */
  filter: RowFilter;
  /** Where the open row was in the window when the list was narrowed: there it stays. */
  held: HeldRow | null;
  onOpen: (key: string) => void;
  /** True while a filter is set: then nothing is held back. */
  showAll: boolean;
  /** Further rows, which a click opens as well. */
  children: ReactNode;
}

/** All rows under their topics, what only one source says at the end. One row is a tab stop; arrow keys and j, k move it. */
export function RowGrid(props: Props) {
  const { sheet, filter, held, onOpen } = props;
  const list = useRef<HTMLDivElement>(null);
  const lists = useKeptLists({ sheet, filter });
  const heldNow = held?.filter === filter ? held : null;
  useSteadyList(list, heldNow);

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
    <div ref={list} className="topic">
      {lists.map(({ id, left, ...own }) => {
        const isShown = left === null;
        const start = id === ALL ? "server" : heldNow !== null && heldNow.top !== null ? "row" : "head";
        const all = isShown ? props : { ...props, ...own, selected: null, tabStop: null, children: null };
        return (
          <div key={id} data-kept={isShown ? undefined : ""}>
            <DrawnRows {...all} isShown={isShown} start={start} most={left ?? Number.POSITIVE_INFINITY} />
          </div>
        );
      })}
    </div>
  );
}

/** A list as far as it is drawn. One that is hidden stays as it was, but for what is taken out of it. */
const DrawnRows = memo(
  function DrawnRows(props: Props & { isShown: boolean; start: "server" | "head" | "row"; most: number }) {
    const { sheet, selected, tabStop, start } = props;
    const stretches = useMemo(() => gatherStretches(sheet.topics, STRETCH), [sheet.topics]);
    const inTopics = useMemo(() => sheet.topics.flatMap((topic) => topic.rows), [sheet.topics]);
    const { only } = sheet;
    const furthest = inTopics.findLastIndex(({ key }) => key === selected || key === tabStop);
    const length = inTopics.length + (props.showAll ? only.a.length + only.b.length : 0);
    const { from, to: end } = useGrowing(length, furthest, start);
    const to = Math.min(end, props.most);
    return (
      <>
        {stretches.map((stretch) => {
          const key = stretch.topics[0]?.topic.id;
          const height = heightOf(stretch);
          if (stretch.begin >= to) return null;
          if (stretch.begin + stretch.rows <= from) return <div key={key} style={{ height }} />;
          return (
            <div key={key} className="stretch" style={{ containIntrinsicHeight: `auto ${height}` }}>
              {listBegun(stretch, to).map((topic) => {
                const own = (row: string | null) => (topic.rows.some((other) => other.key === row) ? row : null);
                const state = { selected: own(selected), tabStop: own(tabStop), countNotes: props.countNotes };
                return <TopicSection key={topic.topic.id} topic={topic} {...state} />;
              })}
            </div>
          );
        })}
        <OnlyRows {...props} side="a" rows={only.a} most={to - inTopics.length} />
        <OnlyRows {...props} side="b" rows={only.b} most={to - inTopics.length - only.a.length} />
        {props.children}
      </>
    );
  },
  (before, next) => !next.isShown && before.most === next.most,
);

/** The topics of a stretch as far as its rows are drawn. */
function listBegun({ begin, topics }: Stretch, to: number): TopicRows[] {
  let left = to - begin;
  return topics.flatMap((topic) => {
    const begun = beginTopic(topic, left);
    left -= topic.rows.length;
    return begun.rows.length > 0 ? [begun] : [];
  });
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

/** @param props.most how many may be drawn yet while nothing is held back */
function OnlyRows(props: Omit<Props, "children"> & { side: "a" | "b"; rows: readonly Row[]; most: number }) {
  const t = useTranslations("workspace");
  const [open, setOpen] = useState(false);
  const { rows, side } = props;
  if (rows.length === 0) return null;
  const furthest = rows.findLastIndex(({ key }) => key === props.selected || key === props.tabStop);
  const all = open || furthest >= FIRST_FEW;
  const drawn = Math.max(FIRST_FEW, props.most, furthest + AHEAD);
  const shown = props.showAll ? drawn : all ? rows.length : FIRST_FEW;
  return (
    <section id={`only-${side}`} className="topic pt-8">
      <GroupHeading>
        <GroupIcon group={side === "a" ? "only_a" : "only_b"} />
        <h2 className="text-base font-semibold">{side === "a" ? t("onlyA") : t("onlyB")}</h2>
        <span className="text-sm text-soft">{t("onlyHint")}</span>
      </GroupHeading>
      <RowList {...props} rows={shown < rows.length ? rows.slice(0, shown) : rows} />
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
