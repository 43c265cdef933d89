import { IRREGULAR } from "../../lib/lang/en/irregular";
import { lemmatize } from "../../lib/lang/en/lemma";
import { FLAG } from "../../lib/server/lexicon-format";
import { fold } from "../../lib/text/fold";
import type { CedictEntry } from "./cedict";
import { type Head, headsOf } from "./glosses";
import { headwordsOf, PARTS, type Part, type WordNet } from "./wordnet";

/** Weighted meanings of one word: concept → weight. */
type Meaning = Map<string, number>;

export interface WordRow {
  flags: number;
  meaning: Meaning;
}

/** A synset as a neighbour of a gloss counts less than the gloss itself; only the two commonest senses are taken (findings: section 3). */
const SYNSET_WEIGHTS = [0.4, 0.25];
const HEADS = 6;
const HEADS_OF_CHARACTER = 3;

const PART_FLAG: Record<Part, number> = { noun: FLAG.noun, verb: FLAG.verb, adj: FLAG.adj, adv: FLAG.adv };

/** Chinese words with their English heads. Proper nouns are names, not meanings, and are left to the names table. */
export function chineseWords(entries: readonly CedictEntry[], wordnet: WordNet): Map<string, WordRow> {
  const heads = new Map<string, Head[]>();
  const proper = new Map<string, boolean>();
  for (const entry of entries) {
    const isProper = /^[A-Z]/.test(entry.pinyin);
    for (const word of entry.words) {
      if (!/\p{Script=Han}/u.test(word)) continue;
      proper.set(word, (proper.get(word) ?? true) && isProper);
      if (isProper) continue;
      const known = heads.get(word) ?? [];
      const limit = word.length === 1 ? HEADS_OF_CHARACTER : HEADS;
      for (const head of headsOf(entry.senses, limit))
        for (const base of basesOf(head, wordnet)) if (known.length < limit && !known.includes(base)) known.push(base);
      heads.set(word, known);
    }
  }
  const rows = new Map<string, WordRow>();
  for (const [word, isProper] of proper) {
    const own = heads.get(word) ?? [];
    let flags: number = FLAG.zh | (isProper ? FLAG.proper : 0);
    const meaning: Meaning = new Map();
    own.forEach((head, rank) => {
      const weight = 1 / Math.sqrt(rank + 1);
      meaning.set(head, Math.max(meaning.get(head) ?? 0, weight));
      addSynsets(meaning, head, weight, wordnet);
      flags |= flagOf(head, wordnet);
    });
    rows.set(word, { flags, meaning });
  }
  return rows;
}

/**
 * What a gloss of one word says as the dictionary of English has it: profits is profit, "to be arrested" (被捕) means to arrest. A participle
 * that is an adjective too (wounded) keeps both meanings.
 */
function basesOf(head: Head, wordnet: WordNet): Head[] {
  const word = head.slice(2);
  if (head.startsWith("v:") || !/^[a-z]+$/.test(word)) return [head];
  const { noun, verb, adj } = wordnet.senses;
  const lemma = lemmatize(word, { ...headwordsOf(wordnet), isOwn: (form) => isKept(form, wordnet) });
  if (lemma === word) return [head];
  const isIrregular = IRREGULAR.has(word);
  if (noun.has(lemma) && (word.endsWith("s") || (isIrregular && !verb.has(lemma)))) return [`x:${lemma}`];
  if (!verb.has(lemma) || !(word.endsWith("ed") || isIrregular)) return [head];
  return adj.has(word) ? [head, `v:${lemma}`] : [`v:${lemma}`];
}

function flagOf(head: Head, wordnet: WordNet): number {
  if (head.startsWith("v:")) return FLAG.verb;
  const lemma = head.slice(2);
  if (wordnet.senses.noun.has(lemma) && !wordnet.senses.adj.has(lemma)) return FLAG.noun;
  if (wordnet.senses.adj.has(lemma)) return FLAG.adj;
  return wordnet.senses.adv.has(lemma) ? FLAG.adv : FLAG.noun;
}

function addSynsets(meaning: Meaning, head: Head, weight: number, wordnet: WordNet): void {
  const parts: readonly Part[] = head.startsWith("v:") ? ["verb"] : ["noun", "adj"];
  for (const part of parts) {
    const senses = wordnet.senses[part].get(head.slice(2)) ?? [];
    SYNSET_WEIGHTS.forEach((share, rank) => {
      const offset = senses[rank];
      if (offset === undefined) return;
      const key = `s:${part === "verb" ? "v" : "x"}:${part}:${offset}`;
      meaning.set(key, Math.max(meaning.get(key) ?? 0, weight * share));
    });
  }
}

/** English single words of WordNet; each means itself and its two commonest synsets, as a verb and as anything else. */
export function englishWords(wordnet: WordNet): Map<string, WordRow> {
  const rows = new Map<string, WordRow>();
  for (const part of PARTS) {
    for (const [lemma, offsets] of wordnet.senses[part]) {
      if (lemma.includes("_") || /^[^a-z]/.test(lemma) || lemma.length < 2) continue;
      const word = fold(lemma);
      const row = rows.get(word) ?? { flags: FLAG.proper, meaning: new Map() };
      const isProper = part === "noun" && offsets.every((offset) => isCapitalised(wordnet, offset, lemma));
      if (!isProper) row.flags &= ~FLAG.proper;
      row.flags |= PART_FLAG[part];
      if (!isProper) {
        const head = `${part === "verb" ? "v" : "x"}:${lemma}`;
        row.meaning.set(head, 1);
        addSynsets(row.meaning, head, 1, wordnet);
      }
      rows.set(word, row);
    }
  }
  for (const [word, row] of rows) if (isKept(word, wordnet)) row.flags |= FLAG.keep;
  return rows;
}

function isCapitalised(wordnet: WordNet, offset: number, lemma: string): boolean {
  return (
    wordnet.synsets.noun.get(offset)?.lemmas.some((form) => form.toLowerCase() === lemma && form !== lemma) ?? false
  );
}

/** How often a noun must be tagged to stand beside the verb or singular it looks like a form of (building, meeting, news). */
const KEPT_COUNT = 8;

/** True where a word that looks inflected is a word of its own. */
function isKept(word: string, { counts, senses }: WordNet): boolean {
  const noun = counts.noun.get(word) ?? 0;
  if (word.endsWith("ing")) return noun >= KEPT_COUNT;
  if (word.endsWith("s")) {
    const stem = word.slice(0, -1);
    return (counts.noun.get(stem) ?? 0) + (counts.verb.get(stem) ?? 0) <= noun + (counts.adv.get(word) ?? 0);
  }
  return senses.noun.has(word) && noun >= (counts.adj.get(word) ?? 0);
}
