"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Sheet } from "@/app/_ui/sheet";
import type { SourceId } from "@/lib/model/source";
import { findQuote, makeAnchor } from "@/lib/view/anchors";
import { useDesk } from "./comparison-provider";
import { NoteForm } from "./note-form";
import { useNotes } from "./use-notes";

/** The way to a note on a passage without a pointer: type the words, then the note. */
export function FindPassage() {
  const t = useTranslations();
  const id = useId();
  const { texts, langs } = useDesk();
  const { create } = useNotes();
  const [open, setOpen] = useState(false);
  const [side, setSide] = useState<SourceId>("a");
  const [words, setWords] = useState("");
  const places = findQuote(texts[side], words);
  const first = places[0];

  function close() {
    setOpen(false);
    setWords("");
  }

  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {t("documents.find")}
      </button>
      <Sheet title={t("documents.find")} open={open} onClose={close}>
        <div className="mb-3 grid gap-3 sm:grid-cols-[1fr_auto]">
          <div>
            <label htmlFor={`${id}-words`} className="mb-1 block text-sm font-medium">
              {t("documents.findWords")}
            </label>
            <input
              id={`${id}-words`}
              className="field"
              lang={langs[side]}
              value={words}
              aria-describedby={`${id}-found`}
              onChange={(event) => setWords(event.target.value)}
            />
          </div>
          <div>
            <label htmlFor={`${id}-side`} className="mb-1 block text-sm font-medium">
              {t("documents.findIn")}
            </label>
            <select
              id={`${id}-side`}
              className="field w-auto"
              value={side}
              onChange={(event) => setSide(event.target.value === "b" ? "b" : "a")}
            >
              <option value="a">{t("app.sourceA")}</option>
              <option value="b">{t("app.sourceB")}</option>
            </select>
          </div>
        </div>
        <p id={`${id}-found`} role="status" className="mb-2 text-sm text-soft">
          {words.trim() === "" ? t("documents.findHint") : found()}
        </p>
        {first ? (
          <NoteForm
            label={t("notes.body")}
            keepFocus
            onSend={(body) => {
              close();
              void create({ kind: "passage", anchor: makeAnchor(side, texts[side], first) }, body, null);
            }}
            onCancel={close}
          />
        ) : null}
      </Sheet>
    </>
  );

  function found(): string {
    if (places.length === 0) return t("documents.findNone", { side: side.toUpperCase() });
    return places.length > 1 ? t("documents.findMany", { count: places.length }) : "";
  }
}
