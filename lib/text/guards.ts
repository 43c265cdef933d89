import { matchesOf } from "./matches-of";
import { neededCharacters } from "./needed-characters";

/** A pattern that is not run over a text that lacks every character it needs. Answers as the pattern itself does. */
interface Guarded {
  readonly source: string;
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  /** Of a global pattern. */
  matchAll(text: string): readonly RegExpExecArray[];
}

const CODE_UNITS = 0x10000;
/** Bits of an integer that is no bigger than V8 holds without making anything. */
const MOST = 30;

/**
 * Makes guarded patterns that are asked of the same texts one after another: the first that is asked looks at the text's characters for
 * all. Up to 30 patterns.
 */
export function guards(): (pattern: RegExp) => Guarded {
  /** By code unit the patterns that need it, a bit each. */
  let table: Int32Array | null = null;
  const needs: [needed: ReadonlySet<string>, bit: number][] = [];
  let always = 0;
  let count = 0;
  let last: string | null = null;
  let seen = 0;
  const look = (text: string): number => {
    if (text === last) return seen;
    table ??= layOut(needs);
    let bits = always;
    for (let i = 0; i < text.length; i++) bits |= table[text.charCodeAt(i)]!;
    last = text;
    seen = bits;
    return bits;
  };
  return (pattern) => {
    if (count === MOST) throw new RangeError("Too many patterns for one family of guards");
    const bit = 1 << count++;
    const needed = neededCharacters(pattern);
    if (needed === null) always |= bit;
    else needs.push([needed, bit]);
    const may = (text: string) => (look(text) & bit) !== 0;
    return {
      source: pattern.source,
      test: (text) => may(text) && pattern.test(text),
      exec: (text) => (may(text) ? pattern.exec(text) : null),
      matchAll: (text) => (may(text) ? matchesOf(pattern, text) : NONE),
    };
  };
}

const NONE: readonly RegExpExecArray[] = [];

function layOut(needs: readonly (readonly [ReadonlySet<string>, number])[]): Int32Array {
  const table = new Int32Array(CODE_UNITS);
  for (const [needed, bit] of needs) for (const character of needed) table[character.charCodeAt(0)]! |= bit;
  return table;
}
