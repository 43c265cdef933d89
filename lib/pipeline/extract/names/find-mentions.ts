import { NO_EDGE } from "../../../lang/zh/names";
import type { Span } from "../../../model/span";
import { isFigure, latinKey, readLatinTokens } from "./latin-tokens";
import { isCommonWord, type NameScene } from "./scene";

/** An occurrence of an accepted name. */
export interface Occurrence extends Span {
  key: string;
  script: "han" | "latin";
}

/** From this length on a Chinese name is taken wherever it stands; a shorter one must not cut a common word (今|日本|报). */
const SURE_LENGTH = 4;
const LONGEST_RUN = 8;

/** Every occurrence of the accepted names in one source, longest first, in text order, none overlapping. */
export function findOccurrences(scene: NameScene, han: HanIndex, latin: ReadonlySet<string>): Occurrence[] {
  const found = [...findLatin(scene, latin), ...findHan(scene, han)].sort((x, y) => x.start - y.start || y.end - x.end);
  const kept: Occurrence[] = [];
  for (const occurrence of found) if (occurrence.start >= (kept.at(-1)?.end ?? 0)) kept.push(occurrence);
  return kept;
}

/** Chinese names by their first character, longest first. */
type HanIndex = ReadonlyMap<string, readonly string[]>;

export function indexHan(names: readonly string[]): HanIndex {
  const index = new Map<string, string[]>();
  for (const name of names) index.set(name.charAt(0), [...(index.get(name.charAt(0)) ?? []), name]);
  for (const list of index.values()) list.sort((x, y) => y.length - x.length || (x < y ? -1 : 1));
  return index;
}

function findHan({ folded, grid, lexicon }: NameScene, index: HanIndex): Occurrence[] {
  const found: Occurrence[] = [];
  const cutsWord = (at: number) => {
    const word = grid.across(at);
    return word !== null && (isCommonWord(word.text, lexicon) || word.text.length === 2);
  };
  for (let at = 0; at < folded.length; ) {
    const name = index
      .get(folded.charAt(at))
      ?.find(
        (form) =>
          folded.startsWith(form, at) &&
          !isDatelineEnd(form, folded.charAt(at - 1)) &&
          !isRankOfNext(form, folded.charAt(at + form.length)) &&
          (form.length >= SURE_LENGTH || (!cutsWord(at) && !cutsWord(at + form.length))),
      );
    if (name === undefined) at++;
    else {
      found.push({ start: at, end: at + name.length, key: name, script: "han" });
      at += name.length;
    }
  }
  return found;
}

/** 7月15|日电: the end of a dateline is no name. */
function isDatelineEnd(form: string, before: string): boolean {
  return form.startsWith("日") && /[\d一二三四五六七八九十]/u.test(before);
}

/** 高雄|市长, 高雄|市民: the rank belongs to the next word. */
function isRankOfNext(form: string, next: string): boolean {
  return /[省市县区镇村州]$/u.test(form) && form.length > 2 && /[长民]/u.test(next);
}

function findLatin(scene: NameScene, keys: ReadonlySet<string>): Occurrence[] {
  const { text } = scene.reading.source;
  const tokens = readLatinTokens(scene);
  const found: Occurrence[] = [];
  for (let at = 0; at < tokens.length; ) {
    let length = 0;
    if (tokens[at]!.capital) {
      let reach = 1;
      while (
        reach < LONGEST_RUN &&
        at + reach < tokens.length &&
        /^(?:['’]s)?[ -]$|^ & $/.test(text.slice(tokens[at + reach - 1]!.end, tokens[at + reach]!.start))
      )
        reach++;
      for (length = reach; length > 0; length--) {
        const last = tokens[at + length - 1]!;
        if (!last.capital && !isFigure(last.word)) continue;
        if (keys.has(latinKey(tokens.slice(at, at + length).map(({ word }) => word)))) break;
      }
    }
    if (length === 0) at++;
    else {
      const words = tokens.slice(at, at + length);
      found.push({
        start: words[0]!.start,
        end: words.at(-1)!.end,
        key: latinKey(words.map(({ word }) => word)),
        script: "latin",
      });
      at += length;
    }
  }
  return found;
}

/**
 * Short forms of long Chinese names: the first two characters of one name only, standing by themselves in the texts where no word is cut.
 * @returns short form → the name
 */
export function findShortForms(
  scenes: readonly NameScene[],
  names: readonly string[],
  index: HanIndex,
): Map<string, string> {
  const shorts = new Map<string, string | null>();
  for (const name of names) {
    const short = name.slice(0, 2);
    if (
      name.length < 4 ||
      name.includes("·") ||
      NO_EDGE.has(short.charAt(0)) ||
      index.get(short.charAt(0))?.includes(short)
    )
      continue;
    shorts.set(short, shorts.has(short) ? null : name);
  }
  const kept = new Map<string, string>();
  for (const [short, name] of shorts) {
    const lexicon = scenes[0]?.lexicon;
    if (name === null || lexicon === undefined || lexicon.has(short) || lexicon.nameKind?.(short)) continue;
    const alone = scenes.reduce((sum, scene) => sum + countAlone(scene, short, name), 0);
    if (alone >= 2) kept.set(short, name);
  }
  return kept;
}

/** How often the short form stands as words of its own, outside every name that begins with it. */
function countAlone({ folded, grid }: NameScene, short: string, name: string): number {
  let count = 0;
  for (let at = folded.indexOf(short); at >= 0; at = folded.indexOf(short, at + 1)) {
    if (folded.startsWith(name.slice(0, 3), at)) continue;
    const end = at + short.length;
    if (grid.isBoundary(at) && grid.isBoundary(end)) count++;
  }
  return count;
}
