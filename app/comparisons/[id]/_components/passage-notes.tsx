"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Annotation } from "@/lib/model/human";
import type { ReviewedReport } from "@/lib/model/reviewed";
import { SIDES } from "@/lib/model/source";
import { notesOnPassages } from "@/lib/view/notes";
import { useDesk } from "./comparison-provider";
import { NoteThread } from "./note-thread";
import { useGrowing } from "./use-growing";

/** Where the notes stand on the page. */
export const PASSAGE_NOTES = "passage-notes";

/** The notes on passages of both texts, each with the words it is on; a click on the words goes there. */
export function PassageNotes(props: {
  report: ReviewedReport;
  note: string | null;
  /** Shows a note in its text. */
  onShow: (id: string) => void;
}) {
  const t = useTranslations();
  const { texts, langs } = useDesk();
  const all = props.report.human.annotations;
  const notes = useMemo(
    () => SIDES.flatMap((side) => notesOnPassages(all, side, texts[side]).map((found) => ({ ...found, side }))),
    [all, texts],
  );
  const threads = useMemo(() => {
    const own = new Map<string, Annotation[]>();
    for (const note of all) own.set(note.parentId ?? note.id, [...(own.get(note.parentId ?? note.id) ?? []), note]);
    return own;
  }, [all]);
  // A thousand notes below two texts would hold up the texts.
  const open = notes.findIndex(({ note }) => note.id === props.note);
  const { from, to } = useGrowing(notes.length, open, "server");

  if (notes.length === 0) return null;
  return (
    <section data-pane="notes" className="border-t border-line py-6" aria-labelledby={PASSAGE_NOTES}>
      <h2 id={PASSAGE_NOTES} className="mb-3 text-base font-semibold">
        {t("notes.onPassages")}
      </h2>
      <ul className="max-w-3xl space-y-4">
        {notes.slice(from, to).map(({ note, side, start, end }) => (
          <li
            key={note.id}
            data-thread={note.id}
            tabIndex={-1}
            className={`border-t border-line pt-2 ${props.note === note.id ? "bg-select" : ""}`}
          >
            <button
              type="button"
              className="quiet-link min-h-6 text-left"
              data-way
              onClick={() => props.onShow(note.id)}
            >
              <span className="mr-1.5 text-xs font-semibold text-soft">{side.toUpperCase()}</span>
              <span lang={langs[side]} className="words">
                {texts[side].slice(start, end)}
              </span>
            </button>
            <NoteThread
              notes={threads.get(note.id) ?? []}
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
