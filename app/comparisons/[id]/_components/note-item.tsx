"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { TimeText } from "@/app/_ui/time-text";
import type { Annotation } from "@/lib/model/human";
import { NoteForm } from "./note-form";
import { useNotes } from "./use-notes";

/** One note: who, when, what; and what can be done with it. `onAnswer` null: an answer is not answered again. */
export function NoteItem({ note, onAnswer }: { note: Annotation; onAnswer: (() => void) | null }) {
  const t = useTranslations();
  const { edit, setStatus, remove } = useNotes();
  const [editing, setEditing] = useState(false);
  const isResolved = note.status === "resolved";
  if (editing) {
    return (
      <NoteForm
        label={t("notes.edit")}
        initial={note.body}
        onSend={(body) => {
          setEditing(false);
          void edit(note, body);
        }}
        onCancel={() => setEditing(false)}
      />
    );
  }
  return (
    <div className="border-l-2 border-edge pl-3 text-sm">
      <p className="label">
        <span className="font-medium text-ink">{note.actor}</span> <TimeText at={note.createdAt} />
        {note.updatedAt > note.createdAt && !isResolved ? ` · ${t("notes.edited")}` : ""}
        {isResolved ? ` · ${t("labels.annotationStatuses.resolved")}` : ""}
      </p>
      <p className={`whitespace-pre-wrap break-words ${isResolved ? "text-soft" : ""}`}>{note.body}</p>
      <div className="flex flex-wrap gap-x-3 text-xs text-soft">
        {onAnswer ? (
          <button type="button" className="quiet-link min-h-6" onClick={onAnswer}>
            {t("notes.answer")}
          </button>
        ) : null}
        <button type="button" className="quiet-link min-h-6" onClick={() => setEditing(true)}>
          {t("notes.edit")}
        </button>
        {note.parentId === null ? (
          <button
            type="button"
            className="quiet-link min-h-6"
            onClick={() => setStatus(note, isResolved ? "open" : "resolved")}
          >
            {isResolved ? t("notes.reopen") : t("notes.resolve")}
          </button>
        ) : null}
        <button type="button" className="quiet-link min-h-6" onClick={() => remove(note)}>
          {t("notes.delete")}
        </button>
      </div>
    </div>
  );
}
