"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { SourceId } from "@/lib/model/source";
import type { Span } from "@/lib/model/span";
import { makeAnchor, trimSpan } from "@/lib/view/anchors";
import { PassageNoteSheet } from "./passage-note-sheet";
import { readSelection } from "./read-selection";
import { useCopyPlace } from "./use-copy-place";
import { useNewClaim } from "./use-new-claim";
import { useNotes } from "./use-notes";

/** What can be done with selected words beside a note and a claim, where both texts are in sight. */
export interface WordDeeds {
  /** Asks for a note on them; where not given, the bar asks. */
  note?: (side: SourceId, span: Span) => void;
  /** Told the row of a claim that was made here. */
  made?: (key: string) => void;
  link?: (side: SourceId, span: Span) => void;
  search?: (side: SourceId, span: Span) => void;
}

interface Picked {
  span: Span;
  /** Selected by keyboard: then the bar says how to go on. */
  byKey: boolean;
  left: number;
  top: number;
}

/** A small bar beside selected words: what can be done with them. */
export function SelectionBar(props: {
  root: RefObject<HTMLElement | null>;
  side: SourceId;
  text: string;
  deeds?: WordDeeds;
}) {
  const { root, side, text, deeds = {} } = props;
  const t = useTranslations("notes");
  const tDocuments = useTranslations("documents");
  const tRow = useTranslations("rowActions");
  const { mark } = useNewClaim();
  const { copySpan } = useCopyPlace();
  const { highlight } = useNotes();
  const [picked, setPicked] = useState<Picked | null>(null);
  const [writing, setWriting] = useState<Span | null>(null);
  const bar = useRef<HTMLFieldSetElement>(null);
  const write = (span: Span) => (deeds.note ? deeds.note(side, span) : setWriting(span));

  useEffect(() => {
    const look = () => {
      const found = root.current ? readSelection(root.current) : null;
      const span = found ? trimSpan(text, found.span) : null;
      const byKey = root.current?.dataset["walk"] !== undefined;
      setPicked(found && span ? { span, byKey, left: found.left, top: found.top } : null);
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [root, text]);

  /** Back to the words, as they were selected. */
  useEffect(() => {
    const node = bar.current;
    if (!node || !picked) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing) return;
      event.preventDefault();
      root.current?.focus({ preventScroll: true });
    };
    node.addEventListener("keydown", leave);
    return () => node.removeEventListener("keydown", leave);
  }, [picked, root]);

  /** As selected this moment: a key may come before the page has told of the last step. */
  const spanNow = (known: Span): Span => {
    const found = root.current && readSelection(root.current);
    return (found && trimSpan(text, found.span)) ?? known;
  };
  return (
    <>
      {picked && !writing ? (
        <fieldset
          ref={bar}
          data-selection-bar
          aria-label={tDocuments("barTitle")}
          className="float fixed z-30 max-w-[calc(100vw-1rem)] p-1"
          style={{ left: picked.left, top: picked.top }}
        >
          <div className="flex flex-wrap">
            <Deed name="note" label={t("write")} onDo={() => write(spanNow(picked.span))} />
            <Deed
              name="highlight"
              label={t("highlight")}
              onDo={() => void highlight(makeAnchor(side, text, spanNow(picked.span)))}
            />
            <Deed
              name="claim"
              label={tRow("claimNew")}
              onDo={() => void mark(side, spanNow(picked.span)).then((key) => key && deeds.made?.(key))}
            />
            {deeds.link ? (
              <Deed name="link" label={tDocuments("linkTo")} onDo={() => deeds.link?.(side, spanNow(picked.span))} />
            ) : null}
            <Deed name="copy" label={tDocuments("copyPlace")} onDo={() => void copySpan(side, spanNow(picked.span))} />
            {deeds.search ? (
              <Deed
                name="search"
                label={tDocuments("search")}
                onDo={() => deeds.search?.(side, spanNow(picked.span))}
              />
            ) : null}
          </div>
          {picked.byKey ? <p className="label px-2 pb-0.5">{tDocuments("wordsHint")}</p> : null}
        </fieldset>
      ) : null}
      {writing ? <PassageNoteSheet side={side} span={writing} onClose={() => setWriting(null)} /> : null}
    </>
  );
}

/** A press on it leaves the words selected. */
function Deed({ name, label, onDo }: { name: string; label: string; onDo: () => void }) {
  return (
    <button
      type="button"
      data-key={`words-${name}`}
      className="button button-quiet px-2"
      onPointerDown={(event) => event.preventDefault()}
      onClick={onDo}
    >
      {label}
    </button>
  );
}
