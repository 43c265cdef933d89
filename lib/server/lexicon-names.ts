import type { EntityKind } from "../model/entity";
import type { LexiconFile } from "./lexicon-file";

export interface NameTable {
  english(word: string): readonly string[];
  kind(word: string): EntityKind | null;
  fullNames(word: string): readonly string[];
  pinyin(character: string): readonly string[];
  isSurname(word: string): boolean;
}

const KINDS: Record<string, EntityKind> = { p: "person", o: "organization", l: "place", "": "other" };
const REMEMBERED = 50_000;

/** Names, pinyin and family names: sections split into lines at load and searched as they lie. */
export function makeNameTable(file: LexiconFile): NameTable {
  const names = searchLines(file.lines("names"));
  const short = searchLines(file.lines("short"));
  const pinyin = searchLines(file.lines("pinyin"));
  const surnames = new Set(file.lines("surnames"));
  return {
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
