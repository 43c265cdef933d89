import { NOT_NAMES } from "../../../lang/en/names";
import {
  FIRM_TAIL,
  INSTITUTION_TAIL,
  NO_EDGE,
  NUMERALS,
  ORGANIZATION_AFTER,
  ORGANIZATION_BEFORE,
  PLACE_TAIL,
} from "../../../lang/zh/names";
import type { EntityKind } from "../../../model/entity";
import type { Word } from "../../../model/word";
import type { FormTable } from "./form-table";
import { HAN, isCommonWord, type NameScene, textAfter, textBefore } from "./scene";

/** Names that the dictionaries know, by the tagger's hints: each is a whole name where the dictionary does not give the word a common meaning. */
export function addTaggedNames({ reading, lexicon }: NameScene, table: FormTable): void {
  const { words } = reading;
  for (const [index, { text, tag }] of words.entries()) {
    if (text.length < 2 || tag === "t" || !HAN.test(text) || isCommonWord(text, lexicon) || NUMERALS.test(text))
      continue;
    if (isBareTail(text) || isCalendarWord(text, lexicon) || isGivenName(words, index, lexicon)) continue;
    const kind = bodyKind(text) ?? lexicon.nameKind?.(text) ?? null;
    // The dictionary's kind is a guess from its gloss: cues of the text may outweigh it.
    if (kind !== null && kind !== "other")
      table.add(text, "dictionary", isTermLike(text, tag, lexicon) ? 0.5 : 1, kind, 0.5);
    else if (tag === "ns") table.add(text, "tag-place", 1, "place");
    else if (tag === "nt") addInstitution(text, lexicon, table);
    else if (kind !== null) {
      const isPerson = tag.startsWith("nr") && (text.length > 2 || hasSurname(text, lexicon));
      table.add(text, "dictionary", isTermLike(text, tag, lexicon) ? 0.5 : 1, isPerson ? "person" : null, 0.4);
    } else if (tag === "nrt" && text.length >= 3) table.add(text, "tag-foreign", 1, "person");
    else if (tag === "nr" && hasSurname(text, lexicon) && !isCommonShape(text, lexicon)) {
      if (text.length === 3 || (text.length === 4 && lexicon.isSurname?.(text.slice(0, 2))))
        table.add(text, "tag-person", 1, "person");
      else if (text.length === 2) table.add(text, "tag-person", 0.6, "person");
    } else if (tag === "nz") table.add(text, "tag-name", 0.6);
  }
}

/** 立法院, 外交部: what the dictionary calls a place or nothing. */
function bodyKind(text: string): EntityKind | null {
  return text.length > 2 && /(?:院|部|局|署|委员会|法院|机场|大学|医院)$/u.test(text) ? "organization" : null;
}

/** The given name behind a family name that the tagger cut off (林|美玲). */
function isGivenName(words: readonly Word[], index: number, lexicon: NameScene["lexicon"]): boolean {
  const [before, word] = [words[index - 1], words[index]!];
  if (before === undefined || before.end !== word.start || before.text.length !== 1 || word.text.length !== 2)
    return false;
  return /^nr/.test(word.tag) && (lexicon.isSurname?.(before.text) ?? false) && !/^(?:p|c|u|d|v)/.test(before.tag);
}

/** 交通局, 大桥: a tail without a name before it. */
function isBareTail(text: string): boolean {
  return text.length < 4 && INSTITUTION_TAIL.exec(text)?.index === 0;
}

/**
 * 强|降雨, 承建商: a family name that is an adjective or adverb as well before a common word, or a last character that says
 * what a thing or agent is and ends no given name. Only a title or a verb of saying makes such a string a person.
 */
export function isCommonShape(text: string, lexicon: NameScene["lexicon"]): boolean {
  if (text.length !== 3) return false;
  return (
    /[商者员户厂局率量案法费税价器机]$/u.test(text) ||
    (/^[强高中常时全严]/u.test(text) && isCommonWord(text.slice(1), lexicon))
  );
}

/** 周三, 十二月, 民国, and counts of people that look like persons (达百人). */
export function isCalendarWord(text: string, lexicon: NameScene["lexicon"]): boolean {
  if (/^(?:周|星期|礼拜)[一二三四五六日天末]|^(?:民国|公元|西元|农历|阳历)$|[百千万亿][人名次]$/u.test(text))
    return true;
  return lexicon.names(text).some((name) => NOT_NAMES.has(name));
}

/**
 * Words with a common meaning that are names too (苹果, 长城): names only beside a cue.
 */
export function addAmbiguousNames({ reading, folded, lexicon }: NameScene, table: FormTable): void {
  for (const { text, start, end, tag } of reading.words) {
    if (text.length < 2 || !HAN.test(text) || !isCommonWord(text, lexicon)) continue;
    const kind = lexicon.nameKind?.(text) ?? null;
    if (kind === "place" && tag === "ns") table.add(text, "dictionary", 1, "place", 0.5);
    if (kind === null || kind === "place" || lexicon.names(text).length === 0) continue;
    const isFirm =
      ORGANIZATION_AFTER.test(textAfter(folded, end, 8)) || ORGANIZATION_BEFORE.test(textBefore(folded, start, 6));
    if (isFirm) table.add(text, "ambiguous-firm", 1, "organization");
  }
}

