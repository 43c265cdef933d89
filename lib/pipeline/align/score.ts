import type { Quantity } from "../../model/quantity";
import type { TimeExpression } from "../../model/time";
import type { Item, Unit } from "./units";
import type { CompareWords, Likeness } from "./word-pairs";

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
export function scoreUnits(x: Unit, y: Unit, compareWords: CompareWords): UnitScore {
  const matches = matchItems(x.items, y.items, compareWords);
  const words = matches.reduce((sum, m) => sum + m.strength * ((m.a.weight + m.b.weight) / 2), 0);
  const figures = scoreFigures(x.quantities, y.quantities);
  const times = scoreTimes(x.times, y.times);
  const min = Math.min(x.total, y.total);
  const max = Math.max(x.total, y.total);
  const score = (words + figures + times) / (0.4 * min + 0.6 * Math.sqrt(min * max) + DAMPING);
  return { score, matches, words, figures, times };
}

/** Pairs items one to one, strongest first; ties go to the earlier positions, summed over both sides, so that order is no side's. */
function matchItems(xs: readonly Item[], ys: readonly Item[], compareWords: CompareWords): Match[] {
  const pairs: Match[] = [];
  for (const a of xs) {
    for (const b of ys) {
      const pair = compareWords(a.id, b.id);
      if (pair) pairs.push({ a, b, ...pair });
    }
  }
  const first = { x: xs[0]?.start ?? 0, y: ys[0]?.start ?? 0 };
  const drift = (m: Match) => Math.abs(m.a.start - first.x - (m.b.start - first.y));
  const reach = (m: Match) => m.a.start - first.x + (m.b.start - first.y);
  pairs.sort(
    (p, q) =>
      q.strength * (q.a.weight + q.b.weight) - p.strength * (p.a.weight + p.b.weight) ||
      drift(p) - drift(q) ||
      reach(p) - reach(q),
  );
  const usedA = new Set<Item>();
  const usedB = new Set<Item>();
  const matches: Match[] = [];
  for (const pair of pairs) {
    if (usedA.has(pair.a) || usedB.has(pair.b)) continue;
    usedA.add(pair.a);
    usedB.add(pair.b);
    matches.push(pair);
  }
  return matches;
}

function scoreFigures(xs: readonly Quantity[], ys: readonly Quantity[]): number {
  let sum = 0;
  const used = new Set<Quantity>();
  for (const x of xs) {
    let best = 0;
    let bestY: Quantity | null = null;
    for (const y of ys) {
      const value = used.has(y) ? 0 : scoreFigurePair(x, y);
      if (value > best) {
        best = value;
        bestY = y;
      }
    }
    if (bestY) used.add(bestY);
    sum += best;
  }
  return Math.min(MAX_FIGURES, sum);
}

/** An equal figure identifies an event the better the more digits it has (1011 does, 3 does not). */
function scoreFigurePair(x: Quantity, y: Quantity): number {
  if (x.dimension !== y.dimension || !sameUnit(x.unit, y.unit)) return 0;
  const isEqual = x.low === y.low && x.high === y.high && x.lowOpen === y.lowOpen && x.highOpen === y.highOpen;
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

function scoreTimes(xs: readonly TimeExpression[], ys: readonly TimeExpression[]): number {
  let best = 0;
  for (const x of xs) {
    for (const y of ys) {
      if (!x.from || !y.from || !x.to || !y.to) continue;
      if (x.from === y.from && x.to === y.to) best = Math.max(best, GRAIN_VALUE[x.grain] ?? 1.2);
      else if (x.from < y.to && y.from < x.to) best = Math.max(best, 0.4);
    }
  }
  return best;
}
