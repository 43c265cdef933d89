"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import type { Group } from "@/lib/model/relation";
import type { ReviewedReport } from "@/lib/model/reviewed";
import type { SourceId } from "@/lib/model/source";
import type { Span } from "@/lib/model/span";
import { listClaimMarks } from "@/lib/view/document-marks";
import { notesOnPassages } from "@/lib/view/notes";
import type { Layer } from "@/lib/view/segments";
import { cutStretches, layOver } from "@/lib/view/stretches";
import { showMoment } from "@/lib/view/typed-date";
import { useDesk } from "./comparison-provider";
import { type Drawn, DrawnStretch, holdsLink, holdsNote } from "./drawn-stretch";
import { type MarkPlace, placeOfMark } from "./mark-place";
import { SelectionBar, type WordDeeds } from "./selection-bar";
import { useRovingLinks } from "./use-roving-links";
import { useUnheldMarks } from "./use-unheld-marks";

interface Props {
  report: ReviewedReport;
  side: SourceId;
  selected: string | null;
  hidden: readonly Group[];
  note: string | null;
  place: Span | null;
  /** The end of a link that is being drawn. */
  end: Span | null;
  /** Told where a person clicked; keys are heard elsewhere. */
  onMark: (place: MarkPlace) => void;
  deeds: WordDeeds;
}

/** One source as prose, each claim a flat mark, so that overlapping claims need no nesting. */
export function DocumentText({ report, side, selected, hidden, note, place, end, onMark, deeds }: Props) {
  const t = useTranslations();
  const { texts, langs, view } = useDesk();
  const root = useRef<HTMLElement>(null);
  const text = texts[side];
  const source = view.sources.find((candidate) => candidate.id === side);
  const annotations = report.human.annotations;
  const cut = useMemo(() => {
    const marks = listClaimMarks(report, side)
      .filter(({ value }) => !hidden.includes(value.group))
      .map(({ start, end, value }): Layer<Drawn> => ({ start, end, value: { kind: "claim", mark: value } }));
    const notes = notesOnPassages(annotations, side, text).map(({ note: own, start, end }): Layer<Drawn> => {
      return { start, end, value: { kind: "note", id: own.id } };
    });
    return cutStretches(text, [...marks, ...notes]);
  }, [report, annotations, side, text, hidden]);
  const stretches = useMemo(() => {
    const lit = (span: Span | null, kind: "place" | "end"): Layer<Drawn>[] =>
      span ? [{ start: span.start, end: span.end, value: { kind } }] : [];
    return layOver(text, cut, [...lit(place, "place"), ...lit(end, "end")]);
  }, [text, cut, place, end]);

  const told = useRef(onMark);
  told.current = onMark;
  useEffect(() => {
    const node = root.current;
    // Claims are no anchors, since no selection can start in one. The click that ends a selection opens nothing.
    const click = (event: Event) => {
      const found = placeOfMark(event.target);
      if (found && (window.getSelection()?.isCollapsed ?? true)) told.current(found);
    };
    node?.addEventListener("click", click);
    return () => node?.removeEventListener("click", click);
  }, []);

  useRovingLinks(root, stretches);
  useUnheldMarks(root);
  return (
    <>
      <section
        aria-label={t("documents.textOf", { side: side.toUpperCase() })}
        data-column={side}
        data-pane={`text-${side}`}
        data-pane-main={side === "a" || undefined}
        className="h-full min-w-0 py-4 md:overflow-y-auto md:px-2 md:pb-24"
      >
        <p className="label mb-3">
          {side.toUpperCase()} · <span lang={langs[side]}>{source?.publisher}</span> ·{" "}
          {source?.publishedAt ? showMoment(source.publishedAt) : t("app.undated")}
        </p>
        <article
          ref={root}
          data-source={side}
          lang={langs[side]}
          // It has the focus while its words are selected by keyboard, and is then called by its name, not by all its words.
          aria-label={t("documents.textOf", { side: side.toUpperCase() })}
          tabIndex={-1}
          className="words prose-column text-[1.0625rem] outline-none"
        >
          {stretches.map((stretch, order) => (
            <DrawnStretch
              key={stretch.start}
              stretch={stretch}
              isFirst={order === 0}
              selected={holdsLink(stretch, selected) ? selected : null}
              note={holdsNote(stretch, note) ? note : null}
            />
          ))}
        </article>
      </section>
      {/* Outside: what is fixed to the window would be fixed to a text that keeps its layout to itself. */}
      <SelectionBar root={root} side={side} text={text} deeds={deeds} />
    </>
  );
}
