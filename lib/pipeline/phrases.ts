import { verbOfPhrase } from "../lang/en/phrasal";
import type { Lexicon } from "../model/resources";
import type { Word } from "../model/word";

const PRONOUN = /^(?:it|them|him|her|us|me|this|that)$/u;

/**
 * Reads verbs of two words as the one that they mean ("called off" → cancel, "put it out" → extinguish; 停过工 → 停工); "call, off the
 * record" is none.
 */
export function joinPhrases(words: readonly Word[], folded: string, lexicon: Lexicon): readonly Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const split = separable(joined, word, lexicon);
    if (split) {
      joined.splice(-2, 2, split);
      continue;
    }
    const last = joined.at(-1);
    const before = joined.at(-2);
    // 340 homes in the valley: what is counted is no verb.
    const isCounted = before?.tag === "m" && last !== undefined && folded.charAt(last.end - 1) === "s";
    const verb = isNext(last, word, folded) && !isCounted ? verbOfPhrase(last!.text, word.text) : null;
    if (last && verb) {
      joined[joined.length - 1] = { ...last, end: word.end, text: verb };
      continue;
    }
    const parted =
      last && before && PRONOUN.test(last.text) && isNext(last, word, folded) && isNext(before, last, folded)
        ? verbOfPhrase(before.text, word.text)
        : null;
    if (before && parted) joined[joined.length - 2] = { ...before, text: parted };
    else joined.push(word);
  }
  return joined;
}

/** A verb and its noun with the aspect between them (停过工, 见了面): one word of the dictionary, said in two (Chao Yuen Ren, 1968, 6.5.5). */
function separable(before: readonly Word[], noun: Word, lexicon: Lexicon): Word | null {
  const [verb, aspect] = before.slice(-2);
  if (!verb || !aspect || !/^[过了]$/u.test(aspect.text) || !verb.tag.startsWith("v")) return null;
  if (verb.text.length !== 1 || noun.text.length !== 1 || verb.end !== aspect.start || aspect.end !== noun.start)
    return null;
  const text = verb.text + noun.text;
  return /^(?:n|vn|v|g|k|q)/u.test(noun.tag) && lexicon.has(text)
    ? { start: verb.start, end: noun.end, text, tag: "v" }
    : null;
}

function isNext(last: Word | undefined, word: Word, folded: string): boolean {
  return last?.tag === "eng" && word.tag === "eng" && last.end + 1 === word.start && folded.charAt(last.end) === " ";
}
