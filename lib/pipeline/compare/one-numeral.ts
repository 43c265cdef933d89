import { parseEnglishNumeral } from "../../lang/en/numerals";
import { parseNumeral } from "../../lang/zh/numerals";
import { packOf } from "../../model/lang";
import type { Span } from "../../model/span";
import type { Word } from "../../model/word";
import type { PairSide } from "./rule";

/** A numeral where two texts differ, whatever it counts, and its value. */
export interface NumeralAt extends Span {
  value: number;
}

/** What leads into a number that names its thing, in folded text up to it: page 37, flight 12, 第三. */
const LABEL =
  /(?:[第#]|\b(?:pages?|pp?\.|route|flight|rooms?|articles?|sections?|chapter|figure|table|lines?|gate|platform|no\.?|number|bus|highway|road|interstate|unit|block|channel|class|grade|zone|district|ward|act|clause|item|group|phase|stage|level|windows|covid)) ?$/u;
/** What follows such a number: 37号, 3路; and the hour and the year, which are times. */
const LABEL_AFTER = /^ ?(?:[号路线街巷弄楼室栋床版频条章节]|o'clock|[ap]\.?m\b|[年月日点时])/u;

/**
 * The numeral that some words (in order) are, with the digits and marks that belong to it; null where they are anything else, a year,
 * an hour or the number that names a thing.
 */
export function numeralAt({ extraction }: PairSide, words: readonly Word[]): NumeralAt | null {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const { folded, source } = extraction.reading;
  let { start } = first;
  // 3,000 is two words, of which one may be the same on both sides.
  while (/\d[.,]?$/u.test(folded.slice(Math.max(0, start - 2), start)) && /^[\d.,]/u.test(folded.charAt(start - 1)))
    start--;
  const isEnglish = packOf(source.lang) === "en";
  const read = isEnglish ? parseEnglishNumeral(folded, start) : parseNumeral(folded, start);
  if (!read || read.end < last.end || LABEL.test(folded.slice(Math.max(0, start - 12), start))) return null;
  if (LABEL_AFTER.test(folded.slice(read.end, read.end + 8)) || /[a-z+/:-]$/u.test(folded.slice(0, start))) return null;
  const isYear = read.value >= 1900 && read.value <= 2100 && /^\d{4}$/u.test(folded.slice(start, read.end));
  return isYear ? null : { start, end: read.end, value: read.value };
}
