import type { SearchHit } from "../model/search";
import type { Span } from "../model/span";

/** Characters shown on either side of what was found. UTF-16 units. */
const AROUND = 50;

/**
 * Cuts the words found out of their text, with what stands around them, on one line.
 * @param span UTF-16 offsets of the words
 */
export function cutExcerpt(text: string, { start, end }: Span): Pick<SearchHit, "before" | "match" | "after"> {
  const from = onCharacter(text, Math.max(0, start - AROUND));
  const to = onCharacter(text, Math.min(text.length, end + AROUND));
  return {
    before: `${from > 0 ? "…" : ""}${oneLine(text.slice(from, start)).trimStart()}`,
    match: text.slice(start, end),
    after: `${oneLine(text.slice(end, to)).trimEnd()}${to < text.length ? "…" : ""}`,
  };
}

/** Never the half of a pair. */
function onCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit < 0xe000 ? offset + 1 : offset;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** Where a hit is shown, from the list on: a claim in its text, a note among the notes. */
export function wayToHit(comparison: string, { kind, key }: Pick<SearchHit, "kind" | "key">): string {
  const base = `/comparisons/${comparison}`;
  if (kind === "note") return `${base}/notes?note=${encodeURIComponent(key)}`;
  return `${base}/documents?claim=${encodeURIComponent(key)}`;
}
