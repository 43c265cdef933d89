import type { TimeExpression } from "../../model/time";
import { scoreFigures } from "./figures";
import type { Item, Unit } from "./units";
import { EQUAL, type Likeness, type WordPair, type WordTable } from "./word-pairs";

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
 * Symmetric: score(x, y) equals score(y, x), with the matches turned round.
 */
export function scoreUnits(x: Unit, y: Unit, table: WordTable): UnitScore {
  const matches: Match[] = [];
  assignItems(x.items, y.items, table, (a, b, { strength, how }) => matches.push({ a, b, strength, how }));
  const words = matches.reduce((sum, m) => sum + m.strength * ((m.a.weight + m.b.weight) / 2), 0);
  const figures = scoreFigures(x.figures, y.figures);
  const times = scoreTimes(x.times, y.times);
  return { score: (words + figures + times) / sizeOf(x, y), matches, words, figures, times };
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

/** Room for the pairs of one call, used again by the next: making it anew was a third of the comparison's time. */
const found: WordPair[] = [];
const rows: number[] = [];
const columns: number[] = [];
const worths: number[] = [];
const drifts: number[] = [];
const reaches: number[] = [];
const order: number[] = [];
const byWorth = (p: number, q: number): number =>
  worths[q]! - worths[p]! || drifts[p]! - drifts[q]! || reaches[p]! - reaches[q]!;

/**
 * Pairs items one to one, strongest first; ties go to the earlier positions, summed over both sides, so that order is no
 * side's. Candidates are kept as numbers: most are dropped.
 */
function assignItems(
  xs: readonly Item[],
  ys: readonly Item[],
  table: WordTable,
  visit: (a: Item, b: Item, pair: WordPair) => void,
): void {
  let count = 0;
  order.length = 0;
  for (let i = 0; i < xs.length; i++) {
    const { id: x, weight, start } = xs[i]!;
    const row = table[x];
    const isAlone = row === undefined || row.size === 0;
    for (let j = 0; j < ys.length; j++) {
      const y = ys[j]!;
      const pair = x === y.id ? EQUAL : isAlone ? undefined : row.get(y.id);
      if (!pair) continue;
      const [placeX, placeY] = [start - xs[0]!.start, y.start - ys[0]!.start];
      found[count] = pair;
      rows[count] = i;
      columns[count] = j;
      worths[count] = pair.strength * (weight + y.weight);
      drifts[count] = Math.abs(placeX - placeY);
      reaches[count] = placeX + placeY;
      order.push(count);
      count++;
    }
  }
  if (count === 0) return;
  sortByWorth(order);
  const usedX = new Set<number>();
  const usedY = new Set<number>();
  for (const k of order) {
    const [i, j] = [rows[k]!, columns[k]!];
    if (usedX.has(i) || usedY.has(j)) continue;
    usedX.add(i);
    usedY.add(j);
    visit(xs[i]!, ys[j]!, found[k]!);
  }
}

/** Lists up to this long are sorted by insertion, which makes nothing; most hold a handful. */
const FEW = 16;

function sortByWorth(list: number[]): void {
  if (list.length > FEW) {
    list.sort(byWorth);
    return;
  }
  for (let at = 1; at < list.length; at++) {
    const own = list[at]!;
    let to = at;
    for (; to > 0 && byWorth(list[to - 1]!, own) > 0; to--) list[to] = list[to - 1]!;
    list[to] = own;
  }
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
