"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { ulid } from "ulid";
import type { Anchor, Annotation, AnnotationTarget, Materiality } from "@/lib/model/human";
import type { SourceId } from "@/lib/model/source";
import { highlightAt } from "@/lib/view/highlights";
import { lastWords } from "@/lib/view/note-list";
import { useDesk } from "./comparison-provider";

/** Writes, edits, weighs, resolves and deletes notes; a deleted note can be brought back. */
export function useNotes() {
  const t = useTranslations("notes");
  const { report, act, actAll, announce, undo } = useDesk();
  return useMemo(
    () => ({
      async create(target: AnnotationTarget, body: string, parentId: string | null) {
        const step = await act("annotation.create", { id: ulid(), target, body, parentId });
        if (step !== null) announce(t("saved"), () => undo(step));
      },
      /** Marks a passage without a word, or takes the mark away that stands on just these words. */
      async highlight(anchor: Anchor) {
        const standing = highlightAt(report?.human.annotations ?? [], anchor);
        const step = standing
          ? await act("annotation.delete", { id: standing.id })
          : await act("annotation.create", {
              id: ulid(),
              target: { kind: "passage", anchor },
              body: "",
              parentId: null,
            });
        if (step !== null) announce(t(standing ? "highlightGone" : "highlightSet"), () => undo(step));
      },
      /** A note whose tags are what it says; undone as one. */
      async createTagged(target: AnnotationTarget, tags: readonly string[]) {
        const id = ulid();
        const step = await actAll([
          { type: "annotation.create", payload: { id, target, body: t("tagBody"), parentId: null } },
          { type: "annotation.tag", payload: { id, tags } },
        ]);
        if (step !== null) announce(t("tagged"), () => undo(step));
      },
      edit: (note: Annotation, body: string) => act("annotation.edit", { id: note.id, body }),
      async tag(note: Annotation, tags: readonly string[]) {
        const step = await act("annotation.tag", { id: note.id, tags });
        if (step !== null) announce(t("tagged"), () => undo(step));
      },
      weigh: (note: Annotation, materiality: Materiality | null) =>
        act("annotation.weigh", { id: note.id, materiality }),
      /** Its place is gone: it stays on the source, with the words it was on. */
      async keep(note: Annotation, source: SourceId) {
        const target = { kind: "source", source, quote: lastWords(note) } as const;
        const step = await act("annotation.move", { id: note.id, target });
        if (step !== null) announce(t("kept", { side: source.toUpperCase() }), () => undo(step));
      },
      async move(note: Annotation, target: AnnotationTarget) {
        const step = await act("annotation.move", { id: note.id, target });
        if (step !== null) announce(t("moved"), () => undo(step));
      },
      markAnswered: (note: Annotation) => act("annotation.status", { id: note.id, status: "answered", reason: "" }),
      resolve: (note: Annotation, reason: string) =>
        act("annotation.status", { id: note.id, status: "resolved", reason }),
      reopen: (note: Annotation) => act("annotation.status", { id: note.id, status: "open", reason: "" }),
      restore: (note: Annotation) => act("annotation.restore", { id: note.id }),
      async remove(note: Annotation) {
        const step = await act("annotation.delete", { id: note.id });
        if (step !== null) announce(t("deleted"), () => undo(step));
      },
    }),
    [t, report, act, actAll, announce, undo],
  );
}
