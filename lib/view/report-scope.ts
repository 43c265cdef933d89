import { filterSheet } from "./filter";
import type { ReportOptions } from "./report-options";
import { isTwoSided, type Row, type Sheet } from "./rows";

/** True where a person stands behind a row: confirmed, changed or explained it, or made the link. */
function isConfirmed({ link }: Row): boolean {
  const disposition = link.review?.disposition ?? "unreviewed";
  if (disposition === "unreviewed") return link.origin === "person";
  return disposition === "confirmed" || disposition === "changed" || disposition === "explained";
}

/** What of a sheet a report tells. */
export function scopeSheet(sheet: Sheet, { scope, filter }: Pick<ReportOptions, "scope" | "filter">): Sheet {
  if (scope === "all") return sheet;
  if (scope === "filter") return filterSheet(sheet, filter);
  return {
    topics: sheet.topics
      .map((topic) => ({ ...topic, rows: topic.rows.filter(isConfirmed) }))
      .filter(({ rows }) => rows.length > 0),
    only: { a: sheet.only.a.filter(isConfirmed), b: sheet.only.b.filter(isConfirmed) },
    internal: sheet.internal.filter(isConfirmed),
  };
}

/** How many rows a report leaves out, and of how many. */
export interface LeftOut {
  /** Links in which both sources speak. */
  links: number;
  allLinks: number;
  /** Contradictions among them that nobody called a false alarm. */
  contradictions: number;
  /** Rows in which only one source speaks. */
  oneSided: number;
  allOneSided: number;
  internal: number;
}

/** Counts what `scoped` lacks of `whole`. */
export function countLeftOut(whole: Sheet, scoped: Sheet): LeftOut {
  const [all, told] = [tally(whole), tally(scoped)];
  return {
    links: all.links - told.links,
    allLinks: all.links,
    contradictions: all.contradictions - told.contradictions,
    oneSided: all.oneSided - told.oneSided,
    allOneSided: all.oneSided,
    internal: whole.internal.length - scoped.internal.length,
  };
}

function tally({ topics, only }: Sheet) {
  const rows = [...topics.flatMap((topic) => topic.rows), ...only.a, ...only.b];
  const twoSided = rows.filter(isTwoSided);
  const standing = twoSided.filter(({ link }) => link.review?.disposition !== "false_alarm");
  return {
    links: twoSided.length,
    contradictions: standing.filter(({ link }) => link.group === "contradict").length,
    oneSided: rows.length - twoSided.length,
  };
}
