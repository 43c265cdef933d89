"use client";

import { createContext, useCallback, useContext, useMemo, useRef } from "react";
import { isReviewed } from "@/lib/view/filter";
import type { Row } from "@/lib/view/rows";

/** The ways from the open row to the one before (-1) and after (1) it; null where there is none. */
export type RowSteps = Readonly<Record<-1 | 1, (() => void) | null>>;

/** Apart from the detail, which is not drawn anew because the list around its row has changed. */
export const RowStepsContext = createContext<RowSteps>({ [-1]: null, 1: null });

export function useSteps(): RowSteps {
  return useContext(RowStepsContext);
}

/** The ways from the open row to others: one on, one back, and on to the next that nobody has decided. */
export function useRowSteps(
  rows: readonly Row[],
  shownKey: string | null,
  open: (key: string) => void,
  goTo: (row: Row | undefined) => void,
) {
  const steps = useMemo((): RowSteps => {
    const at = rows.findIndex(({ key }) => key === shownKey);
    const to = (other: Row | undefined) => (other ? () => open(other.key) : null);
    return { [-1]: to(at > 0 ? rows[at - 1] : undefined), 1: to(at < 0 ? undefined : rows[at + 1]) };
  }, [rows, shownKey, open]);
  const now = useRef({ rows, shownKey });
  now.current = { rows, shownKey };
  const goOn = useCallback(() => {
    const list = now.current.rows;
    const at = list.findIndex(({ key }) => key === now.current.shownKey);
    goTo(list.slice(at + 1).find((other) => !isReviewed(other)) ?? list[at + 1]);
  }, [goTo]);
  return { steps, goOn };
}
