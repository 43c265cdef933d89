import { isConverseWord } from "../../lang/converses";
import { directionOf } from "../../lang/direction";
import { FUNCTION_WORDS } from "../../lang/en/function-words";
import { sidesOf } from "../../lang/opposites";
import type { Lexicon } from "../../model/resources";
import type { Word } from "../../model/word";
import { onceWith } from "./once";
import type { PairSide } from "./rule";

/** More words than any clause of prose holds: a bound on text that is none. */
const MAX_WORDS = 60;

/**
 * The words of a side that may say what happened, whatever the tagger calls them (it tags 反对 an adverb and 战胜 a noun): verbs,
 * adjectives and words of the tables of opposites. A negator and the character behind it are one word where they are in a table (不敌).
 */
export const predicateWords = onceWith(
  ({ words }: Pick<PairSide, "words" | "memo">, lexicon: Lexicon): readonly Word[] => readPredicates(words, lexicon),
);

const REFUSES = /^(?:refuse|decline|fail|omit|neglect)$/u;

function readPredicates(words: readonly Word[], lexicon: Lexicon): Word[] {
  const found: Word[] = [];
  for (let i = 0; i < Math.min(words.length, MAX_WORDS); i++) {
    const word = words[i]!;
    const next = words[i + 1];
    const joined = next && /^[不未无]$/u.test(word.text) && next.start === word.end ? word.text + next.text : null;
    // "Refused to overturn": what was not done is in the verb behind.
    if (REFUSES.test(word.text) && next?.text === "to") continue;
    if (joined && isListed(joined)) {
      found.push({ ...word, end: next!.end, text: joined, tag: "v" });
      i++;
    } else if (isPredicate(word, lexicon)) {
      found.push(innerWord(word));
    }
  }
  return found;
}

function isPredicate({ text, tag }: Word, lexicon: Lexicon): boolean {
  if (tag === "eng") return !FUNCTION_WORDS.has(text);
  if (/^(?:v(?!n)|a|z|i|l|f|s)/u.test(tag) || isListed(text)) return true;
  if (isPhraseOfListed(text)) return true;
  return text.length > 1 && !/^[nt]/u.test(tag) && lexicon.isVerb?.(text) === true;
}

/** 三读通过, 全票通过, which the tagger calls nouns: four characters that end in a word of the tables. */
function isPhraseOfListed(text: string): boolean {
  return text.length === 4 && /^\p{Script=Han}+$/u.test(text) && isListed(text.slice(2));
}

/** jieba takes some phrases of four characters for one word (如期举行): what they say is in the last two. */
export function innerWord(word: Word): Word {
  const isPhrase = word.text.length === 4 && (/^[li]/u.test(word.tag) || isPhraseOfListed(word.text));
  if (!isPhrase || isListed(word.text)) return word;
  const text = word.text.slice(2);
  return { ...word, start: word.start + 2, text, tag: "v" };
}

function isListed(text: string): boolean {
  return sidesOf(text).length > 0 || isConverseWord(text) || directionOf(text) !== null;
}
