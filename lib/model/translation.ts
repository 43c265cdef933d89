import type { Lang } from "./lang";

/** The slot of a claim edit that holds a person's own translation. What a claim says does not hang on it: no rule reads it. */
export const TRANSLATION_SLOT = "translation";

/** Most characters of a translation, in UTF-16. */
export const LONGEST_TRANSLATION = 10_000;

/** What the edit of that slot holds. */
export interface TranslationValue {
  lang: Lang;
  /** Not empty. */
  text: string;
  /** The words that it translates, so that it is found again where a corrected text holds the same ones. */
  quote: string;
  /** Who wrote it, where somebody else has taken it over to the same words. */
  by?: string;
}

/** A person's translation of a claim; the quote stays what counts. */
export interface Translation {
  lang: Lang;
  text: string;
  /** Name of whoever wrote it. */
  by: string;
  /** ISO. */
  at: string;
}

/** True for an edit that says nothing of what the engine reads. */
export function isTranslation({ slot }: { slot: string }): boolean {
  return slot === TRANSLATION_SLOT;
}
