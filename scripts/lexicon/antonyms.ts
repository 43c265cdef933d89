import { isConversePair } from "../../lib/lang/converses";
import { isClassifying } from "../../lib/lang/opposites";
import { fold } from "../../lib/text/fold";
import type { CedictEntry } from "./cedict";
import { PARTS, type WordNet } from "./wordnet";

/** Rare senses make odd opposites (findings: section 3). */
const SENSES = 2;

/** WordNet's antonym pointers between common senses, as pairs of concept numbers, each way. */
export function conceptAntonyms(wordnet: WordNet, concepts: ReadonlyMap<string, number>): [number, number][] {
  const pairs = new Map<string, [number, number]>();
  for (const part of PARTS) {
    // Nouns in opposed pairs name things, not what is said of them: man/woman, buyer/seller, day/night.
    if (part === "noun") continue;
    const within = (lemma: string, offset: number) => {
      const rank = wordnet.senses[part].get(lemma)?.indexOf(offset) ?? -1;
      return rank >= 0 && rank < SENSES;
    };
    for (const [lemma, offset, other, target] of wordnet.antonyms[part]) {
      if (!within(lemma, offset) || !within(other, target)) continue;
      if (isClassifying(lemma) || isClassifying(other) || isConversePair(lemma, other)) continue;
      const x = concepts.get(`${part === "verb" ? "v" : "x"}:${lemma}`);
      const y = concepts.get(`${part === "verb" ? "v" : "x"}:${other}`);
      if (x === undefined || y === undefined || x === y) continue;
      pairs.set(`${x} ${y}`, [x, y]);
      pairs.set(`${y} ${x}`, [y, x]);
    }
  }
  return [...pairs.values()].sort((p, q) => p[0] - q[0] || p[1] - q[1]);
}

/** Words that CC-CEDICT itself sets against each other: "(opposite: 負債|负债[…])", "opposite of 批發". */
export function statedOpposites(entries: readonly CedictEntry[]): string[] {
  const pairs = new Set<string>();
  const stated = /\bopposite(?: of|:)?\s*(?:[a-z ]+)?(?:\p{Script=Han}+\|)?(?<word>\p{Script=Han}+)\[/gu;
  for (const entry of entries) {
    for (const match of entry.senses.join("/").matchAll(stated)) {
      const other = fold(match.groups!["word"]!);
      for (const word of entry.words) if (word !== other) pairs.add([word, other].sort().join("\t"));
    }
  }
  return [...pairs].sort();
}
