import type { PackId } from "../../model/lang";
import type { Quantity } from "../../model/quantity";
import type { Span } from "../../model/span";
import type { Word } from "../../model/word";
import { joinCompounds } from "./quantity/compound";
import { createScanContext } from "./quantity/context";
import { scanEnglish } from "./quantity/en";
import { scanChinese } from "./quantity/zh";

interface QuantityInput {
  /** The text as written; spans are valid in it. */
  text: string;
  /** `fold(text)`. */
  folded: string;
  pack: PackId;
  /** What is already read as a time: a year or a date is no quantity. */
  taken?: readonly Span[];
  /** The text's words, where known: they tell counted nouns, and numerals inside other words (三星). */
  words?: readonly Word[];
  /** Tells the nouns (lemmas) that mean persons, where a lexicon is at hand. */
  isPerson?: (lemma: string) => boolean;
  /** Tells the words that the dictionaries have from those that the tagger made up (七辆车). */
  isHeadword?: (word: string) => boolean;
}

/**
 * Reads the figures of a text, whole document or short passage.
 * @returns quantities in text order, not overlapping; bounds as worded, in base units (design: section 3).
 */
export function extractQuantities({
  text,
  folded,
  pack,
  taken = [],
  words = [],
  isPerson,
  isHeadword,
}: QuantityInput): Quantity[] {
  const context = createScanContext(folded, text, taken, words, isPerson, isHeadword);
  return joinCompounds(pack === "zh" ? scanChinese(context) : scanEnglish(context), folded, text);
}
