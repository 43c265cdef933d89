"use client";

import type { Row } from "@/lib/view/rows";
import { RowLine } from "./row-line";

/** What all lists of rows are told alike. */
export interface RowListState {
  selected: string | null;
  tabStop: string | null;
  /** How many notes hang on a link and its claims. */
  countNotes: (linkKey: string, claimKeys: readonly string[]) => number;
}

/** Rows one below the other. */
export function RowList({ rows, selected, tabStop, countNotes }: RowListState & { rows: readonly Row[] }) {
  return (
    <ul>
      {rows.map((row) => (
        <RowLine
          key={row.key}
          row={row}
          notes={countNotes(row.key, [...row.link.a, ...row.link.b])}
          isSelected={row.key === selected}
          isTabStop={row.key === tabStop}
        />
      ))}
    </ul>
  );
}
