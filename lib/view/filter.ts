import type { Claim } from "../model/claim";
import { GROUPS, type Group } from "../model/relation";
import { fold } from "../text/fold";
import type { InternalRow, Row, Sheet } from "./rows";

export const REVIEW_FILTERS = ["all", "open", "done"] as const;
export type ReviewFilter = (typeof REVIEW_FILTERS)[number];

/** What the workspace is narrowed to. No group chosen means every group. */
export interface RowFilter {
  groups: readonly Group[];
  review: ReviewFilter;
  text: string;
}

export const NO_FILTER: RowFilter = { groups: [], review: "all", text: "" };

/** Reads a filter from the address; what it does not know it leaves out. */
export function parseFilter(query: { get(name: string): string | null }): RowFilter {
  const wanted = (query.get("group") ?? "").split(",");
  return {
    groups: GROUPS.filter((group) => wanted.includes(group)),
    review: REVIEW_FILTERS.find((value) => value === query.get("review")) ?? "all",
    text: query.get("q") ?? "",
  };
}

/** The address part of a filter and a selected link, without the question mark; empty where nothing is set. */
export function formatQuery(filter: RowFilter, selected: string | null): string {
  const parts: [string, string][] = [];
  if (filter.groups.length > 0) parts.push(["group", filter.groups.join(",")]);
  if (filter.review !== "all") parts.push(["review", filter.review]);
  if (filter.text !== "") parts.push(["q", filter.text]);
  if (selected) parts.push(["link", selected]);
  return parts.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`).join("&");
}

/** True where the filter leaves nothing out. */
export function isUnfiltered(filter: RowFilter): boolean {
  return filter.groups.length === 0 && filter.review === "all" && filter.text.trim() === "";
}

/** A person has decided about the row; what was put off still waits. */
export function isReviewed(row: Row): boolean {
  const disposition = row.link.review?.disposition ?? "unreviewed";
  return disposition !== "unreviewed" && disposition !== "deferred";
}

/** Everything in a row that a person may look for, folded: both scripts and both widths find each other. */
function searchText(row: Row): string {
  return fold(
    [
      row.topic.label,
      ...wordsOf([...row.a, ...row.b]),
      row.link.review?.reason ?? "",
      ...row.link.annotations.filter((note) => note.deletedAt === null).map((note) => note.body),
    ].join("\n"),
  );
}

export function matchesRow(row: Row, filter: RowFilter): boolean {
  if (filter.groups.length > 0 && !filter.groups.includes(row.link.group)) return false;
  if (filter.review !== "all" && isReviewed(row) !== (filter.review === "done")) return false;
  return holdsWords(filter, () => searchText(row));
}

/** Pairs inside a source belong to no group of the two and are not reviewed; they are searched like the rest. */
function matchesInternal(row: InternalRow, filter: RowFilter): boolean {
  if (filter.groups.length > 0 || filter.review !== "all") return false;
  return holdsWords(filter, () => fold(wordsOf([...row.x, ...row.y]).join("\n")));
}

function holdsWords(filter: RowFilter, text: () => string): boolean {
  const words = fold(filter.text)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return true;
  const searched = text();
  return words.every((word) => searched.includes(word));
}

function wordsOf(claims: readonly Claim[]): string[] {
  return claims.flatMap((claim) => [claim.quote, claim.speaker?.name ?? "", ...claim.chain]);
}

/** The sheet with only the rows that match; topics without rows fall away. */
export function filterSheet(sheet: Sheet, filter: RowFilter): Sheet {
  if (isUnfiltered(filter)) return sheet;
  const keep = (rows: readonly Row[]) => rows.filter((row) => matchesRow(row, filter));
  return {
    topics: sheet.topics
      .map((topic) => ({ ...topic, rows: keep(topic.rows) }))
      .flatMap((topic) => (topic.rows[0] ? [{ ...topic, group: topic.rows[0].link.group }] : [])),
    only: { a: keep(sheet.only.a), b: keep(sheet.only.b) },
    internal: sheet.internal.filter((row) => matchesInternal(row, filter)),
  };
}
