"use client";

import { useTranslations } from "next-intl";
import { useCallback, useMemo, useRef, useState } from "react";
import { Notice } from "@/app/_ui/notice";
import { usePreferences } from "@/app/_ui/preferences";
import { Sheet } from "@/app/_ui/sheet";
import { useMedia } from "@/app/_ui/use-media";
import type { ReviewedReport } from "@/lib/model/reviewed";
import { countRows } from "@/lib/view/counts";
import { notComparedOf } from "@/lib/view/coverage-counts";
import { filterSheet, isUnfiltered, NO_FILTER } from "@/lib/view/filter";
import { makeNoteCount } from "@/lib/view/notes";
import { roomyWidth } from "@/lib/view/preferences";
import { orderSheet } from "@/lib/view/row-order";
import { listEmptyTopics, listRows } from "@/lib/view/rows";
import { ColumnHeads } from "./column-heads";
import { useDesk } from "./comparison-provider";
import { CoverageLines } from "./coverage-lines";
import { DetailPanel } from "./detail-panel";
import { FacetLists } from "./facet-lists";
import { FilterBar } from "./filter-bar";
import { FilterSheet } from "./filter-sheet";
import { Hints } from "./hints";
import { InternalList } from "./internal-list";
import { LostTranslations } from "./lost-translations";
import { NoRows } from "./no-rows";
import { Overview } from "./overview";
import { RowActionsGate } from "./row-actions";
import { RowGrid } from "./row-grid";
import { TopicRail } from "./topic-rail";
import { TranslationToggle } from "./translation-toggle";
import { UnplacedList } from "./unplaced-list";
import { useKeptFocus } from "./use-kept-focus";
import { usePlace } from "./use-place";
import { useRowKeys } from "./use-row-keys";
import { RowStepsContext, useRowSteps } from "./use-row-steps";
import { useSheet } from "./use-sheet";
import { useShownRow } from "./use-shown-row";
import { useHeldRow } from "./use-steady-list";
import type { DetailWish } from "./use-wish";

export function Workspace() {
  const { report } = useDesk();
  const place = usePlace();
  if (!report) return null;
  return (
    <RowActionsGate select={place.select}>
      <Rows report={report} place={place} />
    </RowActionsGate>
  );
}

