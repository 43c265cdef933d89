import { FUNCTION_WORDS } from "../../lib/lang/en/function-words";
import { lemmatize } from "../../lib/lang/en/lemma";
import { fold } from "../../lib/text/fold";
import type { CedictEntry } from "./cedict";
import { headsOf } from "./glosses";
import { headwordsOf, PARTS, type Part, type WordNet } from "./wordnet";

/** What a word has to do with, concept → weight 0–1: `w:` English words, `s:` synsets. Wider and looser than its meaning. */
export type Related = Map<string, number>;

/** A sense counts less the rarer it is; news uses many words in their third or fourth (to scrap a flight). */
const SENSES = [0.85, 0.75, 0.65, 0.5];
/** What a sense is a kind of (a blast is an explosion). */
const WIDER = 0.65;
/** A word derived from this one (resign, resignation), and its other names. */
const DERIVED = 0.9;
const DERIVED_SENSE = 0.6;
/** A word inside a gloss of several: "life" and "vest" in "life vest". */
const INSIDE = 0.55;
/** A term of two words inside a longer gloss. */
const TERM_INSIDE = 0.8;
/** How much less each further gloss of a Chinese word counts, and how many count. */
const LATER = 0.12;
const GLOSSES = 8;
/** Longest phrase and gloss in words: beyond this a gloss explains more than it names. */
const PHRASE_WORDS = 3;
const EXPLAINING_WORDS = 9;

/** Longest Chinese headword, in characters: beyond it stand sayings. */
const LONGEST = 5;

function put(related: Related, concept: string, weight: number): void {
  if (weight > (related.get(concept) ?? 0)) related.set(concept, weight);
}

/** What an English word or phrase (words joined by `_`) has to do with, by its common senses in the given parts. */
function relatedOfEnglish(lemma: string, parts: readonly Part[], wordnet: WordNet): Related {
  const related: Related = new Map([[`w:${lemma}`, 1]]);
  for (const part of parts) {
    const senses = (wordnet.senses[part].get(lemma) ?? []).slice(0, SENSES.length);
    senses.forEach((offset, rank) => {
      const weight = SENSES[rank]!;
      put(related, `s:${part}:${offset}`, weight);
      for (const wider of wordnet.wider[part].get(offset) ?? []) put(related, `s:${part}:${wider}`, weight * WIDER);
    });
    for (const { from, lemma: other, part: otherPart, offset } of wordnet.derived[part].get(lemma) ?? []) {
      const rank = senses.indexOf(from);
      if (rank < 0) continue;
      put(related, `w:${other}`, DERIVED * (rank < 2 ? 1 : SENSES[rank]!));
      put(related, `s:${otherPart}:${offset}`, DERIVED_SENSE * SENSES[rank]!);
    }
  }
  return related;
}

/** What a Chinese word has to do with, by way of its glosses. */
function relatedOfChinese(senses: readonly string[], wordnet: WordNet): Related {
  const related: Related = new Map();
  const toLemma = (word: string) => lemmatize(word, headwordsOf(wordnet));
  const spread = (lemma: string, parts: readonly Part[], share: number) => {
    for (const [concept, weight] of relatedOfEnglish(lemma, parts, wordnet)) put(related, concept, weight * share);
  };
  headsOf(senses, GLOSSES, EXPLAINING_WORDS).forEach((head, rank) => {
    const share = 1 / (1 + LATER * rank);
    const words = head.slice(2).split("_");
    const lemma = [...words.slice(0, -1), toLemma(words.at(-1)!)].join("_");
    if (words.length <= PHRASE_WORDS) spread(lemma, head.startsWith("v:") ? ["verb"] : ["noun", "adj", "adv"], share);
    if (words.length === 1) return;
    const part = share * Math.min(1, PHRASE_WORDS / words.length + 0.2);
    for (const word of words)
      if (!FUNCTION_WORDS.has(word) && word.length > 2) spread(toLemma(word), PARTS, part * INSIDE);
    // "to lay off employees" is to lay off.
    if (words.length > 2) for (const term of termsIn(words, wordnet)) spread(term, PARTS, part * TERM_INSIDE);
  });
  return related;
}

function termsIn(words: readonly string[], { senses }: WordNet): string[] {
  const terms = words.slice(0, -1).map((word, at) => `${word}_${words[at + 1]!}`);
  return terms.filter(
    (term) => !FUNCTION_WORDS.has(term.split("_")[0]!) && PARTS.some((part) => senses[part].has(term)),
  );
}

/** What every word of the lexicon has to do with. Names are left to the names table. */
export function relatedRows(entries: readonly CedictEntry[], wordnet: WordNet): Map<string, Related> {
  const senses = new Map<string, string[]>();
  for (const entry of entries) {
    if (/^[A-Z]/.test(entry.pinyin)) continue;
    for (const word of entry.words)
      if (word.length <= LONGEST) senses.set(word, [...(senses.get(word) ?? []), ...entry.senses]);
  }
  const rows = new Map<string, Related>();
  for (const [word, list] of senses) rows.set(word, relatedOfChinese(list, wordnet));
  const glossed = new Map<string, number>();
  for (const row of rows.values())
    for (const concept of row.keys()) glossed.set(concept, (glossed.get(concept) ?? 0) + 1);
  for (const part of PARTS)
    for (const lemma of wordnet.senses[part].keys())
      if (isWordOrTerm(lemma, wordnet, glossed)) rows.set(fold(lemma), relatedOfEnglish(lemma, PARTS, wordnet));
  // Words younger than WordNet that a Chinese word means: ceasefire, smartphone.
  for (const [concept, count] of glossed) {
    const word = concept.slice(2);
    if (count > 0 && /^w:[a-z]{4,}$/.test(concept) && !rows.has(word)) rows.set(word, new Map([[concept, 1]]));
  }
  return rows;
}

/** Such an ending belongs to what follows: "taken to hospital" is no taking to. */
const GOVERNING = /_(?:to|of|for|with|from|at|as|into|upon)$/;

/** A phrase is kept where it is another name of a single word (step down, resign) or a Chinese word means it. */
function isWordOrTerm(lemma: string, wordnet: WordNet, glossed: ReadonlyMap<string, number>): boolean {
  if (!/^[a-z][a-z'_-]+$/.test(lemma)) return false;
  const words = lemma.split("_");
  if (words.length === 1) return true;
  if (words.length > PHRASE_WORDS || FUNCTION_WORDS.has(words[0]!) || GOVERNING.test(lemma)) return false;
  if (glossed.has(`w:${lemma}`)) return true;
  const first = (part: Part) => wordnet.synsets[part].get(wordnet.senses[part].get(lemma)?.[0] ?? -1);
  return PARTS.some((part) => first(part)?.lemmas.some((other) => !other.includes("_")));
}
