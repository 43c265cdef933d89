"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { type NotePlace, type PlacedThread, wayToPlace } from "@/lib/view/note-list";
import { useDesk } from "../../_components/comparison-provider";
import { NoteThread } from "../../_components/note-thread";
import { TopicLabel } from "../../_components/topic-label";

/** A thread under the words it is on, which lead there. */
export function PlacedThreadItem({ thread: { note, answers, place } }: { thread: PlacedThread }) {
  const t = useTranslations("notes");
  if (!place) return null;
  return (
    <li data-thread={note.id} tabIndex={-1} className="border-t border-line py-3">
      <p className="mb-1 flex flex-wrap items-baseline gap-x-2 text-sm">
        <span className="label">
          {t(`kind_${place.kind}`)}
          {place.side ? ` · ${place.side.toUpperCase()}` : ""}
        </span>
        <PlaceLink place={place} noteId={note.id} />
      </p>
      <NoteThread notes={[note, ...answers]} target={note.target} label={t("body")} canStart={false} />
    </li>
  );
}

function PlaceLink({ place, noteId }: { place: NotePlace; noteId: string }) {
  const { view, langs } = useDesk();
  const way = wayToPlace(place, noteId);
  const href = `/comparisons/${view.id}${way}`;
  return (
    <Link data-way href={href} className="words quiet-link min-w-0" lang={place.side ? langs[place.side] : undefined}>
      {place.kind === "topic" ? <TopicLabel label={place.words} /> : place.words}
    </Link>
  );
}
