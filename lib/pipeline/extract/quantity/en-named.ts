import { FUNCTION_WORDS } from "../../../lang/en/function-words";
import type { ScanContext } from "./context";
import type { EnglishSide } from "./en-unit";

/** Three Mile Island, the Six Day War: several of a unit in the singular, in capitals, are a name. */
export function isNamedUnit({ text }: ScanContext, { amount, end }: EnglishSide): boolean {
  if (amount.isArabic || (amount.low ?? 0) <= 1) return false;
  return (
    /^[A-Z]/.test(text.slice(amount.start)) &&
    /^ [A-Z][a-z]*[^s ]$/.test(text.slice(amount.end, end)) &&
    /^ [A-Z]/.test(text.slice(end))
  );
}

/** Names that end in a number, whoever stands behind them: Fortune 500 bosses. On the one hand. */
const NUMBERED_NAME = /\b(?:fortune|forbes|formula|ftse|nasdaq|s&p|russell|nikkei|dax|cac|asx) $/;

/** True where a figure from `start` on belongs to such a name. */
export function endsNumberedName(folded: string, start: number): boolean {
  return NUMBERED_NAME.test(folded.slice(Math.max(0, start - 10), start));
}

/** the Seven Sisters */
export function isBothCapital({ text }: ScanContext, { amount }: EnglishSide): boolean {
  const before = text.slice(Math.max(0, amount.start - 4), amount.start);
  return (
    !amount.isArabic &&
    /\bthe $/i.test(before) &&
    /^[A-Z][a-z]+ [A-Z][a-z]/.test(text.slice(amount.start, amount.start + 24))
  );
}

/** Boeing 737, Flight 370, Windows 11: a capitalised word that is no function word or adverb leads into the digits. */
export function isNamed({ text }: ScanContext, { amount, end }: EnglishSide, start: number): boolean {
  // the Seven Sisters: a number word and its noun in capitals
  if (!amount.isArabic) {
    const isCapital = /[A-Z]/.test(text.charAt(amount.start));
    // the Big Four accounting firms
    const isTail = /[A-Z][a-z]+ $/.test(text.slice(Math.max(0, start - 16), start)) && !/^ [A-Z]/.test(text.slice(end));
    return isCapital && (isTail || /^ [A-Z]/.test(text.slice(end)));
  }
  if (!amount.isArabic || amount.tail > 1 || amount.decimal || amount.isWidened) return false;
  const word = /([A-Z][\w'-]*)[ -]$/.exec(text.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase();
  // On Monday 85 schools: a day of the week has no number.
  return (
    word !== undefined &&
    !FUNCTION_WORDS.has(word) &&
    !word.endsWith("ly") &&
    !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word)
  );
}
