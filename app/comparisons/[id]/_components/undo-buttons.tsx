"use client";

import { type LucideIcon, Redo2, Undo2 } from "lucide-react";
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
      <StepButton
        label={t("undo")}
        icon={Undo2}
        title={last && t("undoNamed", { what: nameOf(last.type) })}
        onPress={undoLast}
      />
      <StepButton
        label={t("redo")}
        icon={Redo2}
        title={next && t("redoNamed", { what: nameOf(next.type) })}
        onPress={redoLast}
      />
    </span>
  );
}

/** @param props.title what it would take back or do again; where null, there is nothing to do */
function StepButton(props: { label: string; icon: LucideIcon; title: string | null; onPress: () => void }) {
  const { icon: Icon } = props;
  return (
    <button
      type="button"
      className="button button-quiet px-2"
      disabled={props.title === null}
      title={props.title ?? undefined}
      onClick={props.onPress}
    >
      <Icon aria-hidden="true" className="size-4" />
      <span className="max-sm:sr-only">{props.label}</span>
    </button>
  );
}
