"use client";

import { useEffect, useMemo, useRef } from "react";
import { followRow, listRows, type Row, type Sheet } from "@/lib/view/rows";

/** The row that is shown; where its key is gone, as after an undo, the one that now holds its claims takes its place. */
export function useShownRow(sheet: Sheet, key: string | null, select: (key: string) => void): Row | null {
  const rows = useMemo(() => listRows(sheet), [sheet]);
  const row = useMemo(() => rows.find((candidate) => candidate.key === key) ?? null, [rows, key]);
  const last = useRef<Row | null>(null);
  useEffect(() => {
    if (row) {
      last.current = row;
      return;
    }
    const heir = key && last.current?.key === key ? followRow(rows, last.current) : null;
    if (heir) select(heir.key);
  }, [row, rows, key, select]);
  return row;
}
