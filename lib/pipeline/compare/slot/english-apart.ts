import { isBody } from "../../../lang/bodies";
import { isWhichOne, tellApart } from "../../../lang/which-one";
import type { Word } from "../../../model/word";
import type { Pair, PairSide } from "../rule";
import { mayBeOneModifier } from "./may-be-one";
import type { NounPhrase } from "./phrases";

/** True where two English phrases narrow one noun by words that are not one. */
export function englishApart(x: NounPhrase, y: NounPhrase, pair: Pair): boolean {
  for (let i = 1; i < x.words.length; i++)
    for (let j = 1; j < y.words.length; j++) {
      if (x.words[i]!.text !== y.words[j]!.text) continue;
      if (!isHead(x, i, pair.a, pair) || !isHead(y, j, pair.b, pair)) continue;
      if (modifiersApart(x, i, y, j, pair)) return true;
    }
  return false;
}

/** The first volume, the sequel: what opens each claim says in its first words which of two it is. */
export function subjectsApart(x: NounPhrase, y: NounPhrase, { a, b }: Pair): boolean {
  const [own, others] = [whichOf(x, a, b), whichOf(y, b, a)];
  return own.some((w) => others.some((v) => tellApart(w, v)));
}

function whichOf({ words }: NounPhrase, side: PairSide, other: PairSide): string[] {
  return words
    .slice(0, 2)
    .map((w) => surface(w, side))
    .filter((w) => isWhichOne(w) && !holds(other, w));
}

function holds(side: PairSide, word: string): boolean {
  return side.words.some((w) => surface(w, side) === word);
}

function surface(word: Word, { extraction }: PairSide): string {
  return extraction.reading.folded.slice(word.start, word.end);
}

/** A noun and no verb: "The trial followed", "the retailer plans 300". */
function isHead({ words }: NounPhrase, at: number, side: PairSide, { lexicon }: Pair): boolean {
  const word = words[at]!;
  if (lexicon.isPart?.(word.text, "noun") === false) return false;
  const form = surface(word, side);
  if (form === word.text) return true;
  // A plural is one, unless it may be the verb of the clause: then what it does follows at once.
  return (
    form.endsWith("s") &&
    (at + 1 < words.length ||
      !/^ (?:\d|an?\b|the\b|its\b|their\b|to\b|for\b|some\b|about\b|on\b|at\b|in\b)/u.test(
        side.extraction.reading.folded.slice(word.end, word.end + 8),
      ) ||
      lexicon.isVerb?.(word.text) === false)
  );
}

function modifiersApart(x: NounPhrase, i: number, y: NounPhrase, j: number, pair: Pair): boolean {
  const [p, q] = [x.words.slice(0, i), y.words.slice(0, j)];
  const [ps, qs] = [p.map((w) => surface(w, pair.a)), q.map((w) => surface(w, pair.b))];
  // Each on its own side only: "the old and the new plant" is of both.
  const lone = (words: readonly string[], other: PairSide) => words.filter((w) => !holds(other, w));
  const [own, others] = [lone(ps, pair.b), lone(qs, pair.a)];
  if (own.some((w) => others.some((v) => tellApart(w, v)))) return true;
  const [s, t] = [p.at(-1)!, q.at(-1)!];
  if (x.isPointed || y.isPointed || x.isNamed || y.isNamed || isOnePerson(x.words[i]!, y.words[j]!, pair)) return false;
  if (!own.includes(ps.at(-1)!) || !others.includes(qs.at(-1)!)) return false;
  // "Refused bail", "granted bail": verbs, though their lemmas may be nouns.
  if (/[a-z]ed$/u.test(ps.at(-1)!) && /[a-z]ed$/u.test(qs.at(-1)!)) return false;
  return isNounModifier(s, pair) && isNounModifier(t, pair) && !mayBeOneModifier(s.text, t.text, pair);
}

/** One person may be the lorry driver and the local driver. */
function isOnePerson(x: Word, y: Word, { a, b, lexicon }: Pair): boolean {
  if (lexicon.isPerson?.(x.text) !== true) return false;
  return surface(x, a) === x.text && surface(y, b) === y.text;
}

/** English words before a noun that are seldom nouns, by their endings, and what says how much or how sure and not which. */
const NO_NOUN =
  /(?:al|ed|ing|ive|ly|est|ous|ary|able|er)$|^(?:total|average|mean|median|record|late|current|final|whole|entire|initial|official|combined|overall|late|latest|key|major)$/u;

function isNounModifier({ text }: Word, { lexicon }: Pair): boolean {
  return !NO_NOUN.test(text) && !isBody(text) && !isWhichOne(text) && lexicon.isPart?.(text, "noun") === true;
}
