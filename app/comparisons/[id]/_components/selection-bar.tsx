"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useState } from "react";
import { Sheet } from "@/app/_ui/sheet";
import type { SourceId } from "@/lib/model/source";
import type { Span } from "@/lib/model/span";
import { shorten } from "@/lib/text/shorten";
import { makeAnchor, trimSpan } from "@/lib/view/anchors";
import { NoteForm } from "./note-form";
import { readSelection } from "./read-selection";
import { useNewClaim } from "./use-new-claim";
import { useNotes } from "./use-notes";

/** Longest beginning of the passage in the title of its note, in code points. */
const TITLE_LENGTH = 40;

interface Picked {
  span: Span;
  left: number;
  top: number;
}

/** A small bar beside selected words: write a note on them, or make them a claim. */
export function SelectionBar(props: {
  root: RefObject<HTMLElement | null>;
  side: SourceId;
  text: string;
  /** Told the row of a claim that was made here. */
  onMade?: (key: string) => void;
}) {
  const { root, side, text } = props;
  const t = useTranslations("notes");
  const tDocuments = useTranslations("documents");
  const tRow = useTranslations("rowActions");
  const { create } = useNotes();
  const { mark } = useNewClaim();
  const [picked, setPicked] = useState<Picked | null>(null);
  const [writing, setWriting] = useState<Span | null>(null);

  useEffect(() => {
    const look = () => {
      const found = root.current ? readSelection(root.current) : null;
      const span = found ? trimSpan(text, found.span) : null;
      setPicked(found && span ? { span, left: found.left, top: found.top } : null);
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [root, text]);

  const anchor = writing ? makeAnchor(side, text, writing) : null;
  return (
    <>
      {picked && !writing ? (
        <div className="float fixed z-30 p-1" style={{ left: picked.left, top: picked.top }}>
          <button
            type="button"
            className="button button-quiet"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => setWriting(picked.span)}
          >
            {t("write")}
          </button>
          <button
            type="button"
            className="button button-quiet"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => void mark(side, picked.span).then((key) => key && props.onMade?.(key))}
          >
            {tRow("claimNew")}
          </button>
        </div>
      ) : null}
      <Sheet
        title={tDocuments("noteOn", { quote: shorten(anchor?.exact ?? "", TITLE_LENGTH) })}
        open={anchor !== null}
        onClose={() => setWriting(null)}
      >
        {anchor ? (
          <NoteForm
            label={t("body")}
            onSend={(body) => {
              setWriting(null);
              window.getSelection()?.removeAllRanges();
              void create({ kind: "passage", anchor }, body, null);
            }}
            onCancel={() => setWriting(null)}
          />
        ) : null}
      </Sheet>
    </>
  );
}
