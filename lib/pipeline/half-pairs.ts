import type { Span } from "../model/span";

/** Marks that may stand before or behind the half that is cut off. */
const LOOSE = /[\s,;:、]/u;

/**
 * A span without a quotation mark at either end whose other half stands outside: a quotation of several sentences is cut at its
 * sentences. Straight marks open and close alike, so that an odd one out is half a pair.
 * @param folded folded text (UTF-16), in which 「」, 『』 and ‘’ have become “” or stay pairs of their own.
 */
export function withoutHalfPairs(folded: string, span: Span): Span {
  let { start, end } = span;
  for (;;) {
    const { opening, closing } = halves(folded, start, end);
    if (end - start > 1 && opening === start) start = skip(folded, start + 1, end);
    else if (end - start > 1 && closing === end - 1) end = back(folded, start, end - 1);
    else return { start, end };
  }
}

const CLOSER: Readonly<Record<string, string>> = { "“": "”", "‘": "’" };

/** Where a mark stands that is opened but not closed, and one that is closed but not opened; -1 each where there is none at an end. */
function halves(folded: string, start: number, end: number): { opening: number; closing: number } {
  const first = folded.charAt(start);
  const last = folded.charAt(end - 1);
  const closer = CLOSER[first];
  const opener = last === "”" ? "“" : null;
  const isStraight = (mark: string) => mark === '"' && count(folded, start, end, '"') % 2 === 1;
  return {
    opening:
      (closer !== undefined && count(folded, start, end, first) > count(folded, start, end, closer)) ||
      isStraight(first)
        ? start
        : -1,
    closing:
      (opener !== null && count(folded, start, end, last) > count(folded, start, end, opener)) || isStraight(last)
        ? end - 1
        : -1,
  };
}

function count(folded: string, start: number, end: number, mark: string): number {
  let found = 0;
  for (let i = start; i < end; i++) if (folded.charAt(i) === mark) found++;
  return found;
}

function skip(folded: string, from: number, end: number): number {
  let at = from;
  while (at < end && LOOSE.test(folded.charAt(at))) at++;
  return at;
}

function back(folded: string, start: number, from: number): number {
  let at = from;
  while (at > start && LOOSE.test(folded.charAt(at - 1))) at--;
  return at;
}
