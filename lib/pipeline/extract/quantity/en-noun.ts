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
    if (noun.isPlural || noun.isPerson) return noun;
    last = noun;
    next += match[0].length;
  }
  return null;
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
