import { matchesOf } from "../../../text/matches-of";
import type { LatinToken } from "./latin-tokens";
import type { NameScene } from "./scene";

/** Acronyms that the text spells out, or uses as a body's name (the FDA). */
export function spelledAcronyms({ reading: { source } }: NameScene): ReadonlySet<string> {
  const spelled = matchesOf(/\p{L} ?[(（](?<name>\p{Lu}{2,6})[)）]/gu, source.text);
  const named = source.lang === "en" ? matchesOf(/\b[Tt]he (?<name>\p{Lu}{2,5})\b(?! \p{Ll})/gu, source.text) : [];
  // NHTSA, where the text has the National Highway Traffic Safety Administration.
  const full = matchesOf(/\p{Lu}\p{Ll}+(?: (?:(?:of|and|for|the|de) )*\p{Lu}\p{Ll}+){1,7}/gu, source.text);
  const initials = full.map(([name]) => name.replace(/^The |[^\p{Lu}]/gu, ""));
  return new Set([
    ...spelled.map((match) => match.groups!["name"]!),
    ...named.map((match) => match.groups!["name"]!),
    ...initials,
  ]);
}

/** In a headline every word has a capital: it shows no names. One test a token, in text order. */
export function findHeadlineTokens({ reading }: NameScene, tokens: readonly LatinToken[]): ReadonlySet<LatinToken> {
  const found = new Set<LatinToken>();
  let next = 0;
  for (const { span } of reading.paragraphs) {
    while (next < tokens.length && tokens[next]!.start < span.start) next++;
    const first = next;
    while (next < tokens.length && tokens[next]!.end <= span.end) next++;
    if (/[.!?。”"]/u.test(reading.folded.charAt(span.end - 1))) continue;
    const line = tokens.slice(first, next);
    const words = line.filter(({ raw }) => raw.length > 3);
    const capitals = words.filter(({ capital }) => capital).length;
    if (words.length > 3 && capitals > HEADLINE * words.length) for (const token of line) found.add(token);
  }
  return found;
}

/** Share of longer words with a capital from which a line without a full stop is a headline. */
const HEADLINE = 0.7;
