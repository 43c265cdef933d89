import { isTranslation } from "../model/translation";
import type { RowAsk } from "./row-steps";

/** One thing a person did: the commands that did it, and which way they were undone or done again last. */
export interface Step {
  id: string;
  /** What screens call it by: see `nameOfStep`. */
  type: string;
  /** Ids of the commands that hold now: taking them back undoes the step. */
  commandIds: readonly string[];
}

/** What screens call a step by that begins with this command: its type, and for a translation what is done with it. */
export function nameOfStep({ type, payload }: RowAsk): string {
  const isOfTranslation = typeof payload === "object" && payload !== null && "slot" in payload;
  if (!isOfTranslation || !isTranslation(payload as { slot: string })) return type;
  return type === "claim.edit" ? "translation.set" : "translation.remove";
}

/** What can be undone and done again in this sitting, oldest first. */
export interface UndoStack {
  done: readonly Step[];
  undone: readonly Step[];
}

export const EMPTY_STACK: UndoStack = { done: [], undone: [] };

/** More steps than these nobody takes back one by one. */
const MOST = 200;

/** Something new was done: what was undone before it cannot be done again. */
export function pushStep(stack: UndoStack, step: Step): UndoStack {
  return { done: [...stack.done, step].slice(-MOST), undone: [] };
}

/**
 * Moves a step to the other side.
 * @param id of the step; it need not be the last one
 * @param commandIds of the commands that take it back
 */
export function moveStep(
  stack: UndoStack,
  from: keyof UndoStack,
  id: string,
  commandIds: readonly string[],
): UndoStack {
  const step = stack[from].find((one) => one.id === id);
  if (!step) return stack;
  const to = from === "done" ? "undone" : "done";
  return {
    ...stack,
    [from]: stack[from].filter((one) => one !== step),
    [to]: [...stack[to], { ...step, commandIds }],
  };
}
