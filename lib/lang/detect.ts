import simplifiedToTraditional from "opencc-js/dict/STCharacters";
import traditionalToSimplified from "opencc-js/dict/TSCharacters";
import type { Lang } from "../model/lang";
import { FUNCTION_WORDS } from "./en/function-words";
import { FOREIGN_FUNCTION_WORDS } from "./latin-function-words";

/** A Chinese character carries about as much as three Latin letters, so a Chinese text full of product names stays Chinese. */
const LETTERS_A_HAN = 3;
/** From this many words on, a Latin text must show English function words to count as English. */
const ENOUGH_WORDS = 20;
/** The most frequent of them make up about a quarter of English running text, and under a twelfth of French, German, Dutch or Spanish. */
const FUNCTION_WORD_SHARE = 0.12;
const FREQUENT_WORDS = new Set("the of and to in a that is for was it with as by at from he are has".split(" "));
/** A foreign word or two stand in English names and phrases; this many, and more than English ones, make another language. */
const ENOUGH_FOREIGN = 2;
/** Above this share of kana or hangul, the text is Japanese or Korean, not Chinese with a name in it. */
const FOREIGN_SHARE = 0.1;

const TRADITIONAL_ONLY = charactersThatChange(traditionalToSimplified);
const SIMPLIFIED_ONLY = charactersThatChange(simplifiedToTraditional);

/** Keys of an OpenCC table that are never their own image: the characters that exist in one script only. */
function charactersThatChange(pairs: string): Set<string> {
  const found = new Set<string>();
  for (const pair of pairs.split("|")) {
    const [from, ...to] = pair.split(" ");
    if (from !== undefined && !to.includes(from)) found.add(from);
  }
  return found;
}

/**
 * Guesses the language of a text from its characters.
 * @returns `zh-Hant` or `zh-Hans` by the characters that only one script has (a tie counts as simplified; both are read by the
 * same rules); `en` for Latin letters with English function words and fewer of any other language; null where it is neither, or nothing can be told.
 */
export function detectLang(text: string): Lang | null {
  const han = count(text, /\p{Script=Han}/gu);
  const foreign = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu);
  const latin = count(text, /\p{Script=Latin}/gu);
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return null;
  if (han > 0 && han * LETTERS_A_HAN >= latin)
    return foreign > FOREIGN_SHARE * (han + foreign) ? null : detectScript(text);
  return latin * 2 > letters && isEnglish(text) ? "en" : null;
}

function detectScript(text: string): Lang {
  let balance = 0;
  for (const character of text) {
    if (TRADITIONAL_ONLY.has(character)) balance++;
    if (SIMPLIFIED_ONLY.has(character)) balance--;
  }
  return balance > 0 ? "zh-Hant" : "zh-Hans";
}

function isEnglish(text: string): boolean {
  // Words in lower case only: "Los", "La" and "Van" begin names in English texts too.
  const plain = (text.match(/[\p{L}']+/gu) ?? []).filter((word) => word === word.toLowerCase());
  const among = (known: ReadonlySet<string>) => plain.filter((word) => known.has(word)).length;
  const foreign = Math.max(...Object.values(FOREIGN_FUNCTION_WORDS).map(among));
  if (foreign >= ENOUGH_FOREIGN && foreign > among(FUNCTION_WORDS)) return false;
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  if (words.length < ENOUGH_WORDS) return true;
  return words.filter((word) => FREQUENT_WORDS.has(word)).length >= FUNCTION_WORD_SHARE * words.length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
