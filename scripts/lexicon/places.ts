import { fold } from "../../lib/text/fold";
import type { CedictEntry } from "./cedict";
import type { WordNet } from "./wordnet";

/** wordnet lexnames(5): location. */
const LOCATION = 15;
/** A capitalised run of words, or a Chinese headword that the gloss refers to. */
const CONTAINER = /(?:\p{Script=Han}+\|)?(?<han>\p{Script=Han}{2,})\[|(?<latin>\b[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)/gu;
/** What stands behind these is beside the place, not around it. */
const BESIDE =
  /\b(?:near|bordering|border with|former|formerly|opposite|between|facing|overlooking|name of|north|south|east|west) (?:of |the )*$/i;
const LEVEL = /\s+(?:province|city|county|state|prefecture|district|municipality|autonomous|special)\b.*$/i;
const NO_PLACE = /^(?:abbr|see|variant|old|also|full|one|two)$/i;

/**
 * What a place lies in: lines `place TAB whole|whole`, sorted, folded. From WordNet's part holonyms of places, and from what CC-CEDICT's glosses
 * name behind the place itself ("Munich, capital of Bavaria, Germany"; "Hualien, city and county on the east coast of Taiwan").
 */
export function placeLines(entries: readonly CedictEntry[], wordnet: WordNet): string[] {
  const table = new Map<string, Set<string>>();
  const put = (place: string, whole: string) => {
    if (place === whole || whole.length < 2) return;
    table.set(place, (table.get(place) ?? new Set()).add(whole));
  };
  for (const [part, whole] of wordnet.wholes) {
    const [x, y] = [wordnet.synsets.noun.get(part), wordnet.synsets.noun.get(whole)];
    if (x?.file !== LOCATION || y?.file !== LOCATION) continue;
    for (const lemma of x.lemmas) for (const other of y.lemmas) put(readable(lemma), readable(other));
  }
  for (const { words, pinyin, senses } of entries) {
    if (!/^[A-Z]/.test(pinyin)) continue;
    for (const sense of senses.slice(0, 2))
      for (const whole of wholesIn(sense)) for (const word of words) put(word, whole);
  }
  return [...table]
    .map(([place, wholes]) => `${place}\t${[...wholes].sort().join("|")}`)
    .sort((x, y) => (x < y ? -1 : 1));
}

function readable(lemma: string): string {
  return fold(lemma.replaceAll("_", " "));
}

function wholesIn(sense: string): string[] {
  const head =
    /^[^,;(]*?(?=,|\b(?:city|county|district|town|township|prefecture|municipality) (?:in|of|and|on)\b)/.exec(
      sense,
    )?.[0];
  if (head === undefined) return [];
  const rest = sense.slice(head.length).replace(/\([^)]*\)/g, " ");
  return [...rest.matchAll(CONTAINER)].flatMap((match) => {
    if (BESIDE.test(rest.slice(0, match.index))) return [];
    const { han, latin } = match.groups!;
    const name = han ?? latin!.replace(LEVEL, "");
    return NO_PLACE.test(name) ? [] : [fold(name)];
  });
}
