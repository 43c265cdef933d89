import traditionalToSimplified from "opencc-js/dict/TSCharacters";
import { SUPPLEMENT_RADICALS } from "./radicals";
import { foldRegionalWords } from "./regional-words";

/** Marks that writers use for one thing; everything else comes from Unicode or OpenCC. Each line: the forms, then the one form. */
const MARKS: readonly (readonly [forms: string, to: string])[] = [
  ["「『“„‟〝﹁﹃«", "“"],
  ["」』”〞﹂﹄»", "”"],
  ["‘’‛`´", "'"],
  ["‐‑‒–—―−－─﹘﹣", "-"],
  ["〜～∼˜", "~"],
  ["·•‧・", "·"],
  ["\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t", " "],
];

/** Variants outside OpenCC's table that news text mixes freely (findings: section 3). */
const VARIANTS = "瞭了臺台佔占迴回嚮向闢辟爲为纔才裡里裏里衆众羣群峯峰牀床綫线麪面喫吃妳你祂他牠它";

const TABLE: ReadonlyMap<string, string> = buildTable();

function buildTable(): Map<string, string> {
  const table = new Map<string, string>();
  for (const pair of traditionalToSimplified.split("|")) {
    const space = pair.indexOf(" ");
    // OpenCC lists the commonest simplified form first.
    const to = pair.slice(space + 1).split(" ")[0];
    if (space === 1 && to?.length === 1) table.set(pair.charAt(0), to);
  }
  for (let i = 0; i < VARIANTS.length; i += 2) table.set(VARIANTS.charAt(i), VARIANTS.charAt(i + 1));
  for (const [radical, character] of SUPPLEMENT_RADICALS) table.set(radical, character);
  for (const [forms, to] of MARKS) for (const form of forms) table.set(form, to);
  return table;
}

/** One UTF-16 unit to one; a mapping that would change the length is skipped (㗲, İ). */
function foldUnit(unit: string): string {
  const marked = TABLE.get(unit);
  if (marked !== undefined) return marked;
  const wide = unit.normalize("NFKC");
  const plain = wide.length === 1 ? wide : unit;
  const simple = TABLE.get(plain) ?? plain;
  const lower = simple.toLowerCase();
  return lower.length === 1 ? lower : simple;
}

const cache = new Map<string, string>();

/**
 * Maps a text to the form used for matching: half width, radicals and compatibility forms to plain characters,
 * traditional to simplified, regional spellings of words (計畫), one form of quotation marks and dashes, lower case.
 * @returns a text of exactly the same UTF-16 length, so that every span found in it is valid in the original.
 */
export function fold(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    let folded = cache.get(unit);
    if (folded === undefined) {
      folded = foldUnit(unit);
      cache.set(unit, folded);
    }
    out += folded;
  }
  return foldRegionalWords(out);
}
