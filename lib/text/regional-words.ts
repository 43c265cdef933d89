/**
 * Words that Taiwan and Hong Kong write with another character than the mainland and that no table of single characters can
 * join, because the character is also a word of its own (畫 paints, 份 counts). After the character fold; every form is as long
 * as what it stands for. Source: the unified spellings for laws of the Legislative Yuan (法律統一用字表), and the variant
 * readings of CC-CEDICT. What stands before or after and would make another word (统计|画面, 三成|份额) is left alone.
 */
const WORDS: readonly (readonly [form: RegExp, to: string])[] = [
  [/(?<![统设会审])计画(?![面家展作像册廊质出了])/gu, "计划"],
  [/(?<=[规企筹谋])画(?![面家展作像册廊质])/gu, "划"],
  [/(?<=策)画(?=[的了和与、，。人者师出])/gu, "划"],
  [/部份(?![额子])/gu, "部分"],
  [/(?<![终本自全半独单随])身分(?![红期享担])/gu, "身份"],
  [/(?<![一二三四五六七八九十两几\d])成份(?!额)/gu, "成分"],
  [/帐(?=[户号单目面务款册本])|(?<=[转记入查做对呆坏进到销结算])帐(?![篷幕])/gu, "账"],
  // The particle; 著 stays where it is "to write" or "marked".
  [/(?<![名巨原专编译遗论显卓昭土拙合所大])著(?![名作称述者录书])/gu, "着"],
  [/连络/gu, "联络"],
  [/彷佛/gu, "仿佛"],
  [/(?<=[大火迫])砲|砲(?=[击弹火兵轰])/gu, "炮"],
];

const ANY = /[画份分帐著砲]|连络|彷佛/u;

/** Maps regional spellings of a folded text to one; the length stays. */
export function foldRegionalWords(folded: string): string {
  if (!ANY.test(folded)) return folded;
  return WORDS.reduce((text, [form, to]) => text.replace(form, to), folded);
}
