import { formatQuery, parseFilter } from "./filter";

/** The address of one row of a comparison: its workspace with the row open, or another of its screens. */
export function addressOfRow(id: string, rowKey: string, screen: "" | "documents" | "notes" = ""): string {
  return `/comparisons/${id}${screen === "" ? "" : `/${screen}`}?${linkQuery(rowKey)}`;
}

/** The query, without "?", that says which row is open. */
export function linkQuery(rowKey: string): string {
  return `link=${encodeURIComponent(rowKey)}`;
}

/**
 * The address of the rows, or of the report, from another screen of the comparison. Between these two the filter goes along: the
 * report may tell of what it leaves, and who comes back finds it as it was.
 * @param from the path and the query of the screen that is left
 */
export function addressKeepingFilter(
  id: string,
  screen: "" | "report",
  from: { path: string; query: { get(name: string): string | null } },
): string {
  const base = `/comparisons/${id}`;
  const to = screen === "" ? base : `${base}/${screen}`;
  const isKept = from.path === base || from.path === `${base}/report`;
  const filter = isKept ? formatQuery(parseFilter(from.query), null) : "";
  return filter === "" ? to : `${to}?${filter}`;
}
