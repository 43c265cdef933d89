import { isConversePair, isConverseWord } from "../lang/converses";
import { type Direction, directionOf, wordsOfDirection } from "../lang/direction";
import { areOpposedHeads, shareSide, sidesOf, wordsUnderSameHead } from "../lang/opposites";
import { areOpposedByMorphemes } from "../lang/zh/opposites";
import type { Lexicon, Neighbour } from "../model/resources";
import { readLexiconFile } from "./lexicon-file";
import { FLAG } from "./lexicon-format";
import { makeMeanings } from "./lexicon-meaning";
import { makeNameTable } from "./lexicon-names";
import { pairByKeys } from "./lexicon-pairs";
import { makeRelations } from "./lexicon-related";
import { makeVectors } from "./lexicon-vectors";
import { makeWordTable } from "./lexicon-words";

const PART = { noun: FLAG.noun, verb: FLAG.verb, adjective: FLAG.adj } as const;

/** Below this, neighbours are noise even for proposing (findings: section 3). */
const LEAST = 0.35;
const NEIGHBOURS = 24;
/** Lists of neighbours remembered, then forgotten together. */
const REMEMBERED = 20_000;
const ANTONYMS_REMEMBERED = 200_000;
/** Words that say the same way of change (上升, 增长, rise) are near enough to carry a verdict. */
const SAME_DIRECTION = 0.75;
/** Words of one side of a head of the thesaurus (拒绝, 驳回). */
const SAME_HEAD = 0.6;

/** A single character has too many meanings to carry a verdict, unless the other word holds it (卖/售卖). */
const SINGLE = 0.55;
/** Two words of one gloss that share a character too (宣布/公布, 停止/终止). */
const SHARED_CHARACTER = 0.15;

/** Each word of lines of two, parted by a tab, with the words beside it. */
function pairUp(lines: readonly string[]): Map<string, Set<string>> {
  const beside = new Map<string, Set<string>>();
  const put = (word: string, other: string) => {
    const known = beside.get(word);
    if (known) known.add(other);
    else beside.set(word, new Set([other]));
  };
  for (const line of lines) {
    const [x = "", y = ""] = line.split("\t");
    put(x, y);
    put(y, x);
  }
  return beside;
}

function weighSpelling(x: string, y: string, sim: number): number {
  if (sim < LEAST || !isChinese(x) || !isChinese(y)) return sim;
  if ([...x].some((character) => y.includes(character))) return Math.min(0.95, sim + SHARED_CHARACTER);
  return x.length === 1 || y.length === 1 ? Math.min(SINGLE, sim) : sim;
}

function isChinese(word: string): boolean {
  return word.charCodeAt(0) >= 0x3400;
}

/**
 * Loads the distilled lexicon.
 * @throws Error saying what to run, where generated/lexicon.bin is missing
 */
