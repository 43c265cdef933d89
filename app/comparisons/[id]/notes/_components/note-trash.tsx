"use client";

import { useTranslations } from "next-intl";
import { useDeskSettings } from "@/app/_ui/desk-settings";
import { useTimeText } from "@/app/_ui/time-text";
import type { Annotation } from "@/lib/model/human";
import type { ReviewedReport } from "@/lib/model/reviewed";
import { listDeleted } from "@/lib/view/note-list";
import { findTombstone } from "@/lib/view/tombstone";
import { NoteBody } from "../../_components/note-body";
import { useNotes } from "../../_components/use-notes";

const DAY_MS = 86_400_000;

/** Deleted notes: who deleted each, until when it is kept, and the way back. */
export function NoteTrash({ report }: { report: ReviewedReport }) {
  const t = useTranslations("notes");
  const notes = listDeleted(report.human.annotations);
  if (notes.length === 0) return null;
  return (
    <details className="mt-8 border-t border-line pt-3">
      <summary className="min-h-6 text-sm">{t("trash", { count: notes.length })}</summary>
      <ul>
        {notes.map((note) => (
          <DeletedNote key={note.id} report={report} note={note} />
        ))}
      </ul>
    </details>
  );
}

function DeletedNote({ report, note }: { report: ReviewedReport; note: Annotation }) {
  const t = useTranslations("notes");
  const { restore } = useNotes();
  const { daysKept } = useDeskSettings();
  const timeText = useTimeText();
  const at = note.deletedAt ?? note.updatedAt;
  const until = new Date(new Date(at).getTime() + daysKept * DAY_MS).toISOString();
  const actor = findTombstone(report, "note", note.id)?.actor ?? note.actor;
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-line py-2 text-sm">
      <div className="min-w-0 flex-1 basis-64 text-soft">
        <NoteBody body={note.body} />
        <p className="label">{t("deletedBy", { actor, at: timeText(at), until: timeText(until).slice(0, 10) })}</p>
      </div>
      <button type="button" className="button" onClick={() => void restore(note)}>
        {t("restore")}
      </button>
    </li>
  );
}
