"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { TimeText } from "@/app/_ui/time-text";
import type { Annotation } from "@/lib/model/human";
import { isHighlight } from "@/lib/view/highlights";
import { NoteActions, type NoteDoing } from "./note-actions";
import { NoteBody } from "./note-body";
import { NoteForm } from "./note-form";
import { TagForm } from "./tag-form";
import { useNotes } from "./use-notes";

/** One note: who, when, what; and what can be done with it. `onAnswer` null: an answer is not answered again. */
export function NoteItem({ note, onAnswer }: { note: Annotation; onAnswer: (() => void) | null }) {
  const t = useTranslations();
  const { edit, tag, resolve } = useNotes();
  const [doing, setDoing] = useState<NoteDoing | null>(null);
  const isResolved = note.status === "resolved";
  const stop = () => setDoing(null);
  if (doing === "edit") {
    return (
      <NoteForm
        label={t("notes.edit")}
        initial={note.body}
        draft={`edit.${note.id}`}
        onSend={(body) => {
          stop();
          if (body !== note.body) void edit(note, body);
        }}
        onCancel={stop}
      />
    );
  }
  return (
    <div className="border-l-2 border-edge pl-3 text-sm">
      <p className="label">
        <span className="font-medium text-ink">{note.actor}</span> <TimeText at={note.createdAt} />
        {note.updatedAt > note.createdAt && note.status === "open" ? ` · ${t("notes.edited")}` : ""}
        {note.status === "open" ? "" : ` · ${t(`labels.annotationStatuses.${note.status}`)}`}
        {note.materiality ? ` · ${t("notes.weight", { weight: t(`labels.materialities.${note.materiality}`) })}` : ""}
      </p>
      {isHighlight(note) ? (
        <p className="text-soft">{t("notes.highlighted")}</p>
      ) : (
        <NoteBody body={note.body} className={isResolved ? "text-soft" : ""} />
      )}
      {note.resolution ? <p className="text-soft">{t("notes.resolvedBecause", { reason: note.resolution })}</p> : null}
      {note.tags.length > 0 ? (
        <p className="text-xs font-medium">{note.tags.map((word) => `#${word}`).join(" ")}</p>
      ) : null}
      {doing === "tag" ? (
        <TagForm
          tags={note.tags}
          onSend={(tags) => {
            stop();
            if (tags.join() !== note.tags.join()) void tag(note, tags);
          }}
          onCancel={stop}
        />
      ) : null}
      {doing === "resolve" ? (
        <NoteForm
          label={t("notes.reason")}
          sendLabel={t("notes.resolve")}
          canBeEmpty
          onSend={(reason) => {
            stop();
            void resolve(note, reason);
          }}
          onCancel={stop}
        />
      ) : null}
      <NoteActions note={note} onAnswer={onAnswer} onDo={setDoing} />
    </div>
  );
}
