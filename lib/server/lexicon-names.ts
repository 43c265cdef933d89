import type { EntityKind } from "../model/entity";
import type { LexiconFile } from "./lexicon-file";

interface NameTable {
  english(word: string): readonly string[];
  kind(word: string): EntityKind | null;
  fullNames(word: string): readonly string[];
  pinyin(character: string): readonly string[];
  isSurname(word: string): boolean;
  isWithin(place: string, whole: string): boolean;
}

const KINDS: Record<string, EntityKind> = { p: "person", o: "organization", l: "place", "": "other" };
/** From a district to its continent. */
const MAX_STEPS = 5;
const REMEMBERED = 50_000;

/** Names, pinyin and family names: sections split into lines at load and searched as they lie. */
export function makeNameTable(file: LexiconFile): NameTable {
  const names = searchLines(file.lines("names"));
  const short = searchLines(file.lines("short"));
  const places = searchLines(file.lines("places"));
  const pinyin = searchLines(file.lines("pinyin"));
  const surnames = new Set(file.lines("surnames"));
  const spellings = (word: string): string[] => [word, ...(names(word)?.[0] ?? []), ...(short(word)?.[0] ?? [])];
  /** Walks from a place to what it lies in, and on from there. */
  const isWithin = (place: string, whole: string): boolean => {
    const wanted = new Set(spellings(whole));
    const seen = new Set(spellings(place));
    if ([...seen].some((word) => wanted.has(word))) return false;
    let reached = [...seen];
    for (let step = 0; step < MAX_STEPS && reached.length > 0; step++) {
      const around = reached.flatMap((word) => places(word)?.[0] ?? []).flatMap(spellings);
      if (around.some((word) => wanted.has(word))) return true;
      reached = [...new Set(around)].filter((word) => !seen.has(word));
      for (const word of reached) seen.add(word);
    }
    return false;
  };
  return {
    isWithin,
    english: (word) => names(word)?.[0] ?? [],
    kind: (word) => {
      const row = names(word);
      return row === null ? null : KINDS[row[1]?.[0] ?? ""]!;
    },
    fullNames: (word) => short(word)?.[0] ?? [],
    pinyin: (character) => pinyin(character)?.[0] ?? [],
    isSurname: (word) => surnames.has(word),
  };
}

/**
 * Looks a word up in sorted lines `word TAB list TAB list`; the lists are parted by `|`.
 * @returns the lists, or null where there is no such line; found and missed words are remembered
 */
function searchLines(lines: readonly string[]): (word: string) => readonly (readonly string[])[] | null {
  const known = new Map<string, readonly (readonly string[])[] | null>();
  return (word) => {
    const cached = known.get(word);
    if (cached !== undefined) return cached;
    const line = findLine(lines, `${word}\t`);
    const row =
      line === null
        ? null
        : line
            .split("\t")
            .slice(1)
            .map((list) => (list === "" ? [] : list.split("|")));
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, row);
    return row;
  };
}

function findLine(lines: readonly string[], key: string): string | null {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]! < key) low = middle + 1;
    else high = middle;
  }
  const line = lines[low];
  return line?.startsWith(key) ? line : null;
}
