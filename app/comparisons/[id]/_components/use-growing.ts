"use client";

import { startTransition, useEffect, useState } from "react";

/** Rows that are drawn at once: more than the tallest window holds. */
const FIRST = 40;
/** And as many more whenever nothing else is to do. */
const STEP = 60;
/** A page that is never idle is not left half drawn. */
const LONGEST_WAIT_MS = 300;

/**
 * How many rows of a long list are drawn: what fills the window at once, the rest bit by bit. In the end all of them stand in the
 * page, so that the browser's own search finds every word.
 * @param list begins anew when another list is shown
 * @param least those that have to be there, as the row that is open
 */
export function useGrowing(list: unknown, length: number, least: number): number {
  const [drawn, setDrawn] = useState({ list, count: FIRST });
  const count = Math.max(least, drawn.list === list ? drawn.count : FIRST);
  useEffect(() => {
    if (count >= length) return;
    return whenIdle(() => startTransition(() => setDrawn({ list, count: count + STEP })));
  }, [list, length, count]);
  return Math.min(count, length);
}

/** @returns the way to call it off */
function whenIdle(call: () => void): () => void {
  // Safari knows no idle callback.
  if (typeof window.requestIdleCallback !== "function") {
    const timer = setTimeout(call, 50);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(call, { timeout: LONGEST_WAIT_MS });
  return () => window.cancelIdleCallback(handle);
}
