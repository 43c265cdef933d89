import { FUNCTION_WORDS } from "../../lang/en/function-words";
import { isLightWord } from "../../lang/zh/light-words";
import type { Word } from "../../model/word";

/** Verbs that mean little without their object (take a vote, get a grant): they tell less of what a claim is on than it does. */
const LIGHT_VERBS: ReadonlySet<string> = new Set("get take go make come put keep give let".split(" "));
const LIGHT = 0.5;

/** Weight of a word by its class, before it is damped by frequency. Names and content words identify a topic, adverbs do not. */
export function classWeight({ text, tag }: Word): number {
  // A single letter (C, in "the C side") names little.
  if (tag === "eng" && LIGHT_VERBS.has(text)) return LIGHT;
  if (tag === "eng") return FUNCTION_WORDS.has(text) ? 0 : text.length > 1 ? 1 : 0.3;
  if (isLightWord(text)) return 0;
  switch (tag.charAt(0)) {
    case "n":
    case "j":
    case "l":
    case "i":
    case "s":
      return 1;
    case "v":
    case "z":
      return 0.9;
    case "a":
      return 0.8;
    // Unknown words are mostly names or terms; single characters among them are debris of the segmenter.
    case "x":
      return text.length > 1 ? 1 : 0.4;
    case "f":
    case "b":
      return 0.25;
    default:
      return 0;
  }
}

/**
 * How much a word that stands in `frequency` sentences of both texts together counts: square-root damping, so that the
 * main company's name alone never links two claims (findings: power 0.5; full power loses pairs).
 */
export function damp(frequency: number): number {
  return Math.min(1, Math.sqrt(2 / Math.max(1, frequency)));
}
