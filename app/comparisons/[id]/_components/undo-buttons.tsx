"use client";

import { Redo2, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDesk } from "./comparison-provider";
import { useUndoWords } from "./use-undo-words";

/** Undo and redo over everything done in this sitting, by button; the keys are in `DeskKeys`. */
export function UndoButtons() {
  const t = useTranslations("save");
  const { last, next } = useDesk();
  const { undoLast, redoLast, nameOf } = useUndoWords();

  return (
    <span className="inline-flex">
      <button
        type="button"
        className="button button-quiet px-2"
        disabled={!last}
        title={last ? t("undoNamed", { what: nameOf(last.type) }) : undefined}
        onClick={undoLast}
      >
        <Undo2 aria-hidden="true" className="size-4" />
        {t("undo")}
      </button>
      <button
        type="button"
        className="button button-quiet px-2"
        disabled={!next}
        title={next ? t("redoNamed", { what: nameOf(next.type) }) : undefined}
        onClick={redoLast}
      >
        <Redo2 aria-hidden="true" className="size-4" />
        {t("redo")}
      </button>
    </span>
  );
}
