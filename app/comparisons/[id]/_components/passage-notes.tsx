"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import type { ReviewedReport } from "@/lib/model/reviewed";
import type { SourceId } from "@/lib/model/source";
import { notesOnPassages } from "@/lib/view/notes";
import { useDesk } from "./comparison-provider";
import { NoteThread } from "./note-thread";
import { noteMark, scrollToMark } from "./scroll-to-mark";

/** Where the notes stand on the page. */
export const PASSAGE_NOTES = "passage-notes";

/** The notes on passages of both texts, each with the words it is on; a click on the words goes there. */
export function PassageNotes(props: {
  report: ReviewedReport;
  note: string | null;
  onShow: (id: string) => void;
  onSide: (side: SourceId) => void;
}) {
  const t = useTranslations();
  const { texts, langs } = useDesk();
  const all = props.report.human.annotations;
  const notes = (["a", "b"] as const).flatMap((side) =>
    notesOnPassages(all, side, texts[side]).map((found) => ({ ...found, side })),
  );

  useEffect(() => {
    if (props.note) document.getElementById(`note-${props.note}`)?.scrollIntoView({ block: "nearest" });
  }, [props.note]);

  if (notes.length === 0) return null;
  return (
    <section className="border-t border-line py-6" aria-labelledby={PASSAGE_NOTES}>
      <h2 id={PASSAGE_NOTES} className="mb-3 text-base font-semibold">
        {t("notes.onPassages")}
      </h2>
      <ul className="max-w-3xl space-y-4">
        {notes.map(({ note, side, start, end }) => (
          <li
            key={note.id}
            id={`note-${note.id}`}
            className={`border-t border-line pt-2 ${props.note === note.id ? "bg-select" : ""}`}
          >
            <button
              type="button"
              className="quiet-link min-h-6 text-left"
              onClick={() => {
                props.onSide(side);
                props.onShow(note.id);
                requestAnimationFrame(() => scrollToMark(noteMark(note.id), "auto"));
              }}
            >
              <span className="mr-1.5 text-xs font-semibold text-soft">{side.toUpperCase()}</span>
              <span lang={langs[side]} className="words">
                {texts[side].slice(start, end)}
              </span>
            </button>
            <NoteThread
              notes={all.filter((other) => other.id === note.id || other.parentId === note.id)}
              target={note.target}
              label={t("notes.onPassage", { side: side.toUpperCase() })}
              canStart={false}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
