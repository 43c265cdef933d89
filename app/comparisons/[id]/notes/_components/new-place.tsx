"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Sheet } from "@/app/_ui/sheet";
import type { Annotation } from "@/lib/model/human";
import type { ReviewedReport } from "@/lib/model/reviewed";
import { listNewPlaces, placeOn } from "@/lib/view/reattach";
import { useDesk } from "../../_components/comparison-provider";
import { useNotes } from "../../_components/use-notes";
import { PlaceWords } from "./place-words";

/** Asks for a note's new place: the claims that come nearest, or those that hold the words a person looks for. */
export function NewPlace(props: { report: ReviewedReport; note: Annotation; onClose: () => void }) {
  const t = useTranslations("notes");
  const id = useId();
  const { texts } = useDesk();
  const { move } = useNotes();
  const { report, note, onClose } = props;
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
        {places.map((place) => (
          <li key={place.claim.id} className="border-t border-line">
            <button
              type="button"
              className="block w-full px-1 py-2 text-left hover:bg-select"
              onClick={() => {
                onClose();
                void move(note, placeOn(note, place.claim, texts));
              }}
            >
              <PlaceWords place={place} />
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
