"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFirstFocus } from "@/app/_ui/use-first-focus";
import type { Annotation, AnnotationTarget } from "@/lib/model/human";
import { buildThreads } from "@/lib/view/notes";
import { NoteForm } from "./note-form";
import { NoteItem } from "./note-item";
import { useNotes } from "./use-notes";
import { useWish } from "./use-wish";

interface Props {
  notes: readonly Annotation[];
  target: AnnotationTarget;
  /** What the notes are on; names the field for those who cannot see where it stands. */
  label: string;
  /** Where given, the field is hidden behind a button with these words. */
  writeLabel?: string;
  /** False: only answers are written here. */
  canStart?: boolean;
  /** True: the field is there from the start. */
  startOpen?: boolean;
  /** Given anew whenever a key asks for the field. */
  wish?: object | null;
  onWishDone?: () => void;
}

const nothing = () => {};

/** Where a note is being written, as drafts are kept by. */
function placeName(target: AnnotationTarget): string {
  switch (target.kind) {
    case "link":
      return `link.${target.linkKey}`;
    case "claim":
      return `claim.${target.claimKey}`;
    case "topic":
      return `topic.${target.topicKey}`;
    case "source":
      return `source.${target.source}`;
    case "passage":
      return `passage.${target.anchor.source}.${target.anchor.start}.${target.anchor.end}`;
  }
}

/** The notes on one thing, with their answers, and a way to write one. */
export function NoteThread(props: Props) {
  const { notes, target, label, writeLabel, canStart = true, wish = null, onWishDone = nothing } = props;
  const t = useTranslations("notes");
  const { create } = useNotes();
  const [open, setOpen] = useState(props.startOpen ?? false);
  /** The button that opened the field comes back when that goes, and has the focus as before. */
  const [byButton, setByButton] = useState(false);
  const [answering, setAnswering] = useState<string | null>(null);
  /** How often a key asked: each time the field gets the focus, with what is typed there. */
  const [asked, setAsked] = useState(0);
  const threads = buildThreads(notes);
  const take = () => {
    setOpen(true);
    setByButton(false);
    setAsked((times) => times + 1);
  };
  useWish(wish, take, onWishDone);

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
          key={asked}
          label={label}
          draft={placeName(target)}
          onSend={(body) => {
            setOpen(false);
            void create(target, body, null);
          }}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <WriteButton
          label={writeLabel}
          takeFocus={byButton}
          onPress={() => {
            setByButton(true);
            setOpen(true);
          }}
        />
      )}
    </div>
  );
}

function WriteButton(props: { label: string | undefined; takeFocus: boolean; onPress: () => void }) {
  const t = useTranslations("notes");
  const button = useFirstFocus<HTMLButtonElement>(props.takeFocus);
  return (
    <button
      ref={button}
      type="button"
      className="quiet-link min-h-6 text-xs text-soft"
      aria-label={props.label}
      onClick={props.onPress}
    >
      {t("write")}
    </button>
  );
}
