import { fold } from "../../lib/text/fold";
import type { CedictEntry } from "./cedict";
import type { WordNet } from "./wordnet";

/** What the dictionary's own words say a name is: p person, o organization, l place, empty where they do not say. */
type NameKind = "p" | "o" | "l" | "";

const PLACE =
  /\b(?:city|town|county|district|province|capital|country|state|island|islands|river|mountain|mountains|lake|sea|region|prefecture|municipality|village|township|republic|continent|peninsula|bay|strait|territory|suburb|port|desert|ocean|autonomous|league|banner)\b/i;
const ORGANIZATION =
  /\b(?:company|corporation|inc\.?|ltd|organization|organisation|university|college|institute|bank|party|agency|ministry|committee|commission|council|union|association|newspaper|magazine|airline|airlines|airport|brand|club|group|department|bureau|court|league|team|broadcaster|news|press|retailer|manufacturer|carmaker)\b/i;
const PERSON = /\((?:c\. )?(?:born )?(?:-?\d{3,4}|\d{4} BC)\s*[-–—]/;

function kindOf(sense: string): NameKind {
  if (PERSON.test(sense)) return "p";
  const org = sense.search(ORGANIZATION);
  const place = sense.search(PLACE);
  if (org >= 0 && (place < 0 || org < place)) return "o";
  return place >= 0 ? "l" : "";
}

/** The name at the head of a gloss: "Beijing municipality, capital of …" gives Beijing; null where there is none. */
function nameIn(sense: string): string | null {
  const head = sense
    .replace(/\([^)]*\)/g, " ")
    .replace(/\[[^\]]*\]/g, " ")
    .split(/[,;]/)[0]!
    .replace(/^(?:the|a|an)\s+/i, "")
    .replace(
      /\s+(?:municipality|sub-?provincial|sub-?prefecture|prefecture|province|county-level city|county|district|town|township|autonomous region|special administrative region)\b.*$/i,
      "",
    )
    .replace(/\s+/g, " ")
    .trim();
  if (/[^\x20-\x7e\u00c0-\u017f]/.test(head) || head.split(" ").length > 6) return null;
  // "New Taiwan dollar", "Richter scale": the noun is common.
  if (head.split(" ").some((word) => /^[a-z]{3,}$/.test(word) && !/^(?:and|the|for|del|von|van|bin|der)$/.test(word)))
    return null;
  return /^[A-Z]/.test(head) && !/^(?:abbr|old|variant|see|same|Chinese|Japanese|one of)\b/i.test(head) ? head : null;
}

interface NameRow {
  english: string[];
  kind: NameKind;
}

/** 广州 is only "see 广州市": what is known of the full name holds for the short one. */
function inheritFromFull(table: Map<string, NameRow>, entries: readonly CedictEntry[]): void {
  for (const line of shortNameLines(entries)) {
    const [short, full] = line.split("\t") as [string, string];
    const row = table.get(short);
    const whole = full.includes("|") ? undefined : table.get(full);
    if (row === undefined || whole === undefined) continue;
    if (row.kind === "") row.kind = whole.kind;
    for (const name of whole.english) if (!row.english.includes(name)) row.english.push(name);
  }
}

/**
 * Proper nouns: lines `word TAB english|english TAB kind`, sorted. Chinese ones from CC-CEDICT (their pinyin begins with a
 * capital), English groups and places from WordNet (without readings).
 */
export function nameLines(entries: readonly CedictEntry[], wordnet: WordNet): string[] {
  const table = new Map<string, NameRow>();
  for (const entry of entries) {
    if (!/^[A-Z]/.test(entry.pinyin) || entry.words.some((word) => word.length < 2)) continue;
    const first = entry.senses.find((sense) => !/^(?:surname|old variant|variant)/.test(sense));
    if (first === undefined) continue;
    for (const word of entry.words) {
      const row = table.get(word) ?? { english: [], kind: kindOf(first) };
      if (row.kind === "") row.kind = kindOf(first);
      for (const sense of entry.senses.slice(0, 2)) {
        const name = nameIn(sense);
        if (name !== null && !row.english.includes(fold(name))) row.english.push(fold(name));
      }
      table.set(word, row);
    }
  }
  inheritFromFull(table, entries);
  for (const synset of wordnet.synsets.noun.values()) {
    if (synset.file !== 14 && synset.file !== 15) continue;
    for (const lemma of synset.lemmas) {
      const word = fold(lemma.replaceAll("_", " "));
      if (/^[A-Z]/.test(lemma) && !table.has(word))
        table.set(word, { english: [], kind: synset.file === 15 ? "l" : "o" });
    }
  }
  // 德国 is only "Germany" there, which WordNet knows as a place.
  for (const row of table.values())
    row.kind ||= row.english.map((name) => table.get(name)?.kind ?? "").find((kind) => kind !== "") ?? "";
  return [...table]
    .filter(([, row]) => row.english.length > 0 || row.kind !== "")
    .map(([word, row]) => `${word}\t${row.english.join("|")}\t${row.kind}`)
    .sort((x, y) => (x < y ? -1 : 1));
}

/**
 * Short names and what they stand for: lines `short TAB full|full`, sorted. From "abbr. for X" in the short word's entry and "abbr. to X"
 * in the full one's; proper nouns of two characters and more alone.
 */
export function shortNameLines(entries: readonly CedictEntry[]): string[] {
  const table = new Map<string, Set<string>>();
  const add = (short: string, full: string) => {
    if (short.length < 2 || full.length <= short.length || !/^\p{Script=Han}+$/u.test(short)) return;
    const row = table.get(short) ?? new Set();
    table.set(short, row.add(full));
  };
  const stated = /(?:abbr\. (?<way>for|of|to)|^see) (?:\p{Script=Han}+\|)?(?<other>\p{Script=Han}+)/gmu;
  for (const entry of entries) {
    if (!/^[A-Z]/.test(entry.pinyin)) continue;
    for (const match of entry.senses.join("\n").matchAll(stated)) {
      const other = fold(match.groups!["other"]!);
      for (const word of entry.words)
        if (match.groups!["way"] === "to") add(other, word);
        else add(word, other);
    }
  }
  return [...table].map(([word, row]) => `${word}\t${[...row].sort().join("|")}`).sort((x, y) => (x < y ? -1 : 1));
}

/** Pinyin without tones of each character, commonest reading first: lines `character TAB reading|reading`. */
export function pinyinLines(entries: readonly CedictEntry[]): string[] {
  const table = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const word of entry.words) {
      if (word.length !== 1) continue;
      const reading = entry.pinyin.toLowerCase().replace(/u:/g, "v").replace(/[0-9]/g, "");
      if (!/^[a-z]+$/.test(reading)) continue;
      const row = table.get(word) ?? new Set();
      table.set(word, row.add(reading));
    }
  }
  return [...table].map(([word, row]) => `${word}\t${[...row].join("|")}`).sort((x, y) => (x < y ? -1 : 1));
}

/** Family names, one- and two-character, as CC-CEDICT lists them ("surname Ouyang"). */
export function surnames(entries: readonly CedictEntry[]): string[] {
  const found = entries.filter(
    (entry) => /^[A-Z]/.test(entry.pinyin) && entry.senses.some((sense) => /(?:^|\s)surname [A-Z]/.test(sense)),
  );
  return [...new Set(found.flatMap((entry) => entry.words))].filter((word) => word.length <= 2).sort();
}
