"use client";

import { useTranslations } from "next-intl";
import { Sheet } from "@/app/_ui/sheet";
import type { SourceId } from "@/lib/model/source";
import type { Span } from "@/lib/model/span";
import { shorten } from "@/lib/text/shorten";
import { makeAnchor } from "@/lib/view/anchors";
import { useDesk } from "./comparison-provider";
import { NoteForm } from "./note-form";
import { useNotes } from "./use-notes";

/** Longest beginning of the passage in the title of its note, in code points. */
const TITLE_LENGTH = 40;

/** Asks for a note on a passage. */
export function PassageNoteSheet({ side, span, onClose }: { side: SourceId; span: Span; onClose: () => void }) {
  const t = useTranslations();
  const { texts } = useDesk();
  const { create } = useNotes();
  const anchor = makeAnchor(side, texts[side], span);
  return (
    <Sheet title={t("documents.noteOn", { quote: shorten(anchor.exact, TITLE_LENGTH) })} open onClose={onClose}>
      <NoteForm
        label={t("notes.body")}
        onSend={(body) => {
          onClose();
          window.getSelection()?.removeAllRanges();
          void create({ kind: "passage", anchor }, body, null);
        }}
        onCancel={onClose}
      />
    </Sheet>
  );
}
