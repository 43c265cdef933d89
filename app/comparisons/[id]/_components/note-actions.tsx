"use client";

import { useTranslations } from "next-intl";
import { type Annotation, MATERIALITIES } from "@/lib/model/human";
import { useNotes } from "./use-notes";

/** What of a note is being changed in a form of its own. */
export type NoteDoing = "edit" | "tag" | "resolve";

/** What can be done with a note, as quiet words under it. An answer is only edited and deleted. */
export function NoteActions(props: {
  note: Annotation;
  onAnswer: (() => void) | null;
  onDo: (doing: NoteDoing) => void;
}) {
  const t = useTranslations("notes");
  const { note, onAnswer, onDo } = props;
  const { markAnswered, reopen, remove } = useNotes();
  const quiet = (label: string, onClick: () => void) => (
    <button type="button" className="quiet-link min-h-6" onClick={onClick}>
      {label}
    </button>
  );
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-xs text-soft">
      {onAnswer ? quiet(t("answer"), onAnswer) : null}
      {quiet(t("edit"), () => onDo("edit"))}
      {note.parentId === null ? (
        <>
          {quiet(t("tags"), () => onDo("tag"))}
          <WeightChoice note={note} />
          {note.status === "open" ? quiet(t("markAnswered"), () => void markAnswered(note)) : null}
          {note.status === "resolved" ? null : quiet(t("resolve"), () => onDo("resolve"))}
          {note.status === "open" ? null : quiet(t("reopen"), () => void reopen(note))}
        </>
      ) : null}
      {quiet(t("delete"), () => void remove(note))}
    </div>
  );
}

function WeightChoice({ note }: { note: Annotation }) {
  const t = useTranslations();
  const { weigh } = useNotes();
  return (
    <label className="inline-flex items-center gap-1">
      <span>{t("review.materiality")}</span>
      <select
        className="min-h-6 rounded-sm border border-edge bg-paper px-1 text-ink"
        value={note.materiality ?? ""}
        onChange={(event) => void weigh(note, MATERIALITIES.find((weight) => weight === event.target.value) ?? null)}
      >
        <option value="">{t("review.materialityNone")}</option>
        {MATERIALITIES.map((weight) => (
          <option key={weight} value={weight}>
            {t(`labels.materialities.${weight}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
