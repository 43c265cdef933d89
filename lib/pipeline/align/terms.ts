import { FUNCTION_WORDS } from "../../lang/en/function-words";
import type { Lexicon } from "../../model/resources";
import type { Word } from "../../model/word";

/** Longest term, in words. */
const MAX_WORDS = 3;

/**
 * Joins English words that name one thing together (step down, prime minister), the longest term at each place.
 * @param words lemmas in text order. @param folded the text that they are of.
 * @returns the words, with each term as one word whose parts are joined by `_`.
 */
export function joinTerms(words: readonly Word[], folded: string, { isTerm }: Lexicon): readonly Word[] {
  if (!isTerm || words.length < 2) return words;
  const joined: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const term = termAt(words, at, folded, isTerm);
    joined.push(term?.word ?? words[at]!);
    if (term) at += term.length - 1;
  }
  return joined;
}

function termAt(words: readonly Word[], at: number, folded: string, isTerm: (phrase: string) => boolean) {
  const first = words[at]!;
  if (first.tag !== "eng" || FUNCTION_WORDS.has(first.text)) return null;
  // 340 homes in the valley: what is counted opens no term.
  if (words[at - 1]?.tag === "m" && folded.charAt(first.end - 1) === "s") return null;
  let text = first.text;
  let found: { word: Word; length: number } | null = null;
  for (let length = 2; length <= MAX_WORDS; length++) {
    const next = words[at + length - 1];
    const before = words[at + length - 2]!;
    if (next?.tag !== "eng" || next.start !== before.end + 1 || !/[ -]/u.test(folded.charAt(before.end))) break;
    text += `_${next.text}`;
    if (isTerm(text)) found = { word: { start: first.start, end: next.end, text, tag: "eng" }, length };
  }
  return found;
}
