import type { Anchor } from "../model/human";
import type { SourceId } from "../model/source";
import type { Span } from "../model/span";

/** Characters of context kept on both sides of a quote (design: section 8). */
const CONTEXT = 32;

/** A position with its quote and 32 characters of context on both sides, never cutting a surrogate pair. */
export function makeAnchor(source: SourceId, text: string, span: Span): Anchor {
  const start = onCharacter(text, span.start, -1);
  const end = onCharacter(text, span.end, 1);
  const from = onCharacter(text, Math.max(0, start - CONTEXT), 1);
  const to = onCharacter(text, Math.min(text.length, end + CONTEXT), -1);
  return {
    source,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  };
}

/** Moves an offset out of the middle of a surrogate pair. */
function onCharacter(text: string, offset: number, step: 1 | -1): number {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  const inside = before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
  return inside ? offset + step : offset;
}

/** Shrinks a selection by the white space at its ends; null where nothing is left. */
export function trimSpan(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}

/** Every place where a quote stands in a text, by exact words. */
export function findQuote(text: string, quote: string): Span[] {
  const wanted = quote.trim();
  const spans: Span[] = [];
  if (wanted === "") return spans;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
    spans.push({ start: at, end: at + wanted.length });
  return spans;
}
