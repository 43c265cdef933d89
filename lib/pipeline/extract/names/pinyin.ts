import { ROMANIZED_SURNAMES } from "../../../lang/zh/romanized-surnames";
import type { Lexicon } from "../../../model/resources";

/**
 * True where Latin words spell a Chinese personal name: family name in pinyin or one of its usual other spellings, given name in pinyin, joined or
 * apart, in either order, with or without an English first name beside it (王小明: Wang Xiaoming, Xiao-Ming Wong).
 * @param chinese two to four characters
 * @param words folded
 */
export function spellsName(chinese: string, words: readonly string[], lexicon: Lexicon): boolean {
  if (chinese.length < 2 || chinese.length > 4 || words.length < 2 || words.length > 4) return false;
  const family = chinese.length > 2 && lexicon.isSurname?.(chinese.slice(0, 2)) ? 2 : 1;
  const surnames = spellings(chinese.slice(0, family), lexicon).flatMap((pinyin) => [
    pinyin,
    ...(ROMANIZED_SURNAMES.get(pinyin) ?? []),
  ]);
  const given = new Set(spellings(chinese.slice(family), lexicon));
  if (given.size === 0) return false;
  const plain = words.map((word) => word.replace(/[-'’.]/gu, ""));
  const rest = (from: number, to?: number) => plain.slice(from, to).join("");
  const first = surnames.includes(plain[0]!) && given.has(rest(1));
  const last = surnames.includes(plain.at(-1)!) && (given.has(rest(0, -1)) || given.has(rest(1, -1)));
  return first || last;
}

/** All joined readings of the characters; empty where one is unknown. */
function spellings(characters: string, lexicon: Lexicon): string[] {
  let joined = [""];
  for (const character of characters) {
    const readings = lexicon.pinyin?.(character) ?? [];
    joined = joined.flatMap((head) => readings.map((reading) => head + reading.replace("v", "u")));
  }
  return characters === "" ? [] : joined;
}