/** 互联网: written as names in the dictionary, but the tagger has a noun and the English is a plain word. */
function isTermLike(text: string, tag: string, lexicon: NameScene["lexicon"]): boolean {
  return tag === "n" && lexicon.names(text).every((name) => isCommonWord(lexicon.lemma(name), lexicon));
}

function addInstitution(text: string, lexicon: NameScene["lexicon"], table: FormTable): void {
  const head = [4, 3, 2].map((length) => text.slice(0, length)).find((part) => lexicon.isProper?.(part));
  const isNamed = head !== undefined || /^(?:国家|最高|全国|中央)/u.test(text) || !FIRM_TAIL.test(text);
  table.add(text, "tag-body", isNamed ? 1 : 0.4, "organization");
}

export function hasSurname(text: string, lexicon: NameScene["lexicon"]): boolean {
  return (
    (lexicon.isSurname?.(text.charAt(0)) ?? false) ||
    (text.length > 2 && (lexicon.isSurname?.(text.slice(0, 2)) ?? false))
  );
}

/** Names with a tail: 上海市第一人民医院, 云岭县, 云杉医疗公司. The words before the tail must hold something that is a name itself. */
export function addTailedNames(scene: NameScene, table: FormTable): void {
  const { reading, lexicon } = scene;
  const { words } = reading;
  words.forEach((word, index) => {
    const kind = tailKind(word, words[index - 1]);
    if (kind === null || !HAN.test(word.text)) return;
    const isUnknown = !lexicon.has(word.text) && word.text.length > 2;
    let first = isUnknown && looksProper(word, lexicon) ? index : -1;
    for (let at = index - 1; at >= 0 && index - at <= 4; at--) {
      const before = words[at]!;
      if (before.end !== words[at + 1]!.start || !mayBeInName(before)) break;
      // A full place name stands by itself before another place: 广东省 深圳市.
      if (kind === "place" && at < index - 1 && PLACE_TAIL.test(before.text)) break;
      if (looksProper(before, lexicon)) first = at;
    }
    if (first < 0 && FIRM_TAIL.test(word.text) && standsBehindDigits(words, index)) first = index - 2;
    if (first < 0) return;
    const text = reading.folded.slice(words[first]!.start, word.end);
    if (text.length > 2 && text.length <= 16)
      table.add(text, "tail", weightOf(kind, words.slice(first, index + 1), scene), kind);
  });
}

function tailKind({ text, start }: Word, before: Word | undefined): EntityKind | null {
  if (INSTITUTION_TAIL.test(text) || FIRM_TAIL.test(text)) return "organization";
  if (!PLACE_TAIL.test(text)) return null;
  // 云岭|县: the tagger knows the place and not its rank.
  return text.length > 1 || (before?.end === start && before.text.length > 1) ? "place" : null;
}

/** 三一重工: two digits apart from each other that count nothing. */
function standsBehindDigits(words: readonly Word[], index: number): boolean {
  const [one, two] = [words[index - 2], words[index - 1]];
  if (one === undefined || two === undefined || one.end !== two.start || two.end !== words[index]!.start) return false;
  return one.text.length === 1 && two.text.length === 1 && NUMERALS.test(one.text + two.text);
}

/** A place before 公司 describes it (上海公司); before an institution it names it. */
function weightOf(kind: EntityKind, parts: readonly Word[], { lexicon }: NameScene): number {
  const tail = parts.at(-1)!.text;
  if (kind === "place") return parts.length > 1 || lexicon.isProper?.(tail) ? 0.7 : 0.8;
  if (INSTITUTION_TAIL.test(tail)) return 1;
  return parts.some((part) => part.tag !== "ns" && (NUMERALS.test(part.text) || looksProper(part, lexicon))) ? 1 : 0.5;
}

function looksProper({ text, tag }: Word, lexicon: NameScene["lexicon"]): boolean {
  if (!HAN.test(text) || text.length < 2 || NO_EDGE.has(text.charAt(0))) return false;
  if (lexicon.isProper?.(text) || /^(?:国家|全国|最高|中央|国际|联合国)$/u.test(text)) return true;
  return !lexicon.has(text) && /^(?:ns|nr|nz|nt|nrt|x|j)$/.test(tag);
}

function mayBeInName({ text, tag }: Word): boolean {
  if (!HAN.test(text)) return false;
  if (text.length === 1 && PLACE_TAIL.test(text)) return true;
  if (/^(?:旗下|下属|所属|相关|有关|上市|同名|多家)$/u.test(text)) return false;
  if (FIRM_TAIL.test(text)) return true;
  if (/^第[一二三四五六七八九十]+$/u.test(text)) return true;
  return /^(?:n|ns|nr|nz|nt|nrt|x|b|j|a|an|vn|f|s)/.test(tag) && !(text.length === 1 && NO_EDGE.has(text));
}
