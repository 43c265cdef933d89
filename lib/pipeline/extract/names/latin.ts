import {
  CALENDAR,
  CONNECTORS,
  DEMONYM,
  LEADING_PLACES,
  LEGAL_TAILS,
  NOT_NAMES,
  OPENERS,
  PERSON_AFTER,
  PERSON_BEFORE,
  PERSON_TITLES,
  TAILS,
} from "../../../lang/en/names";
import type { EntityKind } from "../../../model/entity";
import type { Span } from "../../../model/span";
import { findHeadlineTokens, spelledAcronyms } from "./latin-context";
import { isFigure, type LatinToken, readLatinTokens } from "./latin-tokens";
import { isCommonWord, type NameScene } from "./scene";

/** A run of Latin words that may be a name, where it stands. */
interface LatinRun extends Span {
  /** Folded words. */
  words: readonly string[];
  /** False where only its place (the head of a sentence) explains the capital. */
  sure: boolean;
  kind: EntityKind | null;
}

/** Capitalised runs of the original text, brand names with figures and mixed case; titles and legal words stay outside. */
export function findLatinRuns(scene: NameScene): LatinRun[] {
  const { text } = scene.reading.source;
  const tokens = readLatinTokens(scene);
  const acronyms = spelledAcronyms(scene);
  const headline = findHeadlineTokens(scene, tokens);
  const runs: LatinRun[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (!tokens[at]!.capital || headline.has(tokens[at]!)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < tokens.length && joins(tokens, end, text)) end++;
    while (!tokens[end - 1]!.capital && !isFigure(tokens[end - 1]!.word)) end--;
    for (const part of splitAtTitles(tokens.slice(at, end), scene)) {
      const run = toRun(part, scene, acronyms);
      if (run !== null) runs.push(run);
    }
    at = end;
  }
  return runs;
}

/** True where the token goes on with the run before it: a capital, a figure after a brand, or a small word with a capital behind it. */
function joins(tokens: readonly LatinToken[], at: number, text: string): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  const gap = text.slice(before.end, token.start);
  // St. Mary's School
  if (/^['’]s $/.test(gap)) return token.capital && TAILS[token.word] !== undefined;
  if (gap === " & ") return token.capital;
  if (CALENDAR.has(token.word) || CALENDAR.has(before.word)) return false;
  if (gap !== " ") return false;
  if (token.capital) return true;
  if (isFigure(token.word)) return before.capital && !NOT_NAMES.has(before.word);
  const next = tokens[at + 1];
  if (!CONNECTORS.has(token.word) || next === undefined || text.slice(token.end, next.start) !== " ") return false;
  if (next.capital) return true;
  const after = tokens[at + 2];
  return (
    token.word === "of" && next.word === "the" && after?.capital === true && text.slice(next.end, after.start) === " "
  );
}

/** "Federal Reserve Chair Jerome Powell" is a body and a person; a title inside a known name (Attorney General) stays. */
function splitAtTitles(tokens: readonly LatinToken[], scene: NameScene): (readonly LatinToken[])[] {
  const at = tokens.findIndex(({ word }, index) => index > 0 && index < tokens.length - 1 && PERSON_TITLES.has(word));
  const isBody = TAILS[tokens.at(-1)!.word] !== undefined;
  if (at < 0 || PERSON_TITLES.has(tokens[0]!.word) || isBody || isKnown(tokens, scene)) return [tokens];
  return [tokens.slice(0, at), tokens.slice(at)];
}

function toRun(all: readonly LatinToken[], scene: NameScene, acronyms: ReadonlySet<string>): LatinRun | null {
  const { text } = scene.reading.source;
  const opens = isSentenceStart(all[0]!.start, text);
  // "Yesterday Apple": the capital of the first word is the sentence's.
  if (opens && all.length > 1 && isPlainOpener(all[0]!, scene) && !isPersonAtHead(all, text))
    return toRun(all.slice(1), scene, acronyms);
  const { tokens, titled } = stripTitles(all, scene);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || tokens.length > 8) return null;
  if (tokens.length === 1 && isNoName(first, titled, scene, acronyms)) return null;
  // US$1.2bn is an amount.
  if (/[$€£¥]/.test(text.charAt(last.end))) return null;
  const words = tokens.map(({ word }) => word);
  const marked = words.length > 1 || /\d|\p{L}-?\p{Lu}/u.test(first.raw);
  const sure = first !== all[0] || !opens || marked || !isCommonWord(scene.lexicon.lemma(first.word), scene.lexicon);
  const kind =
    titled || (words.length < 4 && PERSON_BEFORE.test(text.slice(Math.max(0, first.start - 24), first.start)))
      ? "person"
      : runKind(
          words,
          text.slice(last.end, last.end + 50),
          /\b[Tt]he\s$/.test(text.slice(Math.max(0, first.start - 5), first.start)),
          scene,
        );
  return { start: first.start, end: last.end, words, sure, kind };
}

