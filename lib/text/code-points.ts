import type { Span } from "../model/span";

/** Converts UTF-16 offsets of one text to Unicode code points, the unit of every JSON and export. */
export interface CodePoints {
  /** Number of code points before a UTF-16 offset; an offset inside a pair counts as the pair's start. */
  at(offset: number): number;
  span(span: Span): Span;
}

/** Prepares the conversion for one text; linear once, then constant for texts without astral characters. */
export function codePointsOf(text: string): CodePoints {
  const pairs: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    // codePointAt joins only proper pairs: a lone surrogate is one code point by itself.
    if ((text.codePointAt(i) ?? 0) > 0xffff) pairs.push(i++);
  }
  const at = (offset: number) => offset - countBelow(pairs, offset);
  return { at, span: ({ start, end }) => ({ start: at(start), end: at(end) }) };
}

/** How many of the sorted starts lie below an offset. */
function countBelow(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The UTF-16 offset of a place that is counted in code points; the text's end where it lies beyond. */
export function offsetOfPoint(text: string, point: number): number {
  let offset = 0;
  for (let left = point; left > 0 && offset < text.length; left--)
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return offset;
}
