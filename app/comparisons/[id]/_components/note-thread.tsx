"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { Annotation, AnnotationTarget } from "@/lib/model/human";
import { buildThreads } from "@/lib/view/notes";
import { NoteForm } from "./note-form";
import { NoteItem } from "./note-item";
import { useNotes } from "./use-notes";

interface Props {
  notes: readonly Annotation[];
  target: AnnotationTarget;
  /** What the notes are on; names the field for those who cannot see where it stands. */
  label: string;
  /** Where given, the field is hidden behind a button with these words. */
  writeLabel?: string;
  /** False: only answers are written here. */
  canStart?: boolean;
  startOpen?: boolean;
  onStarted?: () => void;
}

/** Where a note is being written, as drafts are kept by. */
function placeName(target: AnnotationTarget): string {
  switch (target.kind) {
    case "link":
      return `link.${target.linkKey}`;
    case "claim":
      return `claim.${target.claimKey}`;
    case "topic":
      return `topic.${target.topicKey}`;
    case "passage":
      return `passage.${target.anchor.source}.${target.anchor.start}.${target.anchor.end}`;
  }
}

/** The notes on one thing, with their answers, and a way to write one. */
export function NoteThread({ notes, target, label, writeLabel, canStart = true, startOpen = false, onStarted }: Props) {
  const t = useTranslations("notes");
  const { create } = useNotes();
  const [open, setOpen] = useState(false);
  const [answering, setAnswering] = useState<string | null>(null);
  const threads = buildThreads(notes);

  useEffect(() => {
    if (!startOpen) return;
    setOpen(true);
    onStarted?.();
  }, [startOpen, onStarted]);

  return (
    <div>
      {threads.length > 0 ? (
        <ul className="my-2 space-y-3">
          {threads.map(({ note, answers }) => (
            <li key={note.id} data-thread={note.id} tabIndex={-1}>
              <NoteItem note={note} onAnswer={() => setAnswering(answering === note.id ? null : note.id)} />
              <ul className="mt-2 ml-4 space-y-2 empty:hidden">
                {answers.map((answer) => (
                  <li key={answer.id}>
                    <NoteItem note={answer} onAnswer={null} />
                  </li>
                ))}
              </ul>
              {answering === note.id ? (
                <NoteForm
                  label={t("answer")}
                  draft={`answer.${note.id}`}
                  onSend={(body) => {
                    setAnswering(null);
                    void create(target, body, note.id);
                  }}
                  onCancel={() => setAnswering(null)}
                />
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {!canStart ? null : open ? (
        <NoteForm
          label={label}
          draft={placeName(target)}
          onSend={(body) => {
            setOpen(false);
            void create(target, body, null);
          }}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <button
          type="button"
          className="quiet-link min-h-6 text-xs text-soft"
          aria-label={writeLabel}
          onClick={() => setOpen(true)}
        >
          {t("write")}
        </button>
      )}
    </div>
  );
}
