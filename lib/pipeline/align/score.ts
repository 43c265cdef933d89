import type { Quantity } from "../../model/quantity";
import type { TimeExpression } from "../../model/time";
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
/** Most that figures may add together. */
const MAX_FIGURES = 4;

/**
 * How alike two units are: matched weight over 0.4·min + 0.6·√(min·max) + 2.5 of their totals.
 * Symmetric: score(x, y) equals score(y, x), with the matches turned round.
 */
export function scoreUnits(x: Unit, y: Unit, table: WordTable): UnitScore {
  const matches: Match[] = [];
  assignItems(x.items, y.items, table, (a, b, { strength, how }) => matches.push({ a, b, strength, how }));
  const words = matches.reduce((sum, m) => sum + m.strength * ((m.a.weight + m.b.weight) / 2), 0);
  const figures = scoreFigures(x.quantities, y.quantities);
  const times = scoreTimes(x.times, y.times);
  return { score: (words + figures + times) / sizeOf(x, y), matches, words, figures, times };
}

/** The score alone, where nobody asks what matched. */
export function scoreOnly(x: Unit, y: Unit, table: WordTable): number {
  let words = 0;
  assignItems(x.items, y.items, table, (a, b, { strength }) => {
    words += strength * ((a.weight + b.weight) / 2);
  });
  return (words + scoreFigures(x.quantities, y.quantities) + scoreTimes(x.times, y.times)) / sizeOf(x, y);
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

/** Figures of a clause beyond these change nothing: the sum is capped, and every two are asked. */
const MOST_FIGURES = 24;

/** Pairs figures one to one, the most telling first; the order of pairs of one worth is no side's. */
function scoreFigures(xs: readonly Quantity[], ys: readonly Quantity[]): number {
  if (xs.length === 0 || ys.length === 0) return 0;
  const others = ys.slice(0, MOST_FIGURES);
  const pairs = xs
    .slice(0, MOST_FIGURES)
    .flatMap((x) => others.map((y) => ({ x, y, worth: scoreFigurePair(x, y) })))
    .filter(({ worth }) => worth > 0);
  pairs.sort((p, q) => q.worth - p.worth);
  const used = new Set<Quantity>();
  let sum = 0;
  for (const { x, y, worth } of pairs) {
    if (used.has(x) || used.has(y)) continue;
    used.add(x).add(y);
    sum += worth;
  }
  return Math.min(MAX_FIGURES, sum);
}

/** Worth of an equal count of things that are named in two ways. */
const OTHER_NOUN = 0.9;

/** An equal figure identifies an event the better the more digits it has (1011 does, 3 does not). */
function scoreFigurePair(x: Quantity, y: Quantity): number {
  if (x.dimension !== y.dimension) return 0;
  const isEqual = x.low === y.low && x.high === y.high && x.lowOpen === y.lowOpen && x.highOpen === y.highOpen;
  // Counted nouns are worded freely (户, homes): equal counts of two digits or more speak for themselves.
  if (!sameUnit(x.unit, y.unit))
    return isEqual && x.dimension === "count" && Math.abs(x.low ?? 0) >= 10 ? OTHER_NOUN : 0;
  if (isEqual) {
    const value = x.low ?? x.high ?? 0;
    const digits = String(Math.abs(value)).replace(".", "").replace(/^0+/u, "").replace(/0+$/u, "").length;
    const isTelling = x.dimension === "money" || x.dimension === "ratio";
    return 0.9 + 0.5 * Math.max(0, digits - 1) + (Math.abs(value) >= 10_000 ? 0.5 : 0) + (isTelling ? 0.3 : 0);
  }
  const isOverlapping = (x.low ?? -Infinity) <= (y.high ?? Infinity) && (y.low ?? -Infinity) <= (x.high ?? Infinity);
  return isOverlapping ? 0.7 : 0.35;
}

/** A currency left open fits any. */
function sameUnit(x: string, y: string): boolean {
  return x === y || x === "yuan" || y === "yuan";
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
