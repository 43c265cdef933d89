import type { Span } from "../../model/span";

/** Lines that are not blank, without surrounding white space, in text order. */
export function splitLines(folded: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  while (from <= folded.length) {
    const lineEnd = folded.indexOf("\n", from);
    const to = lineEnd === -1 ? folded.length : lineEnd;
    let start = from;
    let end = to;
    while (start < end && folded.charAt(start).trim() === "") start++;
    while (end > start && folded.charAt(end - 1).trim() === "") end--;
    if (end > start) lines.push({ start, end });
    from = to + 1;
  }
  return lines;
}
