import { GROUPS, type Group } from "../model/relation";
import { isReviewed, matchesRow, type RowFilter } from "./filter";
import { listRows, type Row, type Sheet } from "./rows";

export interface Counts {
  groups: Record<Group, number>;
  /** Decided rows, of all rows. */
  reviewed: number;
  links: number;
}

/** Counts the rows of each group; `groups` follows the rest of the filter, so a count says what a click will show. */
export function countRows(sheet: Sheet, filter: RowFilter): Counts {
  const rows: readonly Row[] = listRows(sheet);
  const open: RowFilter = { ...filter, groups: [] };
  const groups: Record<Group, number> = { contradict: 0, partly: 0, unclear: 0, only_a: 0, only_b: 0, agree: 0 };
  for (const group of GROUPS) {
    groups[group] = rows.filter((row) => row.link.group === group && matchesRow(row, open)).length;
  }
  return { groups, reviewed: rows.filter(isReviewed).length, links: rows.length };
}
