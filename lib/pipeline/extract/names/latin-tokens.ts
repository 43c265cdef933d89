import type { Span } from "../../../model/span";
import { matchesOf } from "../../../text/matches-of";
import type { NameScene } from "./scene";

/** A Latin word of the original text. */
export interface LatinToken extends Span {
  raw: string;
  /** Folded. */
  word: string;
  /** Upper case somewhere that makes it look like a name: Apple, iPhone, 5G. */
  capital: boolean;
}

const TOKEN = /[\p{Script=Latin}\p{N}]+(?:['’.&-][\p{Script=Latin}\p{N}]+)*\.?/gu;
/** Their full stop is part of them. */
const ABBREVIATION = /^(?:(?:[A-Z]\.)+|(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Inc|Corp|Ltd|Co)\.)$/;

/** Latin words, in text order; a possessive 's stays outside. */
export function readLatinTokens({ reading, folded }: NameScene): LatinToken[] {
  return matchesOf(TOKEN, reading.source.text).map(({ index: start, 0: found }) => {
    const raw = (ABBREVIATION.test(found) ? found : found.replace(/\.$/, "")).replace(/['’]s$/u, "");
    const end = start + raw.length;
    return { start, end, raw, word: folded.slice(start, end), capital: isCapital(raw) };
  });
}

function isCapital(raw: string): boolean {
  return /^\p{Lu}/u.test(raw) || /^\p{Ll}+\p{Lu}/u.test(raw) || /^\d+\p{L}*\p{Lu}/u.test(raw);
}

/** A version or number behind a brand: 737, 4o; not a year. */
export function isFigure(word: string): boolean {
  return /^\d{1,4}[a-z]{0,2}$/.test(word) && !/^(?:19|20)\d\d$/.test(word);
}

/** The form under which spellings of one name meet: Pix Note, PixNote and pix-note. */
export function latinKey(words: readonly string[]): string {
  return words.join("").replace(/[\s.'’&-]/gu, "");
}
