import { isLightWord } from "../../lang/zh/light-words";
import type { Claim } from "../../model/claim";
import type { Extraction } from "../../model/reading";
import type { Lexicon } from "../../model/resources";
import type { Span } from "../../model/span";
import type { Word } from "../../model/word";
import { itemsWithin, overlaps } from "../../text/spans";
import { englishPart } from "./english-heads";

/** A stretch of a claim that names something, with what the words in it weigh. */
export interface Phrase extends Span {
  weight: number;
}

/** A word that counts for the label, with its weight. */
export interface Weighed extends Span {
  weight: number;
}

/** Longest phrase: Chinese characters, and words of English. */
const MAX_HAN = 12;
const MAX_WORDS = 4;
/** What a phrase loses for each word that nothing speaks for. */
const UNASKED = 0.03;
const HEAD = /^(?:n|vn|an|x|j|l|s)/u;
const MODIFIER = /^(?:a|b|z|f)/u;

/**
 * The noun phrases of a claim that hold a weighed word: words that follow each other and name something together, ending in a noun.
 * Figures and times are no part of them.
 * @param within where to look, in the source.
 * @param lexicon tells English nouns from verbs and adjectives.
 * @param named what a figure measures: it names a thing whatever the tagger takes it for (收入 as a verb).
 * @returns in text order, each with the weight of what it holds.
 */
export function nounPhrases(
  { reading }: Extraction,
  claim: Pick<Claim, "entities" | "quantities" | "times">,
  within: Span,
  weighed: readonly Weighed[],
  lexicon: Lexicon,
  named: readonly Span[] = [],
): Phrase[] {
  const barred: readonly Span[] = [...claim.quantities, ...claim.times];
  const weightAt = (word: Word) => weighed.reduce((sum, w) => (overlaps(w, word) ? Math.max(sum, w.weight) : sum), 0);
  const words = itemsWithin(reading.words, within);
  const english = { words, folded: reading.folded, original: reading.source.text, lexicon };
  const kindOf = (word: Word, index: number): "head" | "modifier" | "verb" | null => {
    if (barred.some((span) => overlaps(span, word))) return null;
    if ([...claim.entities, ...named].some((e) => overlaps(e, word))) return "head";
    if (isLightWord(word.text)) return null;
    if (word.tag === "eng") return englishPart(english, index);
    if (HEAD.test(word.tag)) return "head";
    if (MODIFIER.test(word.tag)) return "modifier";
    // 訓練模型, 恢復供電: a shared verb before its object belongs to what is asked.
    return word.tag.startsWith("v") && weightAt(word) > 0 ? "verb" : null;
  };
  const runs: { word: Word; isHead: boolean }[][] = [];
  for (const [index, word] of words.entries()) {
    const kind = kindOf(word, index);
    const run = runs.at(-1);
    const last = run?.at(-1)?.word;
    if (kind === null) runs.push([]);
    // A verb behind a noun makes a sentence of them.
    else if (run && (!last || (kind !== "verb" && isAdjacent(last, word, reading.folded))))
      run.push({ word, isHead: kind === "head" });
    else runs.push([{ word, isHead: kind === "head" }]);
  }
  return runs.flatMap((run) => {
    const kept = shorten(run.slice(0, run.findLastIndex(({ isHead }) => isHead) + 1).map(({ word }) => word));
    const weights = kept.map(weightAt);
    if (!weights.some((weight) => weight > 0)) return [];
    const weight = weights.reduce((sum, w) => sum + (w > 0 ? w : -UNASKED), 0);
    return [{ start: kept[0]!.start, end: kept.at(-1)!.end, weight }];
  });
}

/** English words stand a space or hyphen apart; between Chinese ones a space parts headlines. */
function isAdjacent(last: Word, next: Word, folded: string): boolean {
  if (last.end === next.start) return true;
  return (last.tag === "eng" || next.tag === "eng") && /^[ -]$/u.test(folded.slice(last.end, next.start));
}

/** The end of a long run: what it names stands last. */
function shorten(words: readonly Word[]): readonly Word[] {
  const end = words.at(-1)?.end ?? 0;
  return words.filter((word, i) => (word.tag === "eng" ? words.length - i <= MAX_WORDS : end - word.start <= MAX_HAN));
}
