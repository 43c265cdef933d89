"use client";

import { startTransition, useEffect, useState } from "react";
import { isUnfiltered, type RowFilter } from "@/lib/view/filter";
import { listRows, type Sheet } from "@/lib/view/rows";
import { whenIdle } from "./when-idle";

/** To take a list of more rows than this out of the page holds the page up. */
const LONG = 200;
/** Rows that are taken out whenever nothing else is to do. */
const STEP = 120;

interface List {
  sheet: Sheet;
  filter: RowFilter;
}

/** A list in the page: shown where `left` is null, else hidden, with so many rows left of it. */
export interface KeptList extends List {
  id: number;
  left: number | null;
}

/** The id of the list of everything. It comes last: of two places with one name the browser goes to the first. */
export const ALL = 0;

/**
 * The lists that are in the page at once. A long one that gives way to another is only hidden: the list of everything waits there for
 * its return, others are taken out bit by bit.
 */
export function useKeptLists(shown: List): readonly KeptList[] {
  const [now, setNow] = useState(() => ({ shown, id: ALL, last: ALL, hidden: [] as readonly KeptList[] }));
  let state = now;
  if (now.shown.filter !== shown.filter) {
    const isAll = isUnfiltered(shown.filter);
    const rows = listRows(now.shown.sheet).length;
    const given =
      rows > LONG ? [{ ...now.shown, id: now.id, left: isUnfiltered(now.shown.filter) ? Infinity : rows }] : [];
    const id = isAll ? ALL : now.last + 1;
    const hidden = [...given, ...now.hidden].filter((list) => list.id !== id);
    state = { shown, id, last: Math.max(now.last, id), hidden };
  } else if (now.shown.sheet !== shown.sheet) state = { ...now, shown };
  if (state !== now) setNow(state);

  const { hidden } = state;
  useEffect(() => {
    const goes = hidden.findLast(({ left }) => left !== null && left < Infinity);
    if (!goes) return;
    const left = (goes.left ?? 0) - STEP;
    const others = hidden.filter((list) => list !== goes);
    const next = left <= 0 ? others : hidden.map((list) => (list === goes ? { ...goes, left } : list));
    return whenIdle(() =>
      startTransition(() => setNow((then) => (then.hidden === hidden ? { ...then, hidden: next } : then))),
    );
  }, [hidden]);
  const lists: KeptList[] = [{ ...shown, id: state.id, left: null }, ...hidden];
  return lists.sort((x, y) => y.id - x.id);
}