export function loadLexicon(): Lexicon {
  const file = readLexiconFile();
  const words = makeWordTable(file);
  const meanings = makeMeanings(file, words);
  const relations = makeRelations(file);
  const names = makeNameTable(file);
  const vectors = makeVectors(file, words);
  const find = (word: string): number => {
    const id = words.find(word);
    return id >= 0 ? id : words.find(words.lemma(word));
  };

  /** What is asked of a word for every other word that it is held against. */
  const facts = new Map<string, { base: string; id: number; direction: Direction | null; isConverse: boolean }>();
  const factsOf = (word: string) => {
    const cached = facts.get(word);
    if (cached !== undefined) return cached;
    if (facts.size >= REMEMBERED) facts.clear();
    const base = words.lemma(word);
    const made = { base, id: find(base), direction: directionOf(base), isConverse: isConverseWord(base) };
    facts.set(word, made);
    return made;
  };

  const similarity = (x: string, y: string): number => {
    if (x === y) return 1;
    const { base: a, id: i, direction: from } = factsOf(x);
    const { base: b, id: j, direction: to } = factsOf(y);
    if (a === b) return 1;
    if (from !== null && to !== null && from.axis === to.axis) return from.up === to.up ? SAME_DIRECTION : 0;
    const sim = i >= 0 && j >= 0 ? weighSpelling(a, b, meanings.similarity(i, j)) : 0;
    return sim < SAME_HEAD && shareSide(a, b) ? SAME_HEAD : sim;
  };

  const known = new Map<string, readonly Neighbour[]>();
  const neighbours = (word: string): readonly Neighbour[] => {
    const cached = known.get(word);
    if (cached !== undefined) return cached;
    const base = words.lemma(word);
    const id = find(base);
    const direction = directionOf(base);
    const near = new Set(id < 0 ? [] : meanings.sharing(id).map(words.wordAt));
    for (const other of direction === null ? [] : wordsOfDirection(direction)) near.add(other);
    for (const other of wordsUnderSameHead(base)) near.add(other);
    near.delete(base);
    const found = [...near]
      .map((other) => ({ word: other, sim: similarity(base, other) }))
      .filter(({ sim }) => sim >= LEAST)
      .sort((x, y) => y.sim - x.sim || (x.word < y.word ? -1 : 1))
      .slice(0, NEIGHBOURS);
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, found);
    return found;
  };

  const pairs: Lexicon["pairs"] = (list) => {
    const keysOf = (word: string): (string | number)[] => {
      const base = words.lemma(word);
      const id = find(base);
      const direction = directionOf(base);
      return [
        ...(id < 0 ? [] : meanings.conceptsOf(id)),
        ...(direction === null ? [] : [`${direction.axis}${direction.up}`]),
        ...sidesOf(base).map((side) => `side${side}`),
      ];
    };
    return pairByKeys(list, keysOf, similarity, LEAST);
  };

  let persons: Set<string> | null = null;
  const isPerson = (lemma: string): boolean => {
    persons ??= new Set(file.lines("persons"));
    return persons.has(lemma);
  };

  let stated: Map<string, Set<string>> | null = null;
  const judgeAntonym = (x: string, y: string): boolean => {
    const { base: a, id: i, direction: from, isConverse } = factsOf(x);
    const { base: b, id: j, direction: to } = factsOf(y);
    if (a === b || (isConverse && isConversePair(a, b))) return false;
    if (from !== null && to !== null) return from.axis === to.axis ? from.up !== to.up : areOpposedHeads(a, b);
    if (areOpposedHeads(a, b)) return true;
    stated ??= pairUp(file.lines("opposites"));
    if (stated.get(a)?.has(b)) return true;
    // Unknown words are taken at their morphemes.
    if (areOpposedByMorphemes(a, b) && (i < 0 || j < 0 || sameKind(i, j))) return true;
    return sameKind(i, j) && meanings.areOpposed(i, j) && meanings.similarity(i, j) < LEAST;
  };
  /** Of the same few words each is held against each, pair for pair. */
  const antonyms = new Map<string, Map<string, boolean>>();
  let judged = 0;
  const isAntonym = (x: string, y: string): boolean => {
    const row = antonyms.get(x) ?? new Map<string, boolean>();
    const before = row.get(y);
    if (before !== undefined) return before;
    if (++judged > ANTONYMS_REMEMBERED) {
      antonyms.clear();
      judged = 0;
      row.clear();
    }
    const answer = judgeAntonym(x, y);
    antonyms.set(x, row);
    row.set(y, answer);
    return answer;
  };
  /** Names and plain nouns are no opposites (大学/小学, 国内/国外). */
  const sameKind = (i: number, j: number): boolean => {
    const shares = (flag: number) => words.hasFlag(i, flag) && words.hasFlag(j, flag);
    return shares(FLAG.verb) || shares(FLAG.adj);
  };

  return {
    has: (word) => words.find(word) >= 0 && !words.hasFlag(words.find(word), FLAG.looseOnly),
    lemma: words.lemma,
    neighbours,
    pairs,
    related: (list) => relations.pairs(list.map(find)),
    isTerm: (phrase) => phrase.includes("_") && words.find(phrase) >= 0,
    similarity,
    nearUse: vectors.nearUse,
    isAntonym,
    isConverse: (x, y) => factsOf(x).isConverse && isConversePair(factsOf(x).base, factsOf(y).base),
    names: names.english,
    nameKind: names.kind,
    isVerb: (word) => {
      const id = words.find(word);
      return words.hasFlag(id, FLAG.verb) || words.hasFlag(id, FLAG.adj);
    },
    isPart: (word, part) => words.hasFlag(words.find(word), PART[part]),
    isProper: (word) => words.hasFlag(words.find(word), FLAG.proper),
    fullNames: names.fullNames,
    pinyin: names.pinyin,
    isSurname: names.isSurname,
    isPerson,
    isWithin: names.isWithin,
  };
}
