import { isOneLanguage } from "../one-language";
import type { Pair } from "./rule";

/**
 * Strength of a match, 0 to 1, from which it can carry a verdict: equal, one holds the other, or a synonym of lexicon similarity
 * 0.6 (0.4 + 0.6 × 0.6).
 */
export const FIRM = 0.75;
/** Across languages a translation that the dictionaries give among others is weaker, and names the same thing. */
const FIRM_ACROSS = 0.5;
/** The same where the matches are counted and their share is the evidence, not one of them. */
export const FIRM_IN_SHARE_ACROSS = 0.55;
/** Lexicon similarity from which two modifiers or attributes of one noun may say the same. */
export const RELATED = 0.35;
/** Strength from which two participants may be one: a synonym, or a name that holds the other. Buses and trams are near, and two. */
export const MAY_BE_ONE = 0.7;

/** Least strength of a match by which two sides name one thing, in the languages of the pair. */
export function leastForOneThing(pair: Pick<Pair, "a" | "b">): number {
  return isOneLanguage(pair) ? FIRM : FIRM_ACROSS;
}
