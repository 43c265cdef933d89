import type { Lang } from "../../lib/model/lang";
import type { Word } from "../../lib/model/word";

/** One place of a text with other words for it. Offsets are UTF-16, half-open. */
export interface Mutation {
  start: number;
  end: number;
  replacement: string;
}

/** A text as the mutators see it. */
export interface Site {
  text: string;
  /** The text in simplified characters and lower case, of the same length: what the patterns read. */
  plain: string;
  lang: Lang;
  words: readonly Word[];
}

/** A sort of change, where in a text it can be made, and what has to be said of it. */
export interface Mutator {
  change: string;
  groups: readonly string[];
  kinds: readonly string[];
  /** Every place, in text order. Replacements are in simplified characters. */
  find(site: Site): Mutation[];
}

export const isEnglish = ({ lang }: Site) => lang === "en";

/** Every match of a global pattern as a change of the whole match, or none where `change` gives null. */
export function replaceAll(
  text: string,
  pattern: RegExp,
  change: (match: RegExpExecArray) => string | null,
): Mutation[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const replacement = change(match);
    return replacement === null || replacement === match[0]
      ? []
      : [{ start: match.index, end: match.index + match[0].length, replacement }];
  });
}

/** Every place where a word of a pair stands, changed to the other. */
export function swapWords(text: string, pairs: readonly (readonly [string, string])[], isWord: boolean): Mutation[] {
  const other = new Map(pairs.flatMap(([x, y]) => [[x, y] as const, [y, x] as const]));
  const longestFirst = [...other.keys()].sort((x, y) => y.length - x.length || (x < y ? -1 : 1));
  const bounded = longestFirst.map((word) => (isWord ? `\\b${word}\\b` : word)).join("|");
  return replaceAll(text, new RegExp(bounded, "g"), (m) => other.get(m[0]) ?? null);
}
