import type { Lexicon } from "../../../model/resources";
import { isCommonWord } from "./scene";

/** A string of Chinese characters that recurs as one piece. */
export interface Recurring {
  text: string;
  count: number;
  /** Where it stands in the joined text. */
  places: readonly number[];
}

const LONGEST = 8;
/** A piece goes with the rest at least this often, else the whole is two pieces that happened to meet. */
const COHESION = 0.5;

/**
 * Strings of 2–8 characters that occur twice or more, with varied neighbours on both sides, whose parts seldom stand without each other.
 * Counted level by level: a string can only recur where its first and its last part do, so the cost is linear in the text.
 * @param text folded; anything but Chinese characters breaks a string
 * @param lexicon a part that is a word by itself may be elsewhere too: that says nothing against the whole
 */
export function findRecurring(text: string, lexicon: Lexicon): Recurring[] {
  const levels: Int32Array[] = [characterLevel(text)];
  const counts: number[][] = [countOf(levels[0]!)];
  const found: Recurring[] = [];
  for (let length = 2; length <= LONGEST; length++) {
    const level = nextLevel(levels[length - 2]!, counts[length - 2]!);
    levels.push(level);
    counts.push(countOf(level));
    found.push(...selectLevel(text, levels, counts, lexicon));
  }
  return found;
}

function characterLevel(text: string): Int32Array {
  const ids = new Map<number, number>();
  return Int32Array.from({ length: text.length }, (_, at) => {
    const code = text.charCodeAt(at);
    if (!isHanCode(code)) return -1;
    const id = ids.get(code) ?? ids.size;
    ids.set(code, id);
    return id;
  });
}

/** Chinese characters of the basic plane. */
function isHanCode(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || code === 0x3007;
}

function countOf(level: Int32Array): number[] {
  const counts: number[] = [];
  for (const id of level) if (id >= 0) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

/** Ids of the strings one character longer; -1 where either part occurs once only. */
function nextLevel(level: Int32Array, counts: readonly number[]): Int32Array {
  const ids = new Map<number, number>();
  const next = new Int32Array(level.length).fill(-1);
  const length = level.length;
  for (let at = 0; at + 1 < length; at++) {
    const head = level[at]!;
    const tail = level[at + 1]!;
    if (head < 0 || tail < 0 || counts[head]! < 2 || counts[tail]! < 2) continue;
    const key = head * length + tail;
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    next[at] = id;
  }
  return next;
}

function selectLevel(
  text: string,
  levels: readonly Int32Array[],
  counts: readonly number[][],
  lexicon: Lexicon,
): Recurring[] {
  const length = levels.length;
  const level = levels[length - 1]!;
  const own = counts[length - 1]!;
  const places = new Map<number, number[]>();
  level.forEach((id, at) => {
    if (id < 0 || own[id]! < 2) return;
    const list = places.get(id);
    if (list === undefined) places.set(id, [at]);
    else list.push(at);
  });
  const found: Recurring[] = [];
  for (const [id, list] of places) {
    const first = list[0]!;
    const string = text.slice(first, first + length);
    if (!isVaried(list, (at) => levels[0]![at - 1] ?? -1) || !isVaried(list, (at) => levels[0]![at + length] ?? -1))
      continue;
    if (isCohesive(first, length, own[id]!, levels, counts, string, lexicon)) {
      found.push({ text: string, count: list.length, places: list });
    }
  }
  return found;
}

/** True where two neighbours differ; a mark or the end of a line differs from everything. */
function isVaried(places: readonly number[], neighbour: (at: number) => number): boolean {
  const first = neighbour(places[0]!);
  return places.length > 1 && (first < 0 || places.some((at) => neighbour(at) !== first));
}

function isCohesive(
  at: number,
  length: number,
  count: number,
  levels: readonly Int32Array[],
  counts: readonly number[][],
  string: string,
  lexicon: Lexicon,
): boolean {
  for (let part = 2; part < length; part++) {
    const head = counts[part - 1]![levels[part - 1]![at]!]!;
    const tail = counts[part - 1]![levels[part - 1]![at + length - part]!]!;
    if (count / head < COHESION && !mayStandAlone(string.slice(0, part), length - part, lexicon)) return false;
    if (count / tail < COHESION && !isCommonWord(string.slice(-part), lexicon)) return false;
  }
  return true;
}

/** A common word, or a known name that one more character makes another (华为, 华为云). */
function mayStandAlone(head: string, rest: number, lexicon: Lexicon): boolean {
  return isCommonWord(head, lexicon) || (rest === 1 && lexicon.has(head));
}
