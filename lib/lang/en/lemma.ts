import { IRREGULAR } from "./irregular";

/** What a lemmatiser asks of a dictionary, about lower-case words. */
export interface Headwords {
  isNoun(word: string): boolean;
  isVerb(word: string): boolean;
  isAdjective(word: string): boolean;
  /** True where a word that looks inflected is a word of its own (building, news). */
  isOwn(word: string): boolean;
}

/** Endings and what stands in their place (WordNet's morphy(7) rules of detachment, with doubled consonants). */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ["ies", "y"],
  ["s", ""],
  ["es", ""],
  ["ied", "y"],
  ["ed", "e"],
  ["ed", ""],
  ["ing", "e"],
  ["ing", ""],
  ["ier", "y"],
  ["iest", "y"],
  ["er", "e"],
  ["er", ""],
  ["est", "e"],
  ["est", ""],
];

/**
 * The base form of an English word: rose → rise, companies → company, planned → plan. One form gives one lemma whatever its part of
 * speech, so that two texts meet; a word without a known base is given back unchanged.
 * @param word folded (lower case)
 */
export function lemmatize(word: string, dictionary: Headwords): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length <= 3 || !/^[a-z]+(?:-[a-z]+)*$/.test(word) || /(?:ss|us|is)$/.test(word)) return word;
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length) + instead;
    const found = [stem, undoubled(stem, ending)].find((base) => base !== null && isBase(base, ending, dictionary));
    if (found !== undefined && found !== null && !isWordOfItsOwn(word, ending, dictionary)) return found;
  }
  return word;
}

/** plann → plan before -ed, -ing, -er, -est. */
function undoubled(stem: string, ending: string): string | null {
  return ending !== "s" && ending !== "es" && /([bdfgklmnprtvz])\1$/.test(stem) ? stem.slice(0, -1) : null;
}

function isBase(base: string, ending: string, dictionary: Headwords): boolean {
  if (base.length < 2) return false;
  if (/s$/.test(ending)) return dictionary.isNoun(base) || dictionary.isVerb(base);
  if (/(?:er|est)$/.test(ending) || ending === "ier" || ending === "iest") return dictionary.isAdjective(base);
  // Short stems before -ed and -ing are rarely verbs: king, wing, shed.
  return base.length > 2 && dictionary.isVerb(base);
}

function isWordOfItsOwn(word: string, ending: string, dictionary: Headwords): boolean {
  if (/e[rd]$|est$/.test(ending)) {
    // worker, interest and hundred are nouns, lower is a verb; larger and increased are forms.
    const known = dictionary.isNoun(word) || (!ending.endsWith("d") && dictionary.isVerb(word));
    return known && dictionary.isOwn(word);
  }
  return dictionary.isOwn(word);
}
