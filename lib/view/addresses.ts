/** The address of one row of a comparison: its workspace with the row open, or another of its screens. */
export function addressOfRow(id: string, rowKey: string, screen: "" | "documents" | "notes" = ""): string {
  return `/comparisons/${id}${screen === "" ? "" : `/${screen}`}?${linkQuery(rowKey)}`;
}

/** The query, without "?", that says which row is open. */
export function linkQuery(rowKey: string): string {
  return `link=${encodeURIComponent(rowKey)}`;
}
