"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import type { ReviewedReport } from "@/lib/model/reviewed";
import { lastWords, type PlacedThread } from "@/lib/view/note-list";
import { listNewPlaces, type NewPlace as Place, placeOn, sourcesOf } from "@/lib/view/reattach";
import { useDesk } from "../../_components/comparison-provider";
import { NoteThread } from "../../_components/note-thread";
import { useNotes } from "../../_components/use-notes";
import { NewPlace } from "./new-place";
import { PlaceWords } from "./place-words";

/**
 * A thread whose place is gone: kept, shown with the words it was on and the claim that comes nearest, and given a new place only by a
 * person, or kept on its source.
 */
export function OrphanThread({ report, thread }: { report: ReviewedReport; thread: PlacedThread }) {
  const t = useTranslations("notes");
  const { texts, langs } = useDesk();
  const { move, keep } = useNotes();
  const [isChoosing, setIsChoosing] = useState(false);
  const { note, answers } = thread;
  const words = lastWords(note);
  const side = note.target.kind === "passage" ? note.target.anchor.source : null;
  const best: Place | undefined = useMemo(() => listNewPlaces(note, report.claims, "")[0], [note, report]);
  return (
    <li className="border-t border-line py-3">
      <p className="mb-1 flex flex-wrap items-baseline gap-x-3 text-sm">
        <span className="label">
          {t(`kind_${note.target.kind}`)}
          {side ? ` · ${side.toUpperCase()}` : ""}
        </span>
        {words ? (
          <q className="words" lang={side ? langs[side] : undefined}>
            {words}
          </q>
        ) : null}
      </p>
      {best ? (
        <p className="mb-1 text-sm">
          <span className="label mr-2">{t("best")}</span>
          <PlaceWords place={best} />
        </p>
      ) : null}
      <div className="mb-1 flex flex-wrap gap-2">
        {best ? (
          <button type="button" className="button" onClick={() => void move(note, placeOn(note, best.claim, texts))}>
            {t("reattachBest")}
          </button>
        ) : null}
        <button type="button" className="button" onClick={() => setIsChoosing(true)}>
          {best ? t("reattachOther") : t("reattach")}
        </button>
        {sourcesOf(note).map((source) => (
          <button key={source} type="button" className="button" onClick={() => void keep(note, source)}>
            {t("keepOn", { side: source.toUpperCase() })}
          </button>
        ))}
      </div>
      <NoteThread notes={[note, ...answers]} target={note.target} label={t("body")} canStart={false} />
      {isChoosing ? <NewPlace report={report} note={note} onClose={() => setIsChoosing(false)} /> : null}
    </li>
  );
}
