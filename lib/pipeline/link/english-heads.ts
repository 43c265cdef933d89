import { FUNCTION_WORDS } from "../../lang/en/function-words";
import { IRREGULAR } from "../../lang/en/irregular";
import type { Lexicon } from "../../model/resources";
import type { Span } from "../../model/span";
import type { Word } from "../../model/word";

/** Whom a verb follows at once, and what a bare verb or a participle follows. */
const BEFORE_VERB =
  /^(?:i|you|he|she|it|we|they|who|that|which|be|is|are|was|were|been|being|will|would|shall|should|can|could|may|might|must|do|does|did|not)$/u;
/** Auxiliaries: a clause that holds one needs no other verb. */
const AUXILIARY = /^(?:be|have|do|will|would|shall|should|can|could|may|might|must)$/u;
/** Endings of forms that name nothing, for words that the dictionaries lack. */
const VERBAL = /(?:ed|ing|ly)$/u;
/** A capital behind a letter, mark or Chinese character, and not at a sentence's start: a part of a term (the Scaling Law). */
const INSIDE = /[\p{L}\p{N},;:)]\s?$/u;

/** The English words of one claim, as a reader of their forms takes them. */
interface EnglishText {
  words: readonly Word[];
  folded: string;
  original: string;
  lexicon: Pick<Lexicon, "has" | "isPart">;
}

/**
 * Whether an English word can name a thing or narrow one in its place: "head" for a noun, "modifier" for an adjective, null for what
 * says something of them ("funding goes up", "they rely on", "seriously").
 * @param index of the word among `words`.
 */
export function englishPart(text: EnglishText, index: number): "head" | "modifier" | null {
  const word = text.words[index]!;
  if (FUNCTION_WORDS.has(word.text)) return null;
  if (isTerm(text, word)) return "head";
  if (isVerbForm(text, word)) return null;
  const { has, isPart } = text.lexicon;
  const form = formOf(text, word);
  if (!has(word.text) || !isPart) return VERBAL.test(form) ? null : "head";
  if (!isPart(word.text, "noun")) return isPart(word.text, "adjective") ? "modifier" : null;
  return isPart(word.text, "verb") && isVerbHere(text, index) ? null : "head";
}

/** A word with a capital inside a sentence. */
function isTerm({ original }: EnglishText, { start }: Span): boolean {
  return /^\p{Lu}/u.test(original.charAt(start)) && INSIDE.test(original.slice(Math.max(0, start - 2), start));
}

function formOf({ folded }: EnglishText, { start, end }: Span): string {
  return folded.slice(start, end);
}

/** A form that is no plural of its lemma: held, running. */
function isVerbForm(text: EnglishText, word: Word): boolean {
  const form = formOf(text, word);
  return form !== word.text && !/s$/u.test(form);
}

/**
 * Behind a pronoun, an auxiliary or an adverb; or behind a noun that it agrees with in number, where the clause has no other verb:
 * "the debt stands at …", "owners know".
 */
function isVerbHere(text: EnglishText, index: number): boolean {
  const [before, word] = [text.words[index - 1], text.words[index]!];
  if (!before || word.start - before.end > 1) return false;
  const form = formOf(text, before);
  if (BEFORE_VERB.test(form) || form.endsWith("ly")) return true;
  return agrees(text, before, word) && !text.words.some((other) => other !== word && isFiniteVerb(text, other));
}

/** A singular noun before a form in -s, a plural before one without. */
function agrees(text: EnglishText, noun: Word, verb: Word): boolean {
  const { has, isPart } = text.lexicon;
  const form = formOf(text, noun);
  const isNoun = !FUNCTION_WORDS.has(noun.text) && (!has(noun.text) || isPart?.(noun.text, "noun") === true);
  return isNoun && !/['’]s?$/u.test(form) && (form !== noun.text) !== (formOf(text, verb) !== verb.text);
}

function isFiniteVerb(text: EnglishText, word: Word): boolean {
  if (AUXILIARY.test(word.text)) return true;
  const form = formOf(text, word);
  const isPast = form !== word.text && (form.endsWith("ed") || IRREGULAR.has(form));
  return isPast && text.lexicon.isPart?.(word.text, "verb") === true;
}
