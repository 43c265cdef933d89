"use client";

import { useEffect, useState } from "react";
import type { Relation } from "@/lib/model/relation";

/** What a key asks the detail of a row to open. */
export type DetailWish = { row: string } & (
  | { kind: "note" }
  | { kind: "change"; relation: Relation; andOn: boolean }
  | { kind: "edit" }
  | TranslateWish
);
/** The claim of the row whose translation is to be written. */
export type TranslateWish = { kind: "translate"; claim: string };

/**
 * Takes a wish while the screen is drawn, not a moment after: the next keys are typed into what it opens.
 * @param take sets the state of the component that calls this, and nothing else
 */
export function useWish<Wish extends object>(wish: Wish | null, take: (wish: Wish) => void, onDone: () => void): void {
  const [taken, setTaken] = useState<Wish | null>(null);
  if (wish !== null && wish !== taken) {
    setTaken(wish);
    take(wish);
  }
  useEffect(() => {
    if (wish !== null) onDone();
  }, [wish, onDone]);
}
