"use client";

import { useTranslations } from "next-intl";
import { useCallback, useMemo, useRef, useState } from "react";
import { Notice } from "@/app/_ui/notice";
import { usePreferences } from "@/app/_ui/preferences";
import { useIsClient } from "@/app/_ui/use-is-client";
import { useMedia } from "@/app/_ui/use-media";
import type { Group } from "@/lib/model/relation";
import type { ReviewedReport } from "@/lib/model/reviewed";
import type { SourceId } from "@/lib/model/source";
import type { Span } from "@/lib/model/span";
import { endOfWords } from "@/lib/view/link-mode";
import { notesOnPassages } from "@/lib/view/notes";
import type { ScrollMode } from "@/lib/view/preferences";
import { buildSheet, listRows } from "@/lib/view/rows";
import { JoinedTexts } from "../documents/_components/joined-texts";
import { LinkModeBar } from "../documents/_components/link-mode-bar";
import { OtherSide } from "../documents/_components/other-side";
import { OverlapList } from "../documents/_components/overlap-list";
import { SideTabs } from "../documents/_components/side-tabs";
import { useDocumentKeys } from "../documents/_components/use-document-keys";
import { useLinkMode } from "../documents/_components/use-link-mode";
import { useShownPlace } from "../documents/_components/use-shown-place";
import { AskedTombstone } from "./asked-tombstone";
import { useDesk } from "./comparison-provider";
import { DocumentLegend } from "./document-legend";
import { DocumentText } from "./document-text";
import { FindPassage } from "./find-passage";
import { LinkBar } from "./link-bar";
import { PassageNoteSheet } from "./passage-note-sheet";
import { PASSAGE_NOTES, PassageNotes } from "./passage-notes";

/** Both texts side by side, or one at a time where there is no room, with every claim marked. */
export function Documents() {
  const { report } = useDesk();
  return report ? <BothTexts report={report} /> : null;
}

function BothTexts({ report }: { report: ReviewedReport }) {
  const t = useTranslations("documents");
  const isNarrow = useMedia("(max-width: 47.99rem)", false);
  const isClient = useIsClient();
  const { texts, isSending } = useDesk();
  const root = useRef<HTMLDivElement>(null);
  const voice = useRef<HTMLParagraphElement>(null);
  const [hidden, setHidden] = useState<readonly Group[]>([]);
  const [scrollMode, setScrollMode] = useState<ScrollMode>(usePreferences().preferences.scrollMode);
  const [written, setWritten] = useState<{ side: SourceId; span: Span } | null>(null);
  const [sought, setSought] = useState<{ side: SourceId; span: Span } | null>(null);
  const rows = useMemo(() => listRows(buildSheet(report, isSending)), [report, isSending]);
  const shown = useShownPlace(report, rows, isNarrow);
  const { selected, side, note, place } = shown.now;
  const mode = useLinkMode(report);
  const row = rows.find((candidate) => candidate.key === selected) ?? null;
  const notes = (["a", "b"] as const).flatMap((id) => notesOnPassages(report.human.annotations, id, texts[id])).length;

  const link = useCallback(
    (from: SourceId, span: Span) => {
      const end = endOfWords(report, from, span);
      if (mode.draft) mode.put(end);
      else mode.begin(end);
    },
    [report, mode.draft, mode.put, mode.begin],
  );
  const write = (on: SourceId, span: Span) => setWritten({ side: on, span });
  const search = (from: SourceId, span: Span) => setSought({ side: from, span });
  const deeds = { made: shown.choose, note: write, link, search };
  const keys = useDocumentKeys({ root, voice, report, rows, shown, mode, link, write, scrollMode, setScrollMode });

  const text = (id: SourceId) => (
    <DocumentText
      key={id}
      report={report}
      side={id}
      selected={selected}
      hidden={hidden}
      note={note}
      place={place?.side === id ? place.span : null}
      end={mode.draft?.[id] ?? null}
      onMark={keys.onMark}
      deeds={deeds}
    />
  );
  return (
    // While a link is drawn its bar covers the foot of both texts: their last lines can be scrolled above it.
    <div ref={root} className={`mx-auto max-w-[100rem] px-4 ${mode.draft ? "md:[&_[data-column]]:pb-72" : ""}`}>
      <div data-pane="marks" className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
        <DocumentLegend hidden={hidden} onChange={setHidden} />
        <div className="ml-auto flex flex-wrap items-center gap-3">
          {notes > 0 ? (
            <a href={`#${PASSAGE_NOTES}`} className="quiet-link inline-flex min-h-6 items-center text-sm">
              {t("notesBelow", { count: notes })}
            </a>
          ) : null}
          <span className="label hidden xl:inline">{t("select")}</span>
          <FindPassage />
          <button type="button" className="button" aria-pressed={mode.draft !== null} onClick={keys.startLink}>
            {t("linkTitle")}
          </button>
        </div>
      </div>
      <AskedTombstone report={report} kinds={["claim", "note", "link"]} />
      {shown.now.gone ? (
        <div role="status" className="pb-3">
          <Notice strong>{t("placeGone", { side: shown.now.gone.toUpperCase() })}</Notice>
        </div>
      ) : null}
      <p ref={voice} role="status" className="sr-only" />
      {!isClient ? (
        // Only the browser knows how much room there is; until then the style sheet decides.
        <div className="two-columns-static border-t border-line md:mt-9 md:grid md:grid-cols-2">
          {text("a")}
          {text("b")}
        </div>
      ) : isNarrow ? (
        <>
          <SideTabs side={side} onChange={shown.setSide} />
          {text(side)}
        </>
      ) : (
        <JoinedTexts
          report={report}
          rows={rows}
          hidden={hidden}
          selected={selected}
          mode={scrollMode}
          onMode={setScrollMode}
          onPick={shown.pickBand}
          left={text("a")}
          right={text("b")}
        />
      )}
      <PassageNotes report={report} note={note} onShow={shown.showNote} />
      {mode.draft ? (
        <LinkModeBar
          report={report}
          mode={mode}
          isNarrow={isNarrow}
          onSide={shown.setSide}
          onDone={(key) => {
            mode.leave();
            shown.choose(key);
          }}
        />
      ) : (
        <LinkBar
          row={row}
          here={shown.now.here}
          onHere={keys.chooseHere}
          isNarrow={isNarrow}
          onPartner={() => shown.showPartner()}
          onClose={() => shown.choose(null)}
        />
      )}
      <OverlapList
        {...keys.overlap}
        rows={shown.now.here.flatMap((key) => rows.find((one) => one.key === key) ?? [])}
        onPick={(key) => shown.pick(key, keys.overlap.side, shown.now.here)}
        onClose={keys.closeOverlap}
      />
      {written ? <PassageNoteSheet {...written} onClose={() => setWritten(null)} /> : null}
      {sought ? (
        <OtherSide
          report={report}
          asked={sought}
          onShow={(on, span) => {
            setSought(null);
            shown.showSpan(on, span);
          }}
          onClose={() => setSought(null)}
        />
      ) : null}
    </div>
  );
}
