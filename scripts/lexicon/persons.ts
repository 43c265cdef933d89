import { fold } from "../../lib/text/fold";
import type { WordNet } from "./wordnet";

/** WordNet's file of nouns for people (lexnames(5)). */
const PERSON_FILE = 18;

/** Single nouns that mean a person first of all (protester, patient), not those that can (fan); sorted. */
export function personNouns({ senses, synsets }: WordNet): string[] {
  const isPerson = (offset: number | undefined) =>
    offset !== undefined && synsets.noun.get(offset)?.file === PERSON_FILE;
  const nouns = [...senses.noun].filter(([lemma, offsets]) => /^[a-z]{3,}$/.test(lemma) && isPerson(offsets[0]));
  return nouns.map(([lemma]) => fold(lemma)).sort();
}