/** "Rose Keller, the minister": a first name that is a common word too. */
function isPersonAtHead(tokens: readonly LatinToken[], text: string): boolean {
  const [first, last] = [tokens[0]!, tokens.at(-1)!];
  if (
    tokens.length > 3 ||
    OPENERS.has(first.word) ||
    first.word.endsWith("ly") ||
    tokens.some(({ word }) => CONNECTORS.has(word))
  )
    return false;
  return PERSON_AFTER.test(text.slice(last.end, last.end + 50));
}

/** Leaves away titles before a person (General Smith, but not General Motors) and what is no part of any name. */
function stripTitles(all: readonly LatinToken[], scene: NameScene): { tokens: readonly LatinToken[]; titled: boolean } {
  let from = 0;
  let titled = false;
  const isBody = all.length > 1 && (TAILS[all.at(-1)!.word] !== undefined || isKnown(all, scene));
  const isChinese = scene.reading.source.lang !== "en";
  for (; from < all.length; from++) {
    const { raw, word: written } = all[from]!;
    const word = written.replace(/\.$/, "");
    const next = all[from + 1];
    const isTitle = !isBody && PERSON_TITLES.has(word);
    const isDemonym = !titled && next !== undefined && DEMONYM.test(word) && PERSON_TITLES.has(next.word);
    if (
      !isTitle &&
      !isDemonym &&
      !NOT_NAMES.has(word) &&
      !CONNECTORS.has(word) &&
      !(isChinese && OPENERS.has(word) && !/^\p{Lu}{2,}$/u.test(raw))
    )
      break;
    titled ||= isTitle && next !== undefined;
  }
  return { tokens: all.slice(from), titled };
}

/** @param isThe a body or thing has an article before it, a person has none */
function runKind(words: readonly string[], after: string, isThe: boolean, { lexicon }: NameScene): EntityKind | null {
  const tail =
    TAILS[words.at(-1)!.replace(/\.$/, "")] ??
    (words.includes("of") || LEADING_PLACES.has(words[0]!) ? TAILS[words[0]!] : undefined);
  if (words.length > 1 && tail !== undefined) return tail;
  const known = lexicon.nameKind?.(words.join(" ")) ?? null;
  if (known !== null && known !== "other") return known;
  if (words.some((word) => /\d/.test(word))) return "product";
  if (!isThe && words.length > 1 && words.length <= 4 && PERSON_AFTER.test(after)) return "person";
  return known;
}

function isKnown(tokens: readonly LatinToken[], { lexicon }: NameScene): boolean {
  return (lexicon.nameKind?.(tokens.map(({ word }) => word).join(" ")) ?? null) !== null;
}

/** A capitalised word that describes or is a common abbreviation: Chinese, AI, GPU. */
function isNoName(
  { raw, word }: LatinToken,
  titled: boolean,
  { lexicon }: NameScene,
  acronyms: ReadonlySet<string>,
): boolean {
  // 20B, 5G, 3D are figures with a unit, Q3 and FY2024 parts of a year; ToX with one letter is a term of trade.
  if (/^\d|^(?:To|On|In)\p{Lu}$|^(?:Q[1-4]|H[12]|FY\d*)$/u.test(raw)) return true;
  if (/^\p{Lu}{2,5}$/u.test(raw) && acronyms.has(raw)) return false;
  if (NOT_NAMES.has(word) || OPENERS.has(word) || LEGAL_TAILS.has(word) || PERSON_TITLES.has(word) || word.length < 2)
    return true;
  const known = lexicon.nameKind?.(word) ?? null;
  if (!titled && DEMONYM.test(word) && (known === null || /(?:ese|ish|ian|ean)s?$/.test(word))) return true;
  // All capitals: a name where the dictionary has it as a body or place and nothing else, or where the text says so.
  if (/^\p{Lu}{2,5}s?$/u.test(raw))
    return !acronyms.has(raw) && (known === null || !(lexicon.isProper?.(word) ?? false));
  return false;
}

function isPlainOpener({ word, raw }: LatinToken, { lexicon }: NameScene): boolean {
  if (/\p{Lu}.*\p{Lu}|\d/u.test(raw) || PERSON_TITLES.has(word)) return false;
  return (
    OPENERS.has(word) ||
    CONNECTORS.has(word) ||
    NOT_NAMES.has(word) ||
    (isCommonWord(lexicon.lemma(word), lexicon) && TAILS[word] === undefined)
  );
}

/** True at the head of a paragraph, after a full stop, colon or an opening quotation mark. */
function isSentenceStart(at: number, text: string): boolean {
  return (
    at === 0 || /(?:[.!?:;。!?:\n]["'”’」』)\s]*|["“‘「『(]\s*|[•*–—-]\s+)$/u.test(text.slice(Math.max(0, at - 4), at))
  );
}
