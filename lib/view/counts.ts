import type { Group } from "../model/relation";
import { isReviewed, makeFilterTest, type RowFilter } from "./filter";
import { isTwoSided, listLinkRows, type Row, type Sheet } from "./rows";

export interface Counts {
  /** Rows that stand: those marked as false alarms are counted apart. */
  groups: Record<Group, number>;
  falseAlarms: Record<Group, number>;
  /** Decided links that have two sides, of all that have. */
  reviewed: number;
  links: number;
  /** Rows that only one source speaks in. */
  oneSided: number;
}

/** Counts the rows of each group; `groups` follows the rest of the filter, so a count says what a click will show. */
export function countRows(sheet: Sheet, filter: RowFilter): Counts {
  const rows: readonly Row[] = listLinkRows(sheet);
  const test = makeFilterTest({ ...filter, groups: [] });
  const shown = rows.filter((row) => test(row).length === 0);
  const count = (isCounted: (row: Row) => boolean) => {
    const groups: Record<Group, number> = { contradict: 0, partly: 0, unclear: 0, only_a: 0, only_b: 0, agree: 0 };
    for (const row of shown) if (isCounted(row)) groups[row.link.group]++;
    return groups;
  };
  const twoSided = rows.filter(isTwoSided);
  return {
    groups: count((row) => !isFalseAlarm(row)),
    falseAlarms: count(isFalseAlarm),
    reviewed: twoSided.filter(isReviewed).length,
    links: twoSided.length,
    oneSided: rows.length - twoSided.length,
  };
}

function isFalseAlarm(row: Row): boolean {
  return row.link.review?.disposition === "false_alarm";
}
