"use client";

import { useTranslations } from "next-intl";
import { TimeText } from "@/app/_ui/time-text";
import type { Annotation } from "@/lib/model/human";
import { useNotes } from "../../_components/use-notes";

/** Deleted notes, each with a way back. */
export function NoteTrash({ notes }: { notes: readonly Annotation[] }) {
  const t = useTranslations("notes");
  const { restore } = useNotes();
  if (notes.length === 0) return null;
  return (
    <details className="mt-8 border-t border-line pt-3">
      <summary className="min-h-6 text-sm">{t("trash", { count: notes.length })}</summary>
      <ul>
        {notes.map((note) => (
          <li key={note.id} className="flex flex-wrap items-baseline gap-x-3 border-b border-line py-2 text-sm">
            <span className="min-w-0 flex-1 break-words whitespace-pre-wrap text-soft">{note.body}</span>
            <span className="label">
              {note.actor} · <TimeText at={note.deletedAt ?? note.updatedAt} />
            </span>
            <button type="button" className="button" onClick={() => void restore(note)}>
              {t("restore")}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
