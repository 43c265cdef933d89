import type { Quantity } from "../../../model/quantity";
import type { Reading } from "../../../model/reading";
import type { Span } from "../../../model/span";
import type { Word } from "../../../model/word";

/** One figure in its surroundings; all texts folded, all spans in the source. */
export interface Scene {
  folded: string;
  quantity: Quantity;
  /** The figure before it in the sentence, if any. */
  before: Quantity | null;
  sentence: Span;
  /** The stretch between commas around it. */
  phrase: Span;
  /** From the phrase's start to the figure. */
  left: string;
  /** From the figure to the end of its phrase. */
  right: string;
  /** Words of the sentence near it, in order, less those of the figure before it. */
  words: readonly Word[];
}

/** Longest stretch of text looked at on either side of a figure. */
const REACH = 80;
const WORDS_REACH = 160;
/** No sentence of prose holds so many figures: what the further ones measure is not looked for. */
const MOST_IN_SENTENCE = 60;

/**
 * Lays out the figures of a reading, in text order, each with the words around it.
 * @param visit is given one scene after another: all of them at once are many times the text. Of a sentence with no end to its figures it
 *   sees only the first.
 */
export function visitScenes(
  { folded, sentences, words }: Reading,
  quantities: readonly Quantity[],
  visit: (scene: Scene, index: number) => void,
): void {
  let at = 0;
  let firstWord = 0;
  let inSentence = 0;
  quantities.forEach((quantity, i) => {
    for (; at + 1 < sentences.length && sentences[at]!.span.end <= quantity.start; at++) inSentence = 0;
    if (++inSentence > MOST_IN_SENTENCE) return;
    const sentence = sentences[at]?.span ?? { start: 0, end: folded.length };
    const from = Math.max(sentence.start, quantity.start - WORDS_REACH);
    while (firstWord < words.length && words[firstWord]!.end <= from) firstWord++;
    const previous = quantities[i - 1];
    const phrase = phraseAround(folded, quantity, sentence);
    const near = wordsWithin(words, firstWord, Math.min(sentence.end, quantity.end + REACH));
    const scene = {
      folded,
      quantity,
      before: previous && previous.start >= sentence.start ? previous : null,
      sentence,
      phrase,
      left: folded.slice(phrase.start, quantity.start),
      right: folded.slice(quantity.end, phrase.end),
      words: previous ? without(near, previous) : near,
    };
    visit(scene, i);
  });
}

function wordsWithin(words: readonly Word[], first: number, end: number): Word[] {
  let last = first;
  while (last < words.length && words[last]!.start < end) last++;
  return words.slice(first, last);
}

/** Words in order, less those that a span takes a part of. The span stands near the end. */
function without(words: Word[], span: Span): Word[] {
  let to = words.length;
  while (to > 0 && words[to - 1]!.start >= span.end) to--;
  let from = to;
  while (from > 0 && words[from - 1]!.end > span.start) from--;
  if (from < to) words.splice(from, to - from);
  return words;
}

/** The stretch between marks that part statements; a comma inside digits parts nothing. */
function phraseAround(folded: string, { start, end }: Span, sentence: Span): Span {
  let from = start;
  while (from > sentence.start && start - from < REACH && !isMark(folded, from - 1)) from--;
  let to = end;
  while (to < sentence.end && to - end < REACH && !isMark(folded, to)) to++;
  return { start: from, end: to };
}

function isMark(folded: string, at: number): boolean {
  switch (folded.charAt(at)) {
    case ",":
    case ".":
      return !/\d\D\d/.test(folded.slice(at - 1, at + 2));
    case ";":
    case ":":
    case "。":
    case "!":
    case "?":
    case "\n":
      return true;
    default:
      return false;
  }
}
