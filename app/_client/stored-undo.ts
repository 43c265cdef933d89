import { EMPTY_STACK, type UndoStack } from "@/lib/view/undo-stack";

const keyOf = (comparison: string) => `crosscheck.undo.${comparison}`;

/** What this tab did in this sitting, so that a reload does not take the way back away. */
export function readUndo(comparison: string): UndoStack {
  try {
    const stored = JSON.parse(sessionStorage.getItem(keyOf(comparison)) ?? "null") as UndoStack | null;
    return Array.isArray(stored?.done) && Array.isArray(stored.undone) ? stored : EMPTY_STACK;
  } catch {
    return EMPTY_STACK;
  }
}

export function writeUndo(comparison: string, stack: UndoStack): void {
  try {
    sessionStorage.setItem(keyOf(comparison), JSON.stringify(stack));
  } catch {
    // Storage is switched off: the way back lasts as long as the page.
  }
}
