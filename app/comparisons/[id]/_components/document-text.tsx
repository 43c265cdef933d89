"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import type { Group } from "@/lib/model/relation";
import type { ReviewedReport } from "@/lib/model/reviewed";
import type { SourceId } from "@/lib/model/source";
import type { Span } from "@/lib/model/span";
import { type ClaimMark, linksOf, listClaimMarks, orderOverlaps, strongestMark } from "@/lib/view/document-marks";
import { notesOnPassages } from "@/lib/view/notes";
import { splitParagraphs } from "@/lib/view/paragraphs";
import { cutSegments, type Layer, type Segment } from "@/lib/view/segments";
import { showMoment } from "@/lib/view/typed-date";
import { useDesk } from "./comparison-provider";
import { type MarkPlace, placeOfMark } from "./mark-place";
import { SelectionBar, type WordDeeds } from "./selection-bar";
import { useRovingLinks } from "./use-roving-links";
import { useUnheldMarks } from "./use-unheld-marks";

/** What lies on a stretch of the text: a claim, a note on a passage, the passage that an address names, or the end of a link that is drawn. */
type Drawn = { kind: "claim"; mark: ClaimMark } | { kind: "note"; id: string } | { kind: "place" } | { kind: "end" };

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
  const paragraphs = useMemo(() => splitParagraphs(text), [text]);
  const annotations = report.human.annotations;
  const layers = useMemo((): Layer<Drawn>[] => {
    const marks = listClaimMarks(report, side)
      .filter(({ value }) => !hidden.includes(value.group))
      .map(({ start, end, value }): Layer<Drawn> => ({ start, end, value: { kind: "claim", mark: value } }));
    const notes = notesOnPassages(annotations, side, text).map(({ note: own, start, end }): Layer<Drawn> => {
      return { start, end, value: { kind: "note", id: own.id } };
    });
    const lit = (span: Span | null, kind: "place" | "end"): Layer<Drawn>[] =>
      span ? [{ start: span.start, end: span.end, value: { kind } }] : [];
    return [...marks, ...notes, ...lit(place, "place"), ...lit(end, "end")];
  }, [report, annotations, side, text, hidden, place, end]);

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

  useRovingLinks(root, layers);
  useUnheldMarks(root);
  return (
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
        {paragraphs.map((paragraph) => (
          <p
            key={paragraph.start}
            className={`mb-4 ${paragraph === paragraphs[0] ? "font-semibold" : ""}`}
            data-start={paragraph.start}
          >
            {cutSegments(text, paragraph, layers).map((segment) => (
              <Piece key={segment.start} segment={segment} selected={selected} note={note} />
            ))}
          </p>
        ))}
      </article>
      <SelectionBar root={root} side={side} text={text} deeds={deeds} />
    </section>
  );
}

function Piece({ segment, selected, note }: { segment: Segment<Drawn>; selected: string | null; note: string | null }) {
  const marks = orderOverlaps(segment.values.flatMap((value) => (value.kind === "claim" ? [value.mark] : [])));
  const notes = segment.values.flatMap((value) => (value.kind === "note" ? [value.id] : []));
  if (segment.values.length === 0) return <span data-start={segment.start}>{segment.text}</span>;
  const strongest = strongestMark(marks);
  const links = linksOf(marks);
  const isPlace = segment.values.some((value) => value.kind === "place");
  const isEnd = segment.values.some((value) => value.kind === "end");
  const isSelected = selected !== null && links.includes(selected);
  const isOpenNote = note !== null && notes.includes(note);
  const look = [
    strongest ? `span-${strongest.group} cursor-pointer` : "",
    notes.length > 0 ? "span-note" : "",
    isPlace || isEnd ? "span-place" : "",
    isSelected || isOpenNote ? "span-selected" : "",
  ];
  return (
    <mark
      data-start={segment.start}
      data-claims={marks.map((mark) => mark.claim).join(" ") || undefined}
      data-links={links.map(encodeURIComponent).join(" ") || undefined}
      data-note={notes.join(" ") || undefined}
      data-place={isPlace || undefined}
      className={look.filter(Boolean).join(" ")}
      {...(strongest ? { role: "link", tabIndex: -1, "aria-describedby": `legend-${strongest.group}` } : {})}
    >
      {segment.text}
    </mark>
  );
}
