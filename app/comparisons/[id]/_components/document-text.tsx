"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import type { Group } from "@/lib/model/relation";
import type { ReviewedReport } from "@/lib/model/reviewed";
import type { SourceId } from "@/lib/model/source";
import { type ClaimMark, listClaimMarks, strongestMark } from "@/lib/view/document-marks";
import { notesOnPassages } from "@/lib/view/notes";
import { splitParagraphs } from "@/lib/view/paragraphs";
import { cutSegments, type Layer, type Segment } from "@/lib/view/segments";
import { useDesk } from "./comparison-provider";
import { SelectionBar } from "./selection-bar";
import { useRovingLinks } from "./use-roving-links";

/** What lies on a stretch of the text: a claim, or a note on a passage. */
type Drawn = { kind: "claim"; mark: ClaimMark } | { kind: "note"; id: string };

interface Props {
  report: ReviewedReport;
  side: SourceId;
  selected: string | null;
  hidden: readonly Group[];
  note: string | null;
  onPick: (link: string, from: SourceId) => void;
  onNote: (id: string | null) => void;
}

/** One source as prose, each claim a flat mark. A click goes to its link; overlapping claims give the strongest first. */
export function DocumentText({ report, side, selected, hidden, note, onPick, onNote }: Props) {
  const t = useTranslations();
  const { texts, langs, view } = useDesk();
  const root = useRef<HTMLDivElement>(null);
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
    return [...marks, ...notes];
  }, [report, annotations, side, text, hidden]);

  const picked = useRef({ selected, onPick, onNote });
  picked.current = { selected, onPick, onNote };
  useEffect(() => {
    const node = root.current;
    const choose = (event: Event) => {
      const target =
        event.target instanceof Element ? event.target.closest<HTMLElement>("[data-links], [data-note]") : null;
      if (!target) return;
      const links = (target.dataset["links"] ?? "").split(" ").filter(Boolean);
      // The same place again: the next link that lies on it.
      const at = links.indexOf(encodeURIComponent(picked.current.selected ?? ""));
      const link = links[(at + 1) % Math.max(links.length, 1)];
      if (target.dataset["note"]) picked.current.onNote(target.dataset["note"]);
      if (link) picked.current.onPick(decodeURIComponent(link), side);
    };
    // Claims are no anchors, since no selection can start in one. The click that ends a selection opens nothing.
    const click = (event: Event) => {
      if (window.getSelection()?.isCollapsed ?? true) choose(event);
    };
    const press = (event: KeyboardEvent) => {
      if (event.key === "Enter" && !event.isComposing) choose(event);
    };
    node?.addEventListener("click", click);
    node?.addEventListener("keydown", press);
    return () => {
      node?.removeEventListener("click", click);
      node?.removeEventListener("keydown", press);
    };
  }, [side]);

  useRovingLinks(root, layers);
  return (
    <section
      aria-label={t("documents.textOf", { side: side.toUpperCase() })}
      data-column={side}
      className="h-full min-w-0 py-4 md:overflow-y-auto md:px-2 md:pb-24"
    >
      <p className="label mb-3">
        {side.toUpperCase()} · <span lang={langs[side]}>{source?.publisher}</span> ·{" "}
        {source?.publishedAt ?? t("app.undated")}
      </p>
      <div ref={root} data-source={side} lang={langs[side]} className="words prose-column text-[1.0625rem]">
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
      </div>
      <SelectionBar root={root} side={side} text={text} onMade={(key) => onPick(key, side)} />
    </section>
  );
}

function Piece({ segment, selected, note }: { segment: Segment<Drawn>; selected: string | null; note: string | null }) {
  const marks = segment.values.flatMap((value) => (value.kind === "claim" ? [value.mark] : []));
  const notes = segment.values.flatMap((value) => (value.kind === "note" ? [value.id] : []));
  if (marks.length === 0 && notes.length === 0) return <span data-start={segment.start}>{segment.text}</span>;
  const strongest = strongestMark(marks);
  const links = marks.flatMap((mark) => mark.links);
  const isSelected = selected !== null && links.includes(selected);
  const isOpenNote = note !== null && notes.includes(note);
  const look = [
    strongest ? `span-${strongest.group} cursor-pointer` : "",
    notes.length > 0 ? "span-note" : "",
    isSelected || isOpenNote ? "span-selected" : "",
  ];
  return (
    <mark
      data-start={segment.start}
      data-claims={marks.map((mark) => mark.claim).join(" ") || undefined}
      data-links={links.map(encodeURIComponent).join(" ") || undefined}
      data-note={notes[0]}
      className={look.join(" ")}
      {...(strongest ? { role: "link", tabIndex: -1, "aria-describedby": `legend-${strongest.group}` } : {})}
    >
      {segment.text}
    </mark>
  );
}
