"use client";

import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { useTimeText } from "@/app/_ui/time-text";
import type { ReviewedReport } from "@/lib/model/reviewed";
import {
  countTags,
  filterThreads,
  formatNoteQuery,
  listThreads,
  listWriters,
  type NoteFilter,
  parseNoteFilter,
} from "@/lib/view/note-list";
import { AskedTombstone } from "../../_components/asked-tombstone";
import { useDesk } from "../../_components/comparison-provider";
import { focusThread, leaveThread } from "../../_components/note-focus";
import { useAddress } from "../../_components/use-address";
import { useKeys } from "../../_components/use-keys";
import { NoNotes } from "./no-notes";
import { NoteFilters } from "./note-filters";
import { NoteTrash } from "./note-trash";
import { OrphanThread } from "./orphan-thread";
import { PlacedThreadItem } from "./placed-thread";
import { TopicNote } from "./topic-note";

/** All notes of a comparison: found by words, tag and state, each with the words it is on and the way there. */
export function NotesScreen() {
  const { report } = useDesk();
  return report ? <Notes report={report} /> : null;
}

function Notes({ report }: { report: ReviewedReport }) {
  const t = useTranslations("notes");
  const params = useSearchParams();
  const timeText = useTimeText();
  const [filter, setFilter] = useState<NoteFilter>(() => parseNoteFilter(params));
  const write = useAddress();
  /** The address keeps the filter. */
  function narrow(next: NoteFilter) {
    setFilter(next);
    write(formatNoteQuery(next));
  }
  const named = params.get("note");
  // An answer stands in its thread.
  const asked = report.human.annotations.find(({ id }) => id === named)?.parentId ?? named;
  // A key led here from the text: the note has the focus, and the same key leads back.
  useEffect(() => {
    if (asked) focusThread(asked, true);
  }, [asked]);
  useKeys("notes", { jumpNote: leaveThread });
  const threads = useMemo(() => listThreads(report), [report]);
  const shown = filterThreads(threads, filter, (at) => timeText(at).slice(0, 10));
  const placed = shown.filter(({ place }) => place !== null);
  const lost = shown.filter(({ place }) => place === null);
  return (
    <div className="mx-auto max-w-[64rem] px-4 pt-6 pb-20">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 className="text-lg font-semibold">{t("title")}</h2>
        <TopicNote report={report} />
      </div>
      <AskedTombstone report={report} kinds={["note"]} />
      {threads.length === 0 ? (
        <NoNotes />
      ) : (
        <>
          <NoteFilters filter={filter} tags={countTags(threads)} people={listWriters(threads)} onChange={narrow} />
          <p role="status" className="label mt-3">
            {t("shown", { shown: shown.length, all: threads.length })}
          </p>
        </>
      )}
      {lost.length > 0 ? (
        <section aria-labelledby="orphans-title" className="mt-6">
          <h3 id="orphans-title" className="text-base font-semibold">
            {t("orphans")}
          </h3>
          <p className="label max-w-prose">{t("orphansHint")}</p>
          <ul className="mt-2">
            {lost.map((thread) => (
              <OrphanThread key={thread.note.id} report={report} thread={thread} />
            ))}
          </ul>
        </section>
      ) : null}
      <ul className="mt-4">
        {placed.map((thread) => (
          <PlacedThreadItem key={thread.note.id} thread={thread} />
        ))}
      </ul>
      <NoteTrash report={report} />
    </div>
  );
}
