import { type Lang, packOf } from "../model/lang";
import { fold } from "../text/fold";

/** react-diff-viewer-continued 4.4.0 compares no words in a line longer than 500. */
const LONGEST_LINE = 480;

/** Two passages made ready for the diff viewer, or why no wording is compared. */
type DiffText =
  | { a: string; b: string; folded: boolean; isAlike: boolean }
  | { reason: "other_language" | "same_words" };

/** Below this share of common character pairs a diff is all change and shows nothing that the quotes do not. */
const ALIKE = 0.3;

/**
 * Prepares two quotes for a diff of words: one sentence a line, since the viewer pairs lines by position.
 * Passages in different Chinese scripts are both shown folded, otherwise every 體/体 would look like a change.
 */
export function prepareDiff(a: { quote: string; lang: Lang }, b: { quote: string; lang: Lang }): DiffText {
  if (packOf(a.lang) !== packOf(b.lang)) return { reason: "other_language" };
  const folded = a.lang !== b.lang;
  if (fold(a.quote) === fold(b.quote)) return { reason: "same_words" };
  const shown = (side: { quote: string; lang: Lang }) =>
    splitLines(folded ? fold(side.quote) : side.quote, side.lang).join("\n");
  const isAlike = shareOfPairs(fold(a.quote), fold(b.quote)) >= ALIKE;
  return { a: shown(a), b: shown(b), folded, isAlike };
}

/** Changed paragraphs made ready for the diff viewer: one sentence a line, so that only what differs is marked. */
export function prepareParagraphs(
  removed: readonly { text: string }[],
  added: readonly { text: string }[],
  lang: Lang,
): { a: string; b: string } {
  const shown = (paragraphs: readonly { text: string }[]) =>
    paragraphs.flatMap(({ text }) => splitLines(text, lang)).join("\n");
  return { a: shown(removed), b: shown(added) };
}

function splitLines(text: string, lang: Lang): string[] {
  const sentences = [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)].map((s) =>
    s.segment.trim(),
  );
  return sentences.filter((sentence) => sentence !== "").flatMap(splitLong);
}

function splitLong(line: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < line.length; from += LONGEST_LINE) parts.push(line.slice(from, from + LONGEST_LINE));
  return parts;
}

/** Share of neighbouring characters (in English, words) of the shorter text that the longer one has too: 0–1. */
function shareOfPairs(x: string, y: string): number {
  const [short, long] = x.length <= y.length ? [pairsOf(x), pairsOf(y)] : [pairsOf(y), pairsOf(x)];
  if (short.size === 0) return 0;
  let common = 0;
  for (const pair of short) if (long.has(pair)) common++;
  return common / short.size;
}

function pairsOf(text: string): Set<string> {
  const units = text.match(/[a-z0-9.]+|\p{Script=Han}/gu) ?? [];
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < units.length; i++) pairs.add(`${units[i]} ${units[i + 1]}`);
  return pairs;
}
