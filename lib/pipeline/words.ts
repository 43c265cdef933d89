import { FUNCTION_WORDS } from "../lang/en/function-words";
import type { PackId } from "../model/lang";
import type { Resources } from "../model/resources";
import type { Paragraph } from "../model/sentence";
import type { Word } from "../model/word";
import { matchesOf } from "../text/matches-of";

const HAN = /\p{Script=Han}/u;
const LATIN_WORD = /[\p{L}\p{N}]+(?:['.&-][\p{L}\p{N}]+)*/gu;
/** jieba joins Latin letters and figures, but not hyphens and dots inside a name (yi-large, gpt-4o). */
const LATIN_RUN = /^[a-z0-9]+(?:[.&'-][a-z0-9]+)*/u;

/**
 * Words of the folded text, in order, without punctuation. Chinese runs go through the tagger, one paragraph at a time;
 * Latin words are cut by their letters and reduced to their lemma.
 */
export function splitWords(
  folded: string,
  paragraphs: readonly Paragraph[],
  pack: PackId,
  { tag, lexicon }: Resources,
): Word[] {
  const words: Word[] = [];
  const pushLatin = (start: number, text: string) => {
    const isNumber = /^\d/u.test(text) && !/[a-z]/u.test(text);
    words.push({
      start,
      end: start + text.length,
      text: isNumber || FUNCTION_WORDS.has(text) ? text : lexicon.lemma(text.replace(/'s?$/u, "")),
      tag: isNumber ? "m" : "eng",
    });
  };
  for (const { span } of paragraphs) {
    const text = folded.slice(span.start, span.end);
    if (pack === "en" && !HAN.test(text)) {
      for (const match of matchesOf(LATIN_WORD, text)) pushLatin(span.start + match.index, match[0]);
      continue;
    }
    let at = span.start;
    let latinUntil = -1;
    for (const { word, tag: partOfSpeech } of tag(text)) {
      const start = at;
      at += word.length;
      if (start < latinUntil || !/[\p{L}\p{N}]/u.test(word)) continue;
      const run = /^[a-z]/u.test(word) ? LATIN_RUN.exec(folded.slice(start, span.end))?.[0] : undefined;
      if (run) {
        pushLatin(start, run);
        latinUntil = start + run.length;
      } else words.push({ start, end: at, text: word, tag: partOfSpeech });
    }
  }
  return words.map((word, i) =>
    isStranded(word, words[i + 1], folded) || isPredicate(word, words[i - 1], lexicon) ? { ...word, tag: "v" } : word,
  );
}

/** Adverbs that say of how much, how many or which: a noun may stand behind them. Folded. */
const OF_MEASURE = /^(?:最|很|更|太|较|极|约|大约|近|共|至少|最多|仅|只|光|单|全|几乎|将近|不过)$/u;

/** Adverbs of time and denial: nothing but a verb stands behind them, whether a dictionary knows it or not (已经离校). */
const AFTER_IT_A_VERB = /^(?:已|已经|均已|都已|业已|早已|尚未|从未|并未|未曾|未|曾|曾经|正在)$/u;

/** 均已出院, 尚未立案: what the tagger takes for a noun is a verb right behind an adverb, where a dictionary knows it as one. */
function isPredicate({ tag, text, start }: Word, before: Word | undefined, lexicon: Resources["lexicon"]): boolean {
  return (
    tag === "n" &&
    before?.end === start &&
    before.tag === "d" &&
    text.length > 1 &&
    !OF_MEASURE.test(before.text) &&
    lexicon.isVerb !== undefined &&
    (lexicon.isVerb(text) || (AFTER_IT_A_VERB.test(before.text) && !lexicon.has(text)))
  );
}

/** 通过了, 未获通过: a preposition with an aspect or nothing behind it is the verb that it comes from. */
function isStranded({ tag, text, end }: Word, next: Word | undefined, folded: string): boolean {
  if (tag !== "p" || text.length < 2 || !HAN.test(text)) return false;
  const behind = folded.charAt(end);
  return behind === "" || /[,.;:!?。\s”"]/u.test(behind) || (next?.start === end && /^[了过]$/u.test(next.text));
}
