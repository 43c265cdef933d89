import { neededCharacters } from "./needed-characters";

const NONE: readonly number[] = [];
const CODE_UNITS = 0x10000;

/**
 * Tells by one look at the characters of a text which of many patterns may match it: most match few texts, and to run each over every
 * clause was half of a comparison.
 * @returns for a text the places in `patterns` of those that may match, in their order. What comes back is shared and must not be changed.
 */
export function triggersOf(patterns: readonly RegExp[]): (text: string) => readonly number[] {
  const always: number[] = [];
  /** By code unit the list of the patterns that need it; 0: none does. */
  const lists = new Uint16Array(CODE_UNITS);
  const bearers: number[][] = [[]];
  patterns.forEach((pattern, place) => {
    const needed = neededCharacters(pattern);
    if (needed === null) always.push(place);
    for (const unit of needed === null ? [] : firstUnits(needed)) {
      if (lists[unit] === 0) lists[unit] = bearers.push([]) - 1;
      bearers[lists[unit]!]!.push(place);
    }
  });
  /** The call that last found each pattern. */
  const foundBy = new Uint32Array(patterns.length);
  let call = 0;
  return (text) => {
    call = (call + 1) >>> 0;
    let found: number[] | null = null;
    for (let i = 0; i < text.length; i++) {
      const list = lists[text.charCodeAt(i)]!;
      if (list === 0) continue;
      for (const place of bearers[list]!) {
        if (foundBy[place] === call) continue;
        foundBy[place] = call;
        found ??= always.slice();
        found.push(place);
      }
    }
    if (found === null) return always.length === 0 ? NONE : always;
    return found.length > 1 ? found.sort((p, q) => p - q) : found;
  };
}

function firstUnits(characters: ReadonlySet<string>): Set<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}
