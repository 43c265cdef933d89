"use client";

import { useDeferredValue, useRef } from "react";
import type { Row } from "@/lib/view/rows";

/**
 * The row whose detail is drawn. It follows the chosen one a moment later, so that a held key moves through the rows without drawing
 * every detail on the way.
 * @param isAsked a form was asked for: it belongs to the chosen row and must be there before the next key
 */
export function useLaterRow(row: Row | null, isAsked: boolean): Row | null {
  const later = useDeferredValue(row);
  const asked = useRef<string | null>(null);
  if (isAsked) asked.current = row?.key ?? null;
  // The form stays where it was opened, though the wish for it is done.
  else if (asked.current !== row?.key) asked.current = null;
  return row === null || asked.current !== null ? row : later;
}
