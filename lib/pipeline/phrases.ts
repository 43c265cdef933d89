import { verbOfPhrase } from "../lang/en/phrasal";
import type { Word } from "../model/word";

const PRONOUN = /^(?:it|them|him|her|us|me|this|that)$/u;

/** Reads verbs of two words as the one that they mean ("called off" → cancel, "put it out" → extinguish); "call, off the record" is none. */
export function joinPhrases(words: readonly Word[], folded: string): readonly Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const verb = isNext(last, word, folded) ? verbOfPhrase(last!.text, word.text) : null;
    if (last && verb) {
      joined[joined.length - 1] = { ...last, end: word.end, text: verb };
      continue;
    }
    const before = joined.at(-2);
    const parted =
      last && before && PRONOUN.test(last.text) && isNext(last, word, folded) && isNext(before, last, folded)
        ? verbOfPhrase(before.text, word.text)
        : null;
    if (before && parted) joined[joined.length - 2] = { ...before, text: parted };
    else joined.push(word);
  }
  return joined;
}

function isNext(last: Word | undefined, word: Word, folded: string): boolean {
  return last?.tag === "eng" && word.tag === "eng" && last.end + 1 === word.start && folded.charAt(last.end) === " ";
}
