"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Sheet } from "@/app/_ui/sheet";
import type { Annotation } from "@/lib/model/human";
import type { ReviewedReport } from "@/lib/model/reviewed";
import { lastWords, type PlacedThread } from "@/lib/view/note-list";
import { listNewPlaces, placeOn } from "@/lib/view/reattach";
import { useDesk } from "../../_components/comparison-provider";
import { NoteThread } from "../../_components/note-thread";
import { useNotes } from "../../_components/use-notes";

/** A thread whose place is gone: kept, shown with the words it was on, and given a new place only by a person. */
export function OrphanThread({ report, thread }: { report: ReviewedReport; thread: PlacedThread }) {
  const t = useTranslations("notes");
  const [isChoosing, setIsChoosing] = useState(false);
  const { note, answers } = thread;
  const words = lastWords(note);
  return (
    <li className="border-t border-line py-3">
      <p className="mb-1 flex flex-wrap items-baseline gap-x-3 text-sm">
        <span className="label">{t(`kind_${note.target.kind}`)}</span>
        {words ? <q className="words">{words}</q> : null}
        <button type="button" className="button" onClick={() => setIsChoosing(true)}>
          {t("reattach")}
        </button>
      </p>
      <NoteThread notes={[note, ...answers]} target={note.target} label={t("body")} canStart={false} />
      {isChoosing ? <NewPlace report={report} note={note} onClose={() => setIsChoosing(false)} /> : null}
    </li>
  );
}

function NewPlace({ report, note, onClose }: { report: ReviewedReport; note: Annotation; onClose: () => void }) {
  const t = useTranslations("notes");
  const id = useId();
  const { texts, langs } = useDesk();
  const { move } = useNotes();
  const [sought, setSought] = useState("");
  const places = listNewPlaces(note, report.claims, sought);
  return (
    <Sheet title={t("reattach")} open onClose={onClose}>
      <label htmlFor={id} className="label block">
        {t("seek")}
      </label>
      <input
        id={id}
        type="search"
        className="field"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      <p role="status" className="label my-2">
        {places.length > 0 ? t("nearest") : t("noneNear")}
      </p>
      <ul>
        {places.map((claim) => (
          <li key={claim.id} className="border-t border-line">
            <button
              type="button"
              className="block w-full px-1 py-2 text-left hover:bg-select"
              onClick={() => {
                onClose();
                void move(note, placeOn(note, claim, texts));
              }}
            >
              <span className="mr-2 text-xs font-semibold text-soft">{claim.source.toUpperCase()}</span>
              <q lang={langs[claim.source]} className="words [quotes:none]">
                {claim.quote}
              </q>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
