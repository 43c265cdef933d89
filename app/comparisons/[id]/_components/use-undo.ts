"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { ulid } from "ulid";
import { readUndo, writeUndo } from "@/app/_client/stored-undo";
import { EMPTY_STACK, moveStep, nameOfStep, pushStep, type Step, type UndoStack } from "@/lib/view/undo-stack";
import type { Ask } from "./use-command-queue";

/** The way back and forth over everything done in this sitting. */
export interface Undo {
  /** What the next undo takes back, or null. */
  last: Step | null;
  /** What the next redo does again, or null. */
  next: Step | null;
  /** Takes a step back, the last one unless another is named. @returns the step, or null where there is none */
  undo(id?: string): Step | null;
  redo(): Step | null;
}

/** @param push puts commands into the queue and gives back their ids */
export function useUndo(comparison: string, push: (asks: readonly Ask[], actor: string) => string[]) {
  const [stack, setStack] = useState<UndoStack>(EMPTY_STACK);
  const now = useRef(stack);
  const show = useCallback((next: UndoStack) => {
    now.current = next;
    setStack(next);
  }, []);
  useEffect(() => show(readUndo(comparison)), [comparison, show]);

  const keep = useCallback(
    (next: UndoStack) => {
      show(next);
      writeUndo(comparison, next);
    },
    [comparison, show],
  );

  const move = useCallback(
    (from: keyof UndoStack, id: string | undefined, actor: string): Step | null => {
      const list = now.current[from];
      const step = id === undefined ? list.at(-1) : list.find((one) => one.id === id);
      if (!step) return null;
      const asks = [...step.commandIds].reverse().map((eventId): Ask => ({ type: "event.undo", payload: { eventId } }));
      keep(moveStep(now.current, from, step.id, push(asks, actor)));
      return step;
    },
    [keep, push],
  );

  /** Does something as one step. @returns the step's id */
  const make = useCallback(
    (asks: readonly Ask[], actor: string): string => {
      const [first] = asks;
      const step = { id: ulid(), type: first ? nameOfStep(first) : "", commandIds: push(asks, actor) };
      keep(pushStep(now.current, step));
      return step.id;
    },
    [keep, push],
  );

  return { stack, make, move };
}
