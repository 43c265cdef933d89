import { EN_ORDINALS } from "../../../lang/en/amounts";
import { parseEnglishNumeral } from "../../../lang/en/numerals";
import type { UnitForm } from "../../../lang/unit";
import { matchAt } from "../../../text/match-at";
import { type Amount, toAmount } from "./amount";
import type { ScanContext } from "./context";
import { startsWord } from "./en-amount";

export const RANK: UnitForm = { unit: "rank", dimension: "rank", factor: 1 };
const TOP = /top /y;
const NUMBER = /(?:no\. ?|number |# ?)(\d{1,3})(?![\d,.]*\d)/y;
/** Symphony No. 5, Platform No. 3: a name. */
const OF_WORKS =
  /\b(?:symphony|concerto|sonata|quartet|opus|nocturne|prelude|chanel|platform|court|pier|gate|reactor|unit|mine|shaft|pit|resolution|bill|order|decree|case|appendix|regulation) $/;
const ORDINAL = /(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))(?![a-z])/y;
/** What makes an ordinal a place in an order: third-largest, second place, ranked fifth. */
const PLACE_AFTER =
  /^(?:[- ](?:largest|biggest|highest|lowest|richest|smallest|busiest|longest|oldest|fastest|worst|best|most|place|placed|spot|seed)\b)/;
const PLACE_BEFORE = /(?:\b(?:ranked|ranks|ranking|finished|finish|finishing|placed|came|stands|lies|sits|in|rank)) $/;
const PLACE_NOUN = /^ (?:place|spot|position)\b/;

/** Reads a place in an order, kept apart from amounts; null where there is none. */
export function readEnglishRank({ folded }: ScanContext, at: number): Amount | null {
  if (!startsWord(folded, at)) return null;
  return readTop(folded, at) ?? readNumbered(folded, at) ?? readOrdinal(folded, at);
}

function readTop(folded: string, at: number): Amount | null {
  const match = matchAt(TOP, folded, at);
  const numeral = match && parseEnglishNumeral(folded, at + match[0].length);
  if (!numeral || numeral.decimal || numeral.scale > 1 || /^[ -]?(?:%|per|st\b)/.test(folded.slice(numeral.end)))
    return null;
  return { ...toAmount({ start: at, end: numeral.end }, 1, numeral.value), approximate: false };
}

function readNumbered(folded: string, at: number): Amount | null {
  const match = matchAt(NUMBER, folded, at);
  if (OF_WORKS.test(folded.slice(Math.max(0, at - 14), at))) return null;
  return match && toAmount({ start: at, end: at + match[0].length }, Number(match[1]));
}

function readOrdinal(folded: string, at: number): Amount | null {
  const match = matchAt(ORDINAL, folded, at);
  if (!match) return null;
  const end = at + match[0].length;
  const before = folded.slice(Math.max(0, at - 12), at);
  const after = folded.slice(end, end + 14);
  const isPlaced = PLACE_BEFORE.test(before) && (!/\bin $/.test(before) || PLACE_NOUN.test(after));
  if (!PLACE_AFTER.test(after) && !(isPlaced && /^(?:[ ,.;)]|$)/.test(after))) return null;
  return toAmount({ start: at, end }, EN_ORDINALS.get(match[1]!) ?? Number.parseInt(match[1]!, 10));
}
