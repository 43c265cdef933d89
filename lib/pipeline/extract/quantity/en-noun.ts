import { ENDED } from "../../../lang/en/counted";
import { FUNCTION_WORDS } from "../../../lang/en/function-words";
import { EN_PERSON_ENDING, EN_PERSON_NOUNS } from "../../../lang/en/units";
import type { UnitForm } from "../../../lang/unit";
import { matchAt } from "../../../text/match-at";
import type { ScanContext } from "./context";

/** Longest run of words between a figure and the end of its noun: 300 armed border police officers. */
const MOST_WORDS = 4;
const NEXT_WORD = / ([a-z][a-z'-]*)/y;

export interface CountedNoun {
  /** Lemma where words are known, else the word less its plural ending. */
  lemma: string;
  isPlural: boolean;
  isPerson: boolean;
  /** No other word stands between it and the figure. */
  isNext: boolean;
}

/** The noun that a figure ending at `at` counts: the first plural, or a person noun; null where a function word or a mark comes first. */
export function findEnglishNoun({ folded, wordAt, isPerson }: ScanContext, at: number): CountedNoun | null {
  let next = at;
  let last: CountedNoun | null = null;
  for (let i = 0; i < MOST_WORDS; i++) {
    const match = matchAt(NEXT_WORD, folded, next);
    const word = match?.[1];
    if (!word || FUNCTION_WORDS.has(word)) return null;
    const noun = { ...readNoun(word, wordAt.get(next + 1)?.text, isPerson), isNext: i === 0 };
    // 900 job cuts are 900 jobs.
    if (last && noun.isPlural && ENDED.has(noun.lemma)) return { ...last, isPlural: true };
    next += match[0].length;
    // Eight fighter jets are jets.
    if (noun.isPlural || (noun.isPerson && !leadsOn({ folded, wordAt, isPerson }, word, next))) return noun;
    last = noun;
  }
  return null;
}

/** A person noun in the singular right before the plural of a thing only says what sort it is of. */
function leadsOn(
  { folded, wordAt, isPerson }: Pick<ScanContext, "folded" | "wordAt" | "isPerson">,
  word: string,
  next: number,
): boolean {
  if (/s$|^(?:wo)?men$|^people$|^children$/.test(word)) return false;
  const following = matchAt(NEXT_WORD, folded, next)?.[1];
  if (!following || FUNCTION_WORDS.has(following)) return false;
  const noun = readNoun(following, wordAt.get(next + 1)?.text, isPerson);
  return noun.isPlural && !noun.isPerson && !ENDED.has(noun.lemma);
}

/** Agents that are as often firms: makers, sellers and lenders. */
const FIRM =
  /(?:maker|tailer|lender|supplier|producer|operator|developer|manufacturer|distributor|dealer|employer|broker|vendor|publisher|provider|porter|carrier|bank)$/;

function readNoun(
  word: string,
  known: string | undefined,
  means: (lemma: string) => boolean,
): Omit<CountedNoun, "isNext"> {
  const lemma = known ?? singular(word);
  const isPerson =
    [lemma, singular(word), word].some((w) => EN_PERSON_NOUNS.has(w) || EN_PERSON_ENDING.test(w)) ||
    // 30 patient beds: the singular only narrows the noun that is counted.
    (lemma !== word && !FIRM.test(lemma) && means(lemma));
  const isPlural = /[^su'i]s$/.test(word) && lemma !== word;
  return { lemma, isPlural, isPerson };
}

/** A plural's ending taken off, for texts whose words are not known. */
function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** The noun as a unit: `person`, or `piece:` with its lemma. */
export function toNounUnit({ lemma, isPerson }: Pick<CountedNoun, "lemma" | "isPerson">): UnitForm {
  return { unit: isPerson ? "person" : `piece:${lemma}`, dimension: "count", factor: 1 };
}
