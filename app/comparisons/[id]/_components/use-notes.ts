"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { ulid } from "ulid";
import type { Annotation, AnnotationTarget } from "@/lib/model/human";
import { useDesk } from "./comparison-provider";

/** Writes, edits, resolves and deletes notes; a deleted note can be brought back. */
export function useNotes() {
  const t = useTranslations("notes");
  const { act, announce, undo } = useDesk();
  return useMemo(
    () => ({
      async create(target: AnnotationTarget, body: string, parentId: string | null) {
        const step = await act("annotation.create", { id: ulid(), target, body, parentId });
        if (step !== null) announce(t("saved"), () => undo(step));
      },
      edit: (note: Annotation, body: string) => act("annotation.edit", { id: note.id, body }),
      tag: (note: Annotation, tags: readonly string[]) => act("annotation.tag", { id: note.id, tags }),
      async move(note: Annotation, target: AnnotationTarget) {
        const step = await act("annotation.move", { id: note.id, target });
        if (step !== null) announce(t("moved"), () => undo(step));
      },
      resolve: (note: Annotation, reason: string) =>
        act("annotation.status", { id: note.id, status: "resolved", reason }),
      reopen: (note: Annotation) => act("annotation.status", { id: note.id, status: "open", reason: "" }),
      restore: (note: Annotation) => act("annotation.restore", { id: note.id }),
      async remove(note: Annotation) {
        const step = await act("annotation.delete", { id: note.id });
        if (step !== null) announce(t("deleted"), () => undo(step));
      },
    }),
    [t, act, announce, undo],
  );
}
