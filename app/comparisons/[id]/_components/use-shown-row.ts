"use client";

import { useEffect, useMemo, useRef } from "react";
import { followRow, listRows, type Row, type Sheet } from "@/lib/view/rows";

/**
 * The row that is shown; where its key is gone, as after an undo, the one that now holds its claims takes its place. It does so at
 * once, not after the screen was drawn: a key pressed meanwhile would find no row.
 */
export function useShownRow(sheet: Sheet, key: string | null, select: (key: string) => void): Row | null {
  const rows = useMemo(() => listRows(sheet), [sheet]);
  const last = useRef<Row | null>(null);
  const row = useMemo(() => {
    const held = rows.find((candidate) => candidate.key === key);
    if (held) return held;
    return key && last.current?.key === key ? followRow(rows, last.current) : null;
  }, [rows, key]);
  useEffect(() => {
    if (row === null) return;
    last.current = row;
    if (row.key !== key) select(row.key);
  }, [row, key, select]);
  return row;
}
