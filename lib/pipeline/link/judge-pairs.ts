import type { Claim } from "../../model/claim";
import type { Resources } from "../../model/resources";
import { itemsWithin } from "../../text/spans";
import type { Alignment } from "../align/align";
import type { ClaimPair } from "../align/claim-pair";
import { hearThroughGroups } from "../align/hear";
import type { ClaimUnit, Side } from "../align/units";
import { FRAME_RULES, RULES, rulesFor, SETTLING_RULES } from "../compare";
import { judgePair, judgeWhere, type Verdict } from "../compare/decide";
import { roomForAnswers } from "../compare/once";
import { isFirm } from "../compare/overlap";
import { findPredicates } from "../compare/predicates";
import type { Pair, PairSide, Rule } from "../compare/rule";
import { isOneLanguage } from "../one-language";
import { joinPhrases } from "../phrases";
import { AlignedPair } from "./aligned-pair";

/** A pair of claims with its verdict. */
export interface JudgedPair {
  i: number;
  j: number;
  score: number;
  /** How far ahead of any other partner the pair is (align/lead.ts), and in how many ways the two are alike. */
  lead: number;
  signs: number;
  /** What of the score comes from pairs beside it (align/neighbours.ts). */
  near: number;
  /** What the figures and the times of the two clauses have in common (align/score.ts). */
  figures: number;
  times: number;
  /** How many words of the one stand for one of the other, and what those weigh that surely do; across languages translations do. */
  matched: number;
  evidence: number;
  pair: AlignedPair;
  verdict: Verdict;
}

interface SideMaker {
  of(index: number): PairSide;
  /** Lets go of what was read of a claim, which is read again where somebody asks. */
  forget(index: number): void;
  all(): Iterable<PairSide>;
}

/** By the groups of their alignment: what is between two sources and what is inside one is judged on the same sides. */
const makers = new WeakMap<readonly number[], SideMaker>();

function sidesOf(side: Side, groups: readonly number[], resources: Resources): SideMaker {
  const before = makers.get(groups);
  if (before) return before;
  const maker = sideMaker(side, groups, resources);
  makers.set(groups, maker);
  return maker;
}

/** Lets go of what rules read of the sides: when all is judged, nobody asks again, and in long texts it takes more room than the texts. */
export function forgetAnswers({ groupsX, groupsY }: Pick<Alignment, "groupsX" | "groupsY">): void {
  for (const groups of [groupsX, groupsY]) for (const { memo } of makers.get(groups)?.all() ?? []) memo.length = 0;
}

/** Makes rule input of aligned pairs; sides are built once a claim. */
export function pairMaker(x: Side, y: Side, alignment: Alignment, resources: Resources) {
  const { lexicon } = resources;
  const { table } = alignment;
  const sidesX = sidesOf(x, alignment.groupsX, resources);
  const sidesY = sidesOf(y, alignment.groupsY, resources);
  return ({ i, j, score, lead }: ClaimPair, inside = false, via: Pair["via"] = null): AlignedPair =>
    new AlignedPair(sidesX.of(i), (inside ? sidesX : sidesY).of(j), { score, lead, lexicon, inside, via, table });
}

function toJudged(pair: AlignedPair, { i, j, score, lead, signs, near }: ClaimPair, verdict: Verdict): JudgedPair {
  const { figures, times, matches } = pair.likeness;
  const sure = isOneLanguage(pair) ? matches.filter(isFirm) : matches;
  const evidence = sure.reduce((sum, m) => sum + (m.strength * (m.a.weight + m.b.weight)) / 2, 0);
  pair.forget();
  return { i, j, score, lead, signs, near, figures, times, matched: matches.length, evidence, pair, verdict };
}

/** Judges the linked pairs, and the claims that are heard through their group. */
export function judgeAligned(x: Side, y: Side, alignment: Alignment, resources: Resources): JudgedPair[] {
  const toPair = pairMaker(x, y, alignment, resources);
  const sidesX = sidesOf(x, alignment.groupsX, resources);
  const judged = alignment.linked.map((found, at) => {
    const pair = toPair(found);
    const verdict = judgePair(pair, rulesFor(pair));
    // Linked pairs follow one another by their first claims: hardly anybody asks of this one again.
    if (alignment.linked[at + 1]?.i !== found.i) sidesX.forget(found.i);
    return toJudged(pair, found, verdict);
  });
  /** Adds a pair that counts only where one of `rules`, and not another, decides it. */
  const addWhere = (pair: AlignedPair, found: ClaimPair, rules: readonly Rule[]) => {
    const verdict = judgeWhere(pair, RULES, rules, ({ outcome }) => outcome !== null);
    if (verdict && rules.some((rule) => verdict.method.startsWith(`${rule.id}@`)))
      judged.push(toJudged(pair, found, verdict));
  };
  // What is only offered counts where a frame holds: one side's fact excludes what the other says of the same thing.
  for (const found of alignment.offered) addWhere(toPair(found), found, FRAME_RULES);
  // A claim heard through its group counts only where a frame or a repeated predicate holds.
  for (const { pair: found, via } of hearThroughGroups(x, y, alignment))
    addWhere(toPair(found, false, via), found, SETTLING_RULES);
  return judged;
}

function sideMaker(side: Side, groups: readonly number[], resources: Resources): SideMaker {
  const members = new Map<number, Claim[]>();
  groups.forEach((group, i) => {
    const list = members.get(group) ?? [];
    list.push(side.claims[i]!.claim);
    members.set(group, list);
  });
  const made = new Map<number, PairSide>();
  const of = (index: number): PairSide => {
    const known = made.get(index);
    if (known) return known;
    const fresh = toPairSide(side, side.claims[index]!, members.get(groups[index]!) ?? [], resources);
    made.set(index, fresh);
    return fresh;
  };
  const forget = (index: number) => {
    const side = made.get(index);
    if (side) side.memo.length = 0;
  };
  return { of, forget, all: () => made.values() };
}

function toPairSide(
  { extraction }: Side,
  { claim, body, clause, sentence, question }: ClaimUnit,
  group: readonly Claim[],
  { lexicon }: Resources,
): PairSide {
  const words = joinPhrases(itemsWithin(extraction.reading.words, body), extraction.reading.folded, lexicon);
  const predicates = findPredicates({ claim, body, words, extraction }, lexicon);
  return {
    claim,
    body,
    words,
    clause,
    extraction,
    sentenceQuantities: sentence.quantities,
    predicates,
    question,
    group,
    memo: roomForAnswers(),
  };
}
