import type { EntityMention } from "../../model/entity";
import type { GlossaryEntry } from "../../model/guidance";
import type { Reading } from "../../model/reading";
import type { Span } from "../../model/span";
import { fold } from "../../text/fold";
import { overlaps } from "../../text/spans";

const WORD = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/**
 * Names as the reader's glossary has them: every spelling of an entry is found in every source, and all that the engine took
 * for one of its spellings goes by the entry's first one. A name that is longer than a spelling inside it stays (纽约时报 for 纽约).
 * @param mentions for each reading what the engine found, in text order, none overlapping
 * @returns the same with the glossary applied, in text order, none overlapping
 */
export function applyGlossary(
  readings: readonly Reading[],
  mentions: readonly (readonly EntityMention[])[],
  glossary: readonly GlossaryEntry[],
): EntityMention[][] {
  const entries = glossary.map((entry) => entry.spellings.map(foldSpelling).filter((spelling) => spelling !== ""));
  const canonicalOf = new Map(entries.flatMap((spellings) => spellings.map((s) => [s, spellings[0]!] as const)));
  // What the engine joined with a spelling (a short form, a translation) goes with it.
  const renamed = new Map<string, string>();
  for (const { text, canonical } of mentions.flat()) {
    const own = canonicalOf.get(foldSpelling(text)) ?? canonicalOf.get(canonical);
    if (own !== undefined) renamed.set(canonical, own);
  }
  const kinds = new Map(mentions.flat().map((m) => [renamed.get(m.canonical) ?? m.canonical, m.kind]));
  return readings.map((reading, at) => {
    const { folded, source } = reading;
    const kept = (mentions[at] ?? []).map((m) => ({ ...m, canonical: renamed.get(m.canonical) ?? m.canonical }));
    const found = findSpellings(folded, [...canonicalOf.keys()]).filter(
      (span) => !kept.some((m) => overlaps(m, span) && m.end - m.start >= span.end - span.start),
    );
    const added = found.map(({ start, end, spelling }): EntityMention => {
      const canonical = canonicalOf.get(spelling)!;
      return { start, end, text: source.text.slice(start, end), canonical, kind: kinds.get(canonical) ?? "other" };
    });
    return [...kept.filter((m) => !added.some((a) => overlaps(a, m))), ...added].sort((x, y) => x.start - y.start);
  });
}

/** As a spelling is looked for: folded, with single spaces. */
function foldSpelling(text: string): string {
  return fold(text).trim().replace(/\s+/gu, " ");
}

/** Where the spellings stand, the longest first at each place; Latin ones only as whole words. */
function findSpellings(folded: string, spellings: readonly string[]): (Span & { spelling: string })[] {
  const found: (Span & { spelling: string })[] = [];
  for (const spelling of [...spellings].sort((x, y) => y.length - x.length || (x < y ? -1 : 1))) {
    for (let at = folded.indexOf(spelling); at >= 0; at = folded.indexOf(spelling, at + 1)) {
      const span = { start: at, end: at + spelling.length, spelling };
      if (isWhole(folded, span) && !found.some((other) => overlaps(other, span))) found.push(span);
    }
  }
  return found;
}

function isWhole(folded: string, { start, end }: Span): boolean {
  const joins = (x: string, y: string) => WORD.test(x) && WORD.test(y) && !HAN.test(x) && !HAN.test(y);
  return !joins(folded.charAt(start - 1), folded.charAt(start)) && !joins(folded.charAt(end - 1), folded.charAt(end));
}
