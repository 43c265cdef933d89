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

/** Names, pinyin and family names; each table is read when first asked for. */
export function makeNameTable(file: LexiconFile): NameTable {
  const names = lazily(() => {
    const rows = file.lines("names").map((line) => line.split("\t"));
    return new Map(rows.map(([word, english, kind]) => [word!, { english: split(english), kind: KINDS[kind ?? ""]! }]));
  });
  const short = lazily(() => {
    const rows = file.lines("short").map((line) => line.split("\t"));
    return new Map(rows.map(([word, full]) => [word!, split(full)]));
  });
  const pinyin = lazily(() => new Map(file.lines("pinyin").map((line) => [line.charAt(0), split(line.slice(2))])));
  const surnames = lazily(() => new Set(file.lines("surnames")));
  return {
    english: (word) => names().get(word)?.english ?? [],
    kind: (word) => names().get(word)?.kind ?? null,
    fullNames: (word) => short().get(word) ?? [],
    pinyin: (character) => pinyin().get(character) ?? [],
    isSurname: (word) => surnames().has(word),
  };
}

function split(list: string | undefined): string[] {
  return list === undefined || list === "" ? [] : list.split("|");
}

function lazily<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
