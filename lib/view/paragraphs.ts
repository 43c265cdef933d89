import type { Span } from "../model/span";

/** The lines of a text that hold something, as spans without the white space around them. */
export function splitParagraphs(text: string): Span[] {
  const spans: Span[] = [];
  const pattern = /[^\n]+/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const line = match[0];
    if (line.trim() === "") continue;
    const start = match.index + line.length - line.trimStart().length;
    spans.push({ start, end: match.index + line.trimEnd().length });
  }
  return spans;
}
