import { LEGAL_TAILS } from "../../../lang/en/names";
import { LEGAL_TAIL } from "../../../lang/zh/names";
import type { EntityKind } from "../../../model/entity";
import type { Lexicon } from "../../../model/resources";
import { disjointSets } from "../../disjoint-sets";
import { spellsName } from "./pinyin";

/** One accepted name, all its spellings that differ by spaces and case taken together. */
export interface NameRecord {
  /** Han: the folded string; Latin: its key. */
  key: string;
  /** Folded words of the fullest Latin spelling; one element for Han. */
  words: readonly string[];
  script: "han" | "latin";
  kind: EntityKind;
  count: number;
}

/** Pairs of keys that the texts themselves equate: X(Y), X(下称Y). */
export type StatedAlias = readonly [key: string, key: string];

/**
 * Gathers names of one thing: stated aliases, the dictionary's translations and short forms, pinyin, legal tails, acronyms, and
 * the last word of a person's name. A short form joins only where it fits one full name; a part and its whole stay apart.
 * @returns for each record the index of its group, equal for aliases
 */
export function groupAliases(
  records: readonly NameRecord[],
  stated: readonly StatedAlias[],
  lexicon: Lexicon,
): number[] {
  const sets = disjointSets(records.length);
  const byKey = new Map(records.map((record, index) => [record.key, index]));
  const join = (x: number, y: number) => sets.join(x, y);
  for (const [x, y] of stated) {
    const from = byKey.get(x);
    const to = byKey.get(y);
    if (from !== undefined && to !== undefined) join(from, to);
  }
  const english = new Map<string, number>();
  records.forEach((record, index) => {
    for (const name of translationsOf(record, lexicon)) {
      const other = english.get(name) ?? byKey.get(name);
      if (other !== undefined && other !== index) join(index, other);
      english.set(name, index);
    }
    for (const full of record.script === "han" ? (lexicon.fullNames?.(record.key) ?? []) : []) {
      const other = byKey.get(full);
      if (other !== undefined) join(index, other);
    }
  });
  for (const [index, record] of records.entries()) {
    const full = onlyOne(records, (other) => other !== record && isShortOf(record, other, lexicon), sets.find);
    if (full !== null) join(index, full);
  }
  return records.map((_, index) => sets.find(index));
}

/** Keys of the English readings that the dictionary gives; a name of several words also by its last (特朗普: Donald Trump, Trump). */
function translationsOf(record: NameRecord, lexicon: Lexicon): string[] {
  if (record.script !== "han") return [];
  return lexicon.names(record.key).flatMap((name) => {
    const words = name.split(" ");
    const key = words.join("").replace(/[.'’&-]/gu, "");
    return record.kind === "person" && words.length > 1 ? [key, words.at(-1)!] : [key];
  });
}

/** The group of the records that pass, where all of them are one. */
function onlyOne(
  records: readonly NameRecord[],
  test: (record: NameRecord) => boolean,
  find: (x: number) => number,
): number | null {
  const groups = new Set<number>();
  records.forEach((record, index) => {
    if (test(record)) groups.add(find(index));
  });
  return groups.size === 1 ? [...groups][0]! : null;
}

function isShortOf(short: NameRecord, full: NameRecord, lexicon: Lexicon): boolean {
  if (short.script === "han" && full.script === "han") return isShortHan(short, full);
  if (short.script === "latin" && full.script === "latin") return isShortLatin(short, full);
  return (
    short.script === "latin" &&
    /^(?:person|other)$/.test(full.kind) &&
    short.kind !== "place" &&
    spellsName(full.key, short.words, lexicon)
  );
}

function isShortHan(short: NameRecord, full: NameRecord): boolean {
  const [x, y] = [short.key, full.key];
  if (y.length <= x.length || !y.includes(x)) return false;
  if (y.includes("·")) return y.split("·").at(-1) === x || y.split("·")[0] === x;
  // 某某股份有限公司, 深圳市某某有限公司 → 某某
  const bare = y.replace(LEGAL_TAIL, "");
  if (bare !== y && (bare === x || bare === x.replace(LEGAL_TAIL, ""))) return true;
  return (
    full.kind === "place" &&
    short.kind === "place" &&
    y.startsWith(x) &&
    /^[省市县区镇乡村州]$/u.test(y.slice(x.length))
  );
}

function isShortLatin(short: NameRecord, full: NameRecord): boolean {
  const [x, y] = [short.words, full.words];
  if (y.length <= x.length) return isAcronym(short, full);
  if (full.kind === "person" && short.kind !== "place" && short.kind !== "organization") {
    return (
      x.length === 1 &&
      // Many are called by their first name, and Chinese ones begin with the family name.
      (y.at(-1) === x[0] || y[0] === x[0])
    );
  }
  // "Carles Roca … Roca": a name of two or three words and its last one, where nothing says what either is.
  if (full.kind === "other" && (short.kind === "other" || short.kind === "person"))
    return x.length === 1 && y.length < 4 && y.at(-1) === x[0];
  if (full.kind !== "organization" || short.kind === "person") return false;
  const tail = y.slice(x.length);
  return (
    (x.every((word, index) => word === y[index]) && tail.every((word) => LEGAL_TAILS.has(word.replace(/\.$/, "")))) ||
    isAcronym(short, full)
  );
}

/** 有限公司, Inc. */
export function hasLegalTail({ words, script }: NameRecord): boolean {
  const last = words.at(-1)!;
  return script === "han" ? LEGAL_TAIL.test(last) : words.length > 1 && LEGAL_TAILS.has(last.replace(/\.$/, ""));
}

/** True for a single short Latin word that stands for a longer name of its group (FAA, WHO). */
export function isAcronymIn(short: NameRecord, group: readonly NameRecord[]): boolean {
  if (short.script !== "latin" || short.words.length !== 1 || short.key.length > 6) return false;
  return group.some((other) => other !== short && (other.script === "han" || isAcronym(short, other)));
}

/** FAA: the initials of the words that have capitals. */
function isAcronym(short: NameRecord, full: NameRecord): boolean {
  if (short.words.length !== 1 || short.key.length < 2 || short.key.length > 6 || full.words.length < 2) return false;
  const initials = full.words
    .filter((word) => !/^(?:of|the|and|for|de|la|&)$/.test(word))
    .map((word) => word.charAt(0));
  return initials.join("") === short.key;
}
