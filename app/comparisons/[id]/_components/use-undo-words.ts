"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { useDesk } from "./comparison-provider";

/** Takes the last step back, or does it again, and says which one it was. */
export function useUndoWords() {
  const t = useTranslations("save");
  const step = useTranslations("step");
  const { undo, redo, announce } = useDesk();
  const nameOf = useCallback((type: string) => step(type.replace(".", "_")), [step]);
  const undoLast = useCallback(() => {
    const done = undo();
    announce(done ? t("undone", { what: nameOf(done.type) }) : t("nothingToUndo"));
  }, [undo, announce, t, nameOf]);
  const redoLast = useCallback(() => {
    const done = redo();
    announce(done ? t("redone", { what: nameOf(done.type) }) : t("nothingToRedo"));
  }, [redo, announce, t, nameOf]);
  return { undoLast, redoLast, nameOf };
}
