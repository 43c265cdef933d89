import { OFFICE } from "../../../lang/zh/attribution";
import { MASKED_PERSON, NO_EDGE, PERSON_AFTER, PERSON_BEFORE, PERSON_SPEAKS_LATER } from "../../../lang/zh/names";
import type { Word } from "../../../model/word";
import { matchesOf } from "../../../text/matches-of";
import type { FormTable } from "./form-table";
import { HAN, isCommonWord, type NameScene, textAfter, textBefore } from "./scene";
import { isCalendarWord, isCommonShape } from "./zh-tags";

/**
 * Persons: a family name and one or two characters after a title or before a verb of saying; masked names (李某).
 * A segmenter splits most of these, so the end is found by what follows, not by its words.
 */
export function addPersons(scene: NameScene, table: FormTable): void {
  const { folded, lexicon } = scene;
  for (const match of matchesOf(MASKED_PERSON, folded)) {
    if (lexicon.isSurname?.(match.groups!["surname"]!)) table.add(match[0], "masked", 1, "person");
  }
  for (let at = 0; at < folded.length; at++) {
    if (!(lexicon.isSurname?.(folded.charAt(at)) ?? false) || !scene.grid.isBoundary(at)) continue;
    addPersonAt(at, scene, table);
  }
}

function addPersonAt(at: number, scene: NameScene, table: FormTable): void {
  const { folded, lexicon, grid } = scene;
  const before = textBefore(folded, at, 6);
  const titled = OFFICE.test(before) || PERSON_BEFORE.test(before);
  const opens = before === "" || /[,。;:!?“”"()、\s]$/.test(before);
  const lengths = lexicon.isSurname?.(folded.slice(at, at + 2)) ? [4, 3] : [3, 2];
  for (const length of lengths) {
    const text = folded.slice(at, at + length);
    if (text.length < length || !HAN.test(text) || !(mayBeName(text, at, titled, scene) || isSaidBy(text, at, scene)))
      continue;
    const after = textAfter(folded, at + length, 4);
    const speaksNow = SPEAKS_NOW.test(after) && (titled || KIND_OF_PERSON.test(before));
    const speaks =
      speaksNow ||
      PERSON_AFTER.test(after) ||
      isTitle(after) ||
      PERSON_SPEAKS_LATER.test(textAfter(folded, at + length, 24));
    const closes = speaksNow || after === "" || !HAN.test(after.charAt(0)) || grid.isBoundary(at + length);
    if (!closes) continue;
    if (speaksNow) table.add(text, "kind-and-speaks", 1, "person");
    if (titled) table.add(text, "after-title", lengthWeight(text, after, at, scene), "person");
    if (opens && isIntroduced(textAfter(folded, at + length, 16))) table.add(text, "introduced", 1, "person");
    if (speaks && (opens || titled)) table.add(text, "speaks", 0.8, "person");
    if (speaks && opens && grid.wordAt(at)?.tag === "nr" && grid.wordAt(at)?.text.length === 1)
      table.add(text, "tagged-surname", 0.3, "person");
    if (hasPersonShape(at, length, scene)) {
      table.add(text, "shape", 0.5, "person");
      if (speaks) table.add(text, "shape-speaks", 0.5, "person");
      if (folded.indexOf(text, at + length) >= 0) table.add(text, "shape-again", 0.5, "person");
    }
    if (grid.inside(at, at + length).some((word) => word.text === text && word.tag === "x"))
      table.add(text, "unknown-word", 0.3, "person");
    if (titled || speaks) return;
  }
}

/** A verb of saying, right behind. */
const SPEAKS_NOW = /^(?:表示|说|称|指出|认为|告诉|透露|坦言|直言|强调|回忆|介绍|补充|解释|承认|否认|分析|指|回应)/u;
/** Nouns of what somebody is end in one of these, the noun suffixes for persons of Chao Yuen Ren, "A Grammar of Spoken Chinese" (1968), and kin terms. */
const KIND_OF_PERSON = /\p{Script=Han}[者员工长民师生手家人士客友农户商匠迷主官警兵嫂伯叔婶娘]$/u;
/** How something is said, and no given name, though it begins like a family name. */
const MANNER =
  /^(?:郑重|严肃|严厉|严正|强烈|强硬|高兴|高调|明确|平静|冷静|温和|乐观|从容|公开|同时|时常|曾经|应邀|于是|终于)/u;

/** Between a family name and a verb of saying. */
const ADVERB_AFTER_NAME = /[也还又曾则都已就均再仍即便才只亦]$/u;

/** 队长|高远|说: a word of the dictionary between an office and a verb of saying is a name, unless it tells how. */
function isSaidBy(text: string, at: number, { folded, lexicon, grid }: NameScene): boolean {
  const word = grid.wordAt(at);
  const before = textBefore(folded, at, 6);
  return (
    text.length === 2 &&
    SPEAKS_NOW.test(textAfter(folded, at + text.length, 4)) &&
    (OFFICE.test(before) || KIND_OF_PERSON.test(before)) &&
    lexicon.isSurname?.(text.charAt(0)) === true &&
    !MANNER.test(text) &&
    !ADVERB_AFTER_NAME.test(text) &&
    !/^(?:d|ad|p|c|r|v)/u.test(word?.text === text ? word.tag : "")
  );
}

/** “赵某是该校校长”: an office is said of whoever opens the clause. */
function isIntroduced(after: string): boolean {
  const office = /^(?:是|现任|曾任|担任|出任|现为)(?<what>[^,。;、]{2,14})/u.exec(after)?.groups?.["what"];
  return office !== undefined && OFFICE.test(office);
}

/** 林|美玲, 吴|思|瑶: the tagger saw a name somewhere in it. */
function hasPersonShape(at: number, length: number, { grid }: NameScene): boolean {
  const pieces = grid.inside(at, at + length);
  if (length !== 3 || pieces[0]?.text.length !== 1) return false;
  return pieces.some(({ tag }) => /^nr/.test(tag)) && !pieces.some(({ tag }) => /^(?:p|c|u|d|r)/.test(tag));
}

/** Prepositions and adverbs that end a name before a setting (主任李立在会上). */
const NOT_GIVEN = /^[在于对就则也还曾已将因被]$/u;

/** Three characters are the common length; two could be the beginning of three, unless a longer word follows. */
function lengthWeight(text: string, after: string, at: number, { grid }: NameScene): number {
  const next = grid.wordAt(at + text.length);
  return text.length >= 3 ||
    (next !== null && (next.text.length > 1 || NOT_GIVEN.test(next.text))) ||
    after === "" ||
    !HAN.test(after.charAt(0)) ||
    PERSON_AFTER.test(after)
    ? 1
    : 0.7;
}

function isTitle(after: string): boolean {
  return [2, 3, 4].some((length) => {
    const found = OFFICE.exec(after.slice(0, length));
    return found !== null && found.index === 0;
  });
}

function mayBeName(text: string, at: number, titled: boolean, { folded, lexicon, grid }: NameScene): boolean {
  if (
    isCommonWord(text, lexicon) ||
    isCalendarWord(text, lexicon) ||
    /^(?:place|organization)$/.test(lexicon.nameKind?.(text) ?? "") ||
    /^[未不没其将被把都也就又还很更最只已未中则]/u.test(text) ||
    (!titled && isCommonShape(text, lexicon)) ||
    (titled && text.length > 2
      ? /[的了说称在将被把和与对是也有]$/u.test(text)
      : NO_EDGE.has(text.charAt(text.length - 1)))
  )
    return false;
  const words = grid.inside(at, at + text.length);
  const isWhole = ({ text: word }: Word) => word.length === text.length;
  if (!titled && !words.every((word) => isWhole(word) || GIVEN_TAG.test(word.tag))) return false;
  // 教授林复生: many given names are words; 教授王表示 is none.
  if (titled && folded.indexOf(text) !== folded.lastIndexOf(text) && !PERSON_AFTER.test(text.slice(1))) return true;
  return !words.some(
    (word) =>
      word.text.length === 2 && !isWhole(word) && /^[vdpcrutm]/.test(word.tag) && isCommonWord(word.text, lexicon),
  );
}

/** Tags that the pieces of a given name may have without a title before it. */
const GIVEN_TAG = /^(?:n|nr|nz|ns|x|a|ad|b|q|g|v|t|nrfg|vn|z|i|j|s|zg|ng|vg|ag|m)$/;
