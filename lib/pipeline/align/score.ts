import type { TimeExpression } from "../../model/time";
import { assignItems } from "./assign";
import { scoreFigures } from "./figures";
import type { Item, Unit } from "./units";
import type { Likeness, WordTable } from "./word-table";

/** Two items that stand for each other. */
export interface Match {
  a: Item;
  b: Item;
  strength: number;
  how: Likeness;
}

export interface UnitScore {
  score: number;
  matches: readonly Match[];
  words: number;
  figures: number;
  times: number;
}

/** Keeps two-word headings from winning (findings: section 1). */
const DAMPING = 2.5;

/**
 * How alike two units are: matched weight over 0.4·min + 0.6·√(min·max) + 2.5 of their totals.
 * Symmetric: score(x, y) equals score(y, x), with the matches turned round. Cheapest where all partners of one x are asked in a row.
 */
export function scoreUnits(x: Unit, y: Unit, table: WordTable): UnitScore {
  const matches: Match[] = [];
  assignItems(x.items, y.items, table, (a, b, { strength, how }) => matches.push({ a, b, strength, how }));
  const words = matches.reduce((sum, m) => sum + m.strength * ((m.a.weight + m.b.weight) / 2), 0);
  const figures = scoreFigures(x.figures, y.figures);
  const times = scoreTimes(x.times, y.times);
  return { score: (words + figures + times) / sizeOf(x, y), matches, words, figures, times };
}

/** What the scoring of many pairs reads of two clauses. */
export interface Rating {
  score: number;
  /** Matched words. */
  matches: number;
  figures: number;
  times: number;
  /** Of the matches the equal ones that are no adjectives, and those of two adjectives. */
  equal: number;
  adjectives: number;
}

/** Rates two units without a list of what matched: of most pairs nothing else is ever asked. */
export function rateUnits(x: Unit, y: Unit, table: WordTable, into: Rating): void {
  let words = 0;
  let [matches, equal, adjectives] = [0, 0, 0];
  assignItems(x.items, y.items, table, (a, b, { strength, how }) => {
    words += strength * ((a.weight + b.weight) / 2);
    matches++;
    if (how === "equal" && !a.isAdjective) equal++;
    if (a.isAdjective && b.isAdjective) adjectives++;
  });
  into.figures = scoreFigures(x.figures, y.figures);
  into.times = scoreTimes(x.times, y.times);
  into.score = (words + into.figures + into.times) / sizeOf(x, y);
  into.matches = matches;
  into.equal = equal;
  into.adjectives = adjectives;
}

/** The score alone, where nobody asks what matched. */
export function scoreOnly(x: Unit, y: Unit, table: WordTable): number {
  let words = 0;
  assignItems(x.items, y.items, table, (a, b, { strength }) => {
    words += strength * ((a.weight + b.weight) / 2);
  });
  return (words + scoreFigures(x.figures, y.figures) + scoreTimes(x.times, y.times)) / sizeOf(x, y);
}

function sizeOf(x: Unit, y: Unit): number {
  const min = Math.min(x.total, y.total);
  const max = Math.max(x.total, y.total);
  return 0.4 * min + 0.6 * Math.sqrt(min * max) + DAMPING;
}

const GRAIN_VALUE: Partial<Record<TimeExpression["grain"], number>> = {
  year: 0.5,
  half_year: 0.8,
  quarter: 0.9,
  month: 1,
};

const grainValue = ({ grain }: TimeExpression): number => GRAIN_VALUE[grain] ?? 1.2;

function scoreTimes(xs: readonly TimeExpression[], ys: readonly TimeExpression[]): number {
  let best = 0;
  for (const x of xs) {
    for (const y of ys) {
      if (!x.from || !y.from) continue;
      // One interval may be worded in two grains: the coarser counts, whichever side it stands on.
      if (x.from === y.from && x.to === y.to) best = Math.max(best, Math.min(grainValue(x), grainValue(y)));
      else if (x.to && y.to && x.from < y.to && y.from < x.to) best = Math.max(best, 0.4);
    }
  }
  return best;
}

/** Sums taken in another order differ in their last bits; seen from the other side, equal scores must be equal still. */
export function roundScore(score: number): number {
  return Math.round(score * 1e9) / 1e9;
}
