import type { EntityKind } from "../../../model/entity";
import { findLatinRuns } from "./latin";
import { latinKey } from "./latin-tokens";
import { isCommonWord, type NameScene } from "./scene";

/** A Latin name with all its spellings. */
export interface LatinName {
  key: string;
  /** The commonest spelling, folded; of equals the one with more words. */
  words: readonly string[];
  kind: EntityKind;
}

/** Latin names of all sources; spellings that differ by spaces, hyphens or case are one. Sorted by key. */
export function collectLatinNames(scenes: readonly NameScene[]): LatinName[] {
  const table = new Map<string, { spellings: Map<string, number>; kinds: Map<EntityKind, number>; sure: boolean }>();
  for (const scene of scenes) {
    for (const run of findLatinRuns(scene)) {
      const key = latinKey(run.words);
      // English words in a Chinese text are a term (Token, Deep Learning), wherever their capitals come from; Pix AI is none.
      const raw = scene.reading.source.text.slice(run.start, run.end);
      const isPlain = scene.reading.source.lang !== "en" && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u.test(raw);
      const isTerm = isPlain && run.words.every((word) => isCommonWord(word, scene.lexicon));
      const row = table.get(key) ?? { spellings: new Map(), kinds: new Map(), sure: false };
      table.set(key, row);
      const spelling = run.words.join(" ");
      row.spellings.set(spelling, (row.spellings.get(spelling) ?? 0) + 1);
      if (run.kind !== null) row.kinds.set(run.kind, (row.kinds.get(run.kind) ?? 0) + 1);
      row.sure ||= run.sure && !isTerm;
    }
  }
  // "Cook said" opens a sentence: with a person of that last name in the texts it is a name.
  const lastNames = new Set(
    [...table].flatMap(([, row]) => (row.sure && row.kinds.has("person") ? [lastWord(row.spellings)] : [])),
  );
  return [...table]
    .filter(([key, { sure }]) => (sure || lastNames.has(key)) && key.length > 1)
    .map(([key, { spellings, kinds }]) => ({ key, words: first(spellings)!.split(" "), kind: first(kinds) ?? "other" }))
    .sort((x, y) => (x.key < y.key ? -1 : 1));
}

function lastWord(spellings: ReadonlyMap<string, number>): string {
  return first(spellings)!.split(" ").at(-1)!;
}

/** The most frequent; of equals the longer, then the first in order. */
function first<T extends string>(counts: ReadonlyMap<T, number>): T | undefined {
  return [...counts].sort(([x, m], [y, n]) => n - m || y.length - x.length || (x < y ? -1 : 1))[0]?.[0];
}
