import type { Extraction, Part } from "../model/extraction";
import { toStoredText } from "./stored-text";

/** Between two paragraphs. */
export const GAP = "\n\n";

/** True for what belongs to the text, of itself or because a person says so. */
export function isKept({ dropped, isRestored }: Part): boolean {
  return dropped === null || isRestored === true;
}

/** The text of an extraction: what is not dropped, a blank line between paragraphs. A text file's own is its one part, unchanged. */
export function textOf(parts: readonly Part[]): string {
  return parts
    .filter(isKept)
    .map(({ text }) => text)
    .join(GAP);
}

/**
 * The text of a page that is read again, with the pieces that a person had put back the last time.
 * @param standing the text as it stands in the source
 */
export function textLike(extraction: Extraction, standing: string): string {
  const paragraphs = new Set(standing.split(/\n{2,}/u).map((paragraph) => paragraph.trim()));
  return textOf(
    extraction.parts.map((part) => (paragraphs.has(part.text.trim()) ? { ...part, isRestored: true } : part)),
  );
}

/**
 * Puts a dropped piece into a text at its place: after the piece that stands before it in the file, else before the one that
 * follows, wherever a person's corrections have left them; at the end where neither stands there any more.
 */
export function restorePart(text: string, parts: readonly Part[], index: number): string {
  const piece = parts[index]?.text ?? "";
  if (text.trim() === "") return piece;
  const places = locateParts(text, parts);
  const before = places.slice(0, index).findLast((span) => span !== null);
  if (before) return `${text.slice(0, before.end)}${GAP}${piece}${text.slice(before.end)}`;
  const after = places.slice(index + 1).find((span) => span !== null);
  if (after) return `${text.slice(0, after.start)}${piece}${GAP}${text.slice(after.start)}`;
  return `${text.trimEnd()}${GAP}${piece}`;
}

/** Takes a piece out of a text again. @returns null where it does not stand there as it was put: a person has changed it */
export function dropPart(text: string, parts: readonly Part[], index: number): string | null {
  const span = locateParts(text, parts)[index];
  if (!span) return null;
  const [head, tail] = [text.slice(0, span.start).trimEnd(), text.slice(span.end).trimStart()];
  return head === "" || tail === "" ? head + tail : head + GAP + tail;
}

/** So much of a piece's beginning or end tells that it stands in a text, corrected though it may be. UTF-16 units. */
const TELLING = 24;

/** True where a text still holds something of what was read; false once another was put in its place. */
export function isStillOf(text: string, parts: readonly Part[]): boolean {
  return parts.some((part) => {
    const piece = part.text.trim();
    return isKept(part) && (text.includes(piece.slice(0, TELLING)) || text.includes(piece.slice(-TELLING)));
  });
}

/** Where the pieces that belong to a text stand in it, in their order; null where a piece is not found. UTF-16 units. */
function locateParts(text: string, parts: readonly Part[]): ({ start: number; end: number } | null)[] {
  let from = 0;
  return parts.map((part) => {
    if (!isKept(part) || part.text === "") return null;
    const piece = toStoredText(part.text);
    const start = text.indexOf(piece, from);
    if (start < 0) return null;
    from = start + piece.length;
    return { start, end: from };
  });
}
