"use client";

import { type RefObject, useCallback, useLayoutEffect, useState } from "react";
import type { RowFilter } from "@/lib/view/filter";
import { findRow } from "./row-focus";

/** Where the open row stood when a person narrowed the list. */
export interface HeldRow {
  /** What the list was narrowed to. */
  filter: RowFilter;
  /** The row that was open. */
  key: string | null;
  /** From the top of the window, in pixels; null where it was out of sight. */
  top: number | null;
}

/** A way to narrow the list that remembers where its open row was. */
export function useHeldRow(setFilter: (filter: RowFilter) => void, key: string | null) {
  const [held, setHeld] = useState<HeldRow | null>(null);
  const narrow = useCallback(
    (filter: RowFilter) => {
      const { top, bottom } = (key === null ? null : findRow(key))?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
      setHeld({ filter, key, top: bottom > 0 && top < window.innerHeight ? top : null });
      setFilter(filter);
    },
    [setFilter, key],
  );
  return { held, narrow };
}

/**
 * Where a list stands once it was narrowed: the open row stays where it was in the window; where it is gone, or was out of sight,
 * the list is seen from its head, for in the midst of another list nobody knows where they are.
 */
export function useSteadyList(list: RefObject<HTMLElement | null>, held: HeldRow | null): void {
  // Only a narrowing moves anything: a step to another row is none.
  useLayoutEffect(() => {
    const node = list.current;
    if (held === null || node === null) return;
    const row = held.top === null || held.key === null ? null : findRow(held.key);
    if (row) {
      window.scrollBy({ top: row.getBoundingClientRect().top - (held.top ?? 0), behavior: "instant" });
    } else if (node.getBoundingClientRect().top < Number.parseFloat(getComputedStyle(node).scrollMarginTop)) {
      node.scrollIntoView({ block: "start", behavior: "instant" });
    }
  }, [list, held]);
}
