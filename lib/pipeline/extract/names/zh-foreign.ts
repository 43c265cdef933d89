import { OFFICE } from "../../../lang/zh/attribution";
import { NO_EDGE, PERSON_BEFORE } from "../../../lang/zh/names";
import type { Word } from "../../../model/word";
import type { FormTable } from "./form-table";
import { HAN, isCommonWord, type NameScene, textBefore } from "./scene";
import { hasSurname, isCalendarWord } from "./zh-tags";

/** Longest part of a foreign name in characters (克里斯蒂亚诺). */
const LONGEST_PART = 8;

/** Foreign persons: names with a dot (唐纳德·特朗普) and unknown strings behind a title (总统泽连斯基). */
export function addForeignPersons(scene: NameScene, table: FormTable): void {
  const { folded, reading } = scene;
  for (let dot = folded.indexOf("·"); dot >= 0; dot = folded.indexOf("·", dot + 1)) {
    const start = reachLeft(dot, scene);
    let end = dot;
    // Every further dot belongs to the same name.
    while (folded.charAt(end) === "·") end = reachRight(end + 1, scene);
    if (start < dot && end > dot + 1) table.add(folded.slice(start, end), "dotted", 1, "person");
    dot = Math.max(dot, end - 1);
  }
  for (const word of reading.words) {
    if ((!mayBePart(word, scene) && !mayOpenName(word)) || word.start === 0) continue;
    const before = textBefore(folded, word.start, 6);
    if (!OFFICE.test(before) && !PERSON_BEFORE.test(before)) continue;
    const end = reachRight(word.start, scene);
    const length = end - word.start;
    if (length >= 2 && length <= LONGEST_PART && folded.charAt(end) !== "·" && isForeign(word, end, scene)) {
      table.add(folded.slice(word.start, end), "titled-foreign", 1, "person");
    }
  }
}

/** Leaves to the family-name rule what begins with a family name and is short enough. */
function isForeign({ start, tag, text: word }: Word, end: number, { folded, lexicon }: NameScene): boolean {
  const text = folded.slice(start, end);
  if (text.length > 3 && /^nr/.test(tag) && word.length >= 3 && hasSurname(word, lexicon)) return false;
  return (
    !isCommonWord(text, lexicon) &&
    !isCalendarWord(text, lexicon) &&
    (text.length > 3 || !(lexicon.isSurname?.(text.charAt(0)) ?? false))
  );
}

function reachLeft(dot: number, scene: NameScene): number {
  let at = dot;
  while (dot - at < LONGEST_PART) {
    const word = scene.grid.wordAt(at - 1);
    if (word === null || word.end !== at || !mayBePart(word, scene)) break;
    at = word.start;
  }
  return at;
}

function reachRight(from: number, scene: NameScene): number {
  let at = from;
  // Behind a title even a verb may be the first sound of a name (扎|哈罗|娃).
  const first = scene.grid.wordAt(at);
  if (first?.start === at && mayOpenName(first)) at = first.end;
  while (at - from < LONGEST_PART) {
    const word = scene.grid.wordAt(at);
    if (word === null || word.start !== at || !mayBePart(word, scene)) break;
    at = word.end;
  }
  return at;
}

function mayOpenName({ text, tag }: Word): boolean {
  return text.length === 1 && HAN.test(text) && tag === "v" && !NO_EDGE.has(text);
}

/** A word that may be part of a transliteration: unknown or a name, or one character that no grammar needs. */
function mayBePart({ text, tag }: Word, { lexicon }: NameScene): boolean {
  if (!HAN.test(text)) return false;
  if (text.length === 1) return !NO_EDGE.has(text) && !/^(?:v|d|p|c|u|r)$/.test(tag);
  // 周二, 赛后 and their like end in a character that ends no name.
  if (tag === "t" || NO_EDGE.has(text.charAt(text.length - 1))) return false;
  return /^(?:nr|nrt|nrfg)$/.test(tag) || (!isCommonWord(text, lexicon) && /^(?:ns|nz|nt|n|j|x)$/.test(tag));
}
