"use client";

import { memo } from "react";
import { type ClaimMark, linksOf, orderOverlaps, strongestMark } from "@/lib/view/document-marks";
import type { Segment } from "@/lib/view/segments";
import type { Stretch } from "@/lib/view/stretches";

/** What lies on a text: a claim, a note on a passage, the passage that an address names, or the end of a link that is drawn. */
export type Drawn =
  | { kind: "claim"; mark: ClaimMark }
  | { kind: "note"; id: string }
  | { kind: "place" }
  | { kind: "end" };

export function holdsLink({ layers }: Stretch<Drawn>, link: string | null): boolean {
  return link !== null && layers.some(({ value }) => value.kind === "claim" && value.mark.links.includes(link));
}

export function holdsNote({ layers }: Stretch<Drawn>, note: string | null): boolean {
  return note !== null && layers.some(({ value }) => value.kind === "note" && value.id === note);
}

interface Props {
  stretch: Stretch<Drawn>;
  /** The text's first, which begins with its title. */
  isFirst: boolean;
  /** The chosen link and the open note, where the stretch holds them. */
  selected: string | null;
  note: string | null;
}

/** A stretch of a text. Drawn anew only where something on it changes: choosing a link touches those that hold it. */
export const DrawnStretch = memo(function DrawnStretch({ stretch, isFirst, selected, note }: Props) {
  return (
    <div data-stretch className="flow-root">
      {stretch.paragraphs.map((paragraph, order) => (
        <p
          key={paragraph.start}
          className={`mb-4 ${isFirst && order === 0 ? "font-semibold" : ""}`}
          data-start={paragraph.start}
        >
          {paragraph.segments.map((segment) => (
            <Piece key={segment.start} segment={segment} selected={selected} note={note} />
          ))}
        </p>
      ))}
    </div>
  );
});

function Piece({ segment, selected, note }: { segment: Segment<Drawn>; selected: string | null; note: string | null }) {
  if (segment.values.length === 0) return <span data-start={segment.start}>{segment.text}</span>;
  const marks = orderOverlaps(segment.values.flatMap((value) => (value.kind === "claim" ? [value.mark] : [])));
  const notes = segment.values.flatMap((value) => (value.kind === "note" ? [value.id] : []));
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
