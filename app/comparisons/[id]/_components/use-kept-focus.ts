"use client";

import { useEffect, useRef } from "react";
import { focusRow } from "./row-focus";

/** Frames after which a dialog that has closed has given the focus back, where it could. */
const DIALOG_FRAMES = 3;

/**
 * Keeps the focus among the rows: where the row that had it is gone, as after an undo or a change of rows, the row that is shown has
 * it. Elsewhere nothing is moved.
 */
export function useKeptFocus(shownKey: string | null): void {
  /** What had the focus among the rows before it went to a dialog or to nothing. */
  const held = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.closest("[role=dialog]")) return;
      held.current = target.closest("[data-row]") ? target : null;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  useEffect(() => {
    let frame = 0;
    const look = (left: number) => {
      if (shownKey === null || held.current === null || held.current.isConnected) return;
      if (document.activeElement === document.body) focusRow(shownKey, true);
      else if (left > 0) frame = requestAnimationFrame(() => look(left - 1));
    };
    look(DIALOG_FRAMES);
    return () => cancelAnimationFrame(frame);
  });
}
