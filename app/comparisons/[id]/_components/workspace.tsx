"use client";

import { useTranslations } from "next-intl";
import { useCallback, useMemo, useRef, useState } from "react";
import { Notice } from "@/app/_ui/notice";
import { Sheet } from "@/app/_ui/sheet";
import { useMedia } from "@/app/_ui/use-media";
import type { ReviewedReport } from "@/lib/model/reviewed";
import { countRows } from "@/lib/view/counts";
import { filterSheet, isUnfiltered, NO_FILTER } from "@/lib/view/filter";
import { buildSheet, listRows, type Row } from "@/lib/view/rows";
import { ColumnHeads } from "./column-heads";
import { useDesk } from "./comparison-provider";
import { CoverageLines } from "./coverage-lines";
import { DetailPanel, type DetailWish } from "./detail-panel";
import { FilterBar } from "./filter-bar";
import { InternalList } from "./internal-list";
import { NoRows } from "./no-rows";
import { RowGrid } from "./row-grid";
import { ShortcutHelp } from "./shortcut-help";
import { TopicRail } from "./topic-rail";
import { UnplacedList } from "./unplaced-list";
import { usePlace } from "./use-place";
import { useRowKeys } from "./use-row-keys";

/** From here on the detail stands beside the rows; below it covers them. */
const WIDE = "(min-width: 75rem)";

export function Workspace() {
  const { report } = useDesk();
  return report ? <Rows report={report} /> : null;
}

function Rows({ report }: { report: ReviewedReport }) {
  const t = useTranslations();
  const isWide = useMedia(WIDE, true);
  const { filter, selected, setFilter, select } = usePlace();
  const [help, setHelp] = useState(false);
  const [wish, setWish] = useState<DetailWish | null>(null);
  const searchBox = useRef<HTMLInputElement>(null);

  const sheet = useMemo(() => buildSheet(report), [report]);
  const shown = useMemo(() => filterSheet(sheet, filter), [sheet, filter]);
  const rows = useMemo(() => listRows(shown), [shown]);
  const counts = useMemo(() => countRows(sheet, filter), [sheet, filter]);
  const hasInternal = isUnfiltered(filter) || shown.internal.length > 0;
  // Where there is room, what matters most is open from the start.
  const shownKey = selected ?? (isWide ? (rows[0]?.key ?? null) : null);
  const shownRow = useMemo(() => listRows(sheet).find((row) => row.key === shownKey) ?? null, [sheet, shownKey]);

  const close = useCallback(() => select(null), [select]);
  const forget = useCallback(() => setWish(null), []);
  const openHelp = useCallback(() => setHelp(true), []);
  const { active, setActive } = useRowKeys({
    rows,
    selected: shownKey,
    isWide,
    select,
    searchBox,
    openHelp,
    request: setWish,
  });
  const open = useCallback(
    (key: string) => {
      setActive(key);
      select(key);
    },
    [setActive, select],
  );

  const steps = useMemo(() => {
    const at = rows.findIndex((row) => row.key === shownKey);
    const to = (row: Row | undefined) => (row ? () => open(row.key) : null);
    return { [-1]: to(at > 0 ? rows[at - 1] : undefined), 1: to(at < 0 ? undefined : rows[at + 1]) } as const;
  }, [rows, shownKey, open]);
  const detail = shownKey ? (
    <DetailPanel key={shownKey} row={shownRow} wish={wish} onWishDone={forget} onStep={steps} />
  ) : null;
  return (
    <div className="mx-auto flex max-w-[120rem] items-start gap-x-4 px-1 lg:pr-4">
      <aside className="sticky top-0 hidden w-52 shrink-0 lg:block">
        <TopicRail sheet={shown} hasInternal={hasInternal} onKeys={openHelp} />
      </aside>
      <div className="min-w-0 flex-1">
        <div className="border-b border-line bg-paper px-3 pt-3 pb-3 lg:sticky lg:pb-1.5 lg:top-0 lg:z-20">
          <FilterBar filter={filter} counts={counts} onChange={setFilter} searchBox={searchBox} />
          <ColumnHeads />
        </div>
        <div className="px-3 pt-3 empty:hidden">
          {counts.links > 0 && report.summary.groups.contradict === 0 && isUnfiltered(filter) ? (
            <Notice>{t("workspace.noContradiction", { links: counts.links })}</Notice>
          ) : null}
        </div>
        {rows.length === 0 ? <NoRows filter={filter} onClear={() => setFilter(NO_FILTER)} /> : null}
        <RowGrid
          sheet={shown}
          selected={shownKey}
          tabStop={active ?? shownKey ?? rows[0]?.key ?? null}
          onOpen={open}
          showAll={!isUnfiltered(filter)}
        />
        {hasInternal ? <InternalList rows={shown.internal} showAll={!isUnfiltered(filter)} /> : null}
        {isUnfiltered(filter) ? (
          <>
            <UnplacedList report={report} />
            <CoverageLines report={report} />
          </>
        ) : null}
      </div>
      {isWide ? (
        <aside
          aria-label={t("detail.title")}
          className="sticky top-0 hidden h-dvh w-[29rem] shrink-0 overflow-y-auto border-l border-line min-[75rem]:block 2xl:w-[34rem]"
        >
          {detail ?? <p className="p-6 text-sm text-soft">{t("detail.pick")}</p>}
        </aside>
      ) : (
        <Sheet title={t("detail.title")} open={selected !== null} onClose={close} full>
          {detail}
        </Sheet>
      )}
      <ShortcutHelp open={help} onClose={() => setHelp(false)} />
    </div>
  );
}