function Rows({ report, place }: { report: ReviewedReport; place: ReturnType<typeof usePlace> }) {
  const t = useTranslations();
  const { textSize } = usePreferences().preferences;
  // From here on the detail stands beside the rows; below it covers them.
  const width = roomyWidth(textSize);
  const isWide = useMedia(`(min-width: ${width}rem)`, width === roomyWidth("normal"));
  const isNarrow = useMedia("(max-width: 63.99rem)", false);
  const { help, isSending } = useDesk();
  const { filter, order, selected, setFilter, setOrder, select } = place;
  const [isPanelOpen, setPanelOpen] = useState(true);
  const [wish, setWish] = useState<DetailWish | null>(null);
  const searchBox = useRef<HTMLInputElement>(null);

  const sheet = useSheet(report, isSending);
  const shown = useMemo(() => orderSheet(filterSheet(sheet, filter), order), [sheet, filter, order]);
  const rows = useMemo(() => listRows(shown), [shown]);
  const counts = useMemo(() => countRows(sheet, filter), [sheet, filter]);
  const hasInternal = isUnfiltered(filter) || shown.internal.length > 0;
  // Where there is room, what matters most is open from the start.
  const asked = selected ?? (isWide ? (rows[0]?.key ?? null) : null);
  const empty = useMemo(() => listEmptyTopics(report), [report]);
  const countNotes = useMemo(() => makeNoteCount(report.human.annotations), [report.human.annotations]);
  const shownRow = useShownRow(sheet, asked, select);
  const shownKey = shownRow?.key ?? asked;
  useKeptFocus(shownKey);
  const { held, narrow } = useHeldRow(setFilter, shownKey);

  const close = useCallback(() => select(null), [select]);
  const forget = useCallback(() => setWish(null), []);
  const togglePanel = useCallback(() => setPanelOpen((now) => !now), []);
  const { active, setActive, goTo } = useRowKeys({
    rows,
    selected: shownKey,
    isWide,
    select,
    searchBox,
    request: setWish,
    togglePanel,
  });
  const open = useCallback(
    (key: string) => {
      setActive(key);
      select(key);
    },
    [setActive, select],
  );

  const { steps, goOn } = useRowSteps(rows, shownKey, open, goTo);
  const panel = shownKey ? (
    <DetailPanel
      key={shownKey}
      row={shownRow}
      asked={shownKey}
      wish={wish?.row === shownKey ? wish : null}
      onWishDone={forget}
      onGoOn={goOn}
    />
  ) : null;
  const detail = panel && <RowStepsContext value={steps}>{panel}</RowStepsContext>;
  const rail = (
    <>
      <TopicRail sheet={shown} empty={empty} hasInternal={hasInternal} />
      <div className="mt-5">
        <FacetLists sheet={sheet} filter={filter} onChange={narrow} />
      </div>
    </>
  );
  return (
    <div className="mx-auto flex max-w-[120rem] items-start gap-x-4 px-1 lg:pr-4">
      <aside
        data-pane="rail"
        aria-label={t("workspace.filtersTitle")}
        className="sticky top-0 hidden max-h-dvh w-52 max-w-[20vw] shrink-0 overflow-y-auto py-4 pr-3 lg:block"
      >
        {rail}
        <button
          type="button"
          className="mt-4 min-h-8 px-2 text-sm text-soft hover:text-ink"
          onClick={() => help.show(true)}
        >
          {t("app.keyboard")} <kbd className="rounded-xs border border-edge px-1.5 font-sans text-xs">?</kbd>
        </button>
      </aside>
      <div data-pane="rows" data-pane-main className="min-w-0 flex-1">
        <div className="border-b border-line bg-paper px-3 pt-3 pb-3 lg:sticky lg:pb-1.5 lg:top-0 lg:z-20">
          <FilterBar
            filter={filter}
            counts={counts}
            onChange={narrow}
            order={order}
            onOrder={setOrder}
            searchBox={searchBox}
            shown={isUnfiltered(filter) ? null : rows.length}
            onLeave={() => goTo(rows.find(({ key }) => key === shownKey) ?? rows[0])}
          >
            {isNarrow ? (
              <>
                <TranslationToggle />
                <FilterSheet filter={filter}>{rail}</FilterSheet>
              </>
            ) : null}
          </FilterBar>
          <ColumnHeads />
        </div>
        <Hints />
        <Overview report={report} />
        <div className="px-3 pt-3 empty:hidden">
          {counts.links > 0 && report.summary.groups.contradict === 0 && isUnfiltered(filter) ? (
            <Notice>
              <p>{t("workspace.noContradiction", { links: counts.links })}</p>
              <p>{t("workspace.notCompared", notComparedOf(report))}</p>
            </Notice>
          ) : null}
        </div>
        {rows.length === 0 ? <NoRows filter={filter} onClear={() => narrow(NO_FILTER)} /> : null}
        <RowGrid
          sheet={shown}
          filter={filter}
          held={held}
          countNotes={countNotes}
          selected={shownKey}
          tabStop={active ?? shownKey ?? rows[0]?.key ?? null}
          onOpen={open}
          showAll={!isUnfiltered(filter)}
        >
          {hasInternal ? (
            <InternalList
              rows={shown.internal}
              showAll={!isUnfiltered(filter)}
              countNotes={countNotes}
              selected={shownKey}
              tabStop={active ?? shownKey}
            />
          ) : null}
        </RowGrid>
        {isUnfiltered(filter) ? (
          <>
            <UnplacedList report={report} />
            <LostTranslations report={report} />
            <CoverageLines report={report} />
          </>
        ) : null}
      </div>
      {isWide && !isPanelOpen ? null : isWide ? (
        <aside
          data-pane="detail"
          aria-label={t("detail.title")}
          className="sticky top-0 hidden h-dvh w-[29rem] max-w-[38vw] shrink-0 overflow-y-auto border-l border-line min-[75rem]:block 2xl:w-[34rem]"
        >
          {detail ?? <p className="p-6 text-sm text-soft">{t("detail.pick")}</p>}
        </aside>
      ) : (
        <Sheet title={t("detail.title")} open={selected !== null} onClose={close} full>
          {detail}
        </Sheet>
      )}
    </div>
  );
}
