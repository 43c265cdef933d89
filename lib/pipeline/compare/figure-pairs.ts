import { sameMeasureClass } from "../../lang/measure-classes";
import { areTwoRoles } from "../../lang/person-roles";
import type { Measure, Quantity } from "../../model/quantity";
import type { Lexicon } from "../../model/resources";
import { fold } from "../../text/fold";
import { type IntervalRelation, relateIntervals } from "./interval";
import { onceFor } from "./once";
import type { Pair, PairSide } from "./rule";

/** Lexicon similarity of two names of one measure (findings: section 3), and of two that share a character besides. */
const SAME_MEANING = 0.6;
const NEAR_MEANING = 0.4;
/** Of a Chinese and an English name: a translation among several (员工, employee). */
const SAME_ACROSS = 0.5;

/** A figure with its measure. */
export interface Figure {
  quantity: Quantity;
  measure: Measure | undefined;
}

/** Two figures that may measure one thing. */
export interface FigurePair {
  a: Figure;
  b: Figure;
  relation: IntervalRelation;
  /** True where both name what they measure, in words of one meaning. */
  sameAttribute: boolean;
}

/** Most figures of one claim that are compared: what holds more is a table run together, and every two would be asked. */
const MOST_FIGURES = 24;

/** The figures of a claim with their measures. */
export const figuresOf = onceFor(({ claim }: PairSide): readonly Figure[] =>
  claim.quantities
    .slice(0, MOST_FIGURES)
    .map((quantity, i) => ({ quantity, measure: claim.measure.find((m) => m.quantity === i) })),
);

/** Ranks, and conversions in brackets, never decide; an old state (from X to Y) is compared with an old state only. */
function canDecide({ quantity, measure }: Figure): boolean {
  return quantity.dimension !== "rank" && measure?.kind !== "conversion" && measure?.kind !== "rank";
}

/**
 * Pairs figures of one dimension and unit that measure one thing. Each figure of a is paired with the figure of b that
 * fits best; a figure that fits another of the other sentence is taken and pairs with nothing else.
 */
export const pairFigures = onceFor((pair: Pair): readonly FigurePair[] => {
  const pairs: (FigurePair & { fit: number })[] = [];
  for (const a of figuresOf(pair.a).filter(canDecide)) {
    for (const b of figuresOf(pair.b).filter(canDecide)) {
      const fit = fitOf(a, b, pair);
      if (fit === null) continue;
      const relation = relateIntervals(a.quantity, b.quantity);
      pairs.push({
        a,
        b,
        relation,
        sameAttribute: sameAttribute(a, b, pair.lexicon) === true,
        fit: fit + bonusOf(relation),
      });
    }
  }
  pairs.sort(
    (p, q) => q.fit - p.fit || p.a.quantity.start + p.b.quantity.start - (q.a.quantity.start + q.b.quantity.start),
  );
  const used = new Set<Quantity>();
  const chosen: FigurePair[] = [];
  for (const { fit: _, ...found } of pairs) {
    if (used.has(found.a.quantity) || used.has(found.b.quantity)) continue;
    used.add(found.a.quantity);
    used.add(found.b.quantity);
    if (!isTaken(found, pair)) chosen.push(found);
  }
  return chosen;
});

/** How well two figures fit, or null where they measure different things. */
function fitOf(a: Figure, b: Figure, pair: Pair): number | null {
  const { lexicon } = pair;
  const same = sameAttribute(a, b, lexicon);
  if (!unitsFit(a.quantity, b.quantity) && !areThings(a, b, same === true, pair)) return null;
  if (!kindsFit(a.measure, b.measure) || a.measure?.former !== b.measure?.former) return null;
  if (same === false) return null;
  return same ? 1 : 0.5;
}

/** One unit, or a currency left open by one side; currencies that differ are kept, to be named. */
function unitsFit(x: Quantity, y: Quantity): boolean {
  if (x.dimension !== y.dimension) return isBareLarge(x, y) || isBareLarge(y, x);
  if (x.unit === y.unit || x.dimension === "money") return true;
  const [xs, ys] = [x.unit.split(":"), y.unit.split(":")];
  if (xs[0] !== "piece" || ys[0] !== "piece") return false;
  // A bare counter fits any noun; 张卡 and 张GPU share a counter that is not every noun's.
  return xs.length < 2 || ys.length < 2 || xs[1] === ys[1] || (counterOf(x) !== null && counterOf(x) === counterOf(y));
}

/** Least share of firm matches on both sides for two nouns that stand in each other's explanation to count one thing, and how much. */
const MIN_CONTEXT_OF_THINGS = 0.5;
const EXPLAINS = 0.25;

/** Things counted by nouns of one meaning (文物95件 and 120件文物, 床位800张 and 620 beds), or near it where all else is shared (homes, houses). */
function areThings(a: Figure, b: Figure, same: boolean, { lexicon, overlap }: Pair): boolean {
  if (!a.quantity.unit.startsWith("piece:") || !b.quantity.unit.startsWith("piece:")) return false;
  if (same) return true;
  const [x, y] = [a.measure?.attribute ?? null, b.measure?.attribute ?? null];
  if (x === null || y === null || Math.min(overlap.a, overlap.b) < MIN_CONTEXT_OF_THINGS) return false;
  return (lexicon.related?.([x, y]) ?? []).some(([, , relation]) => relation >= EXPLAINS);
}

/** A large figure without a unit ("8000万") may be of money or of things. */
const LARGE = 10_000;

function isBareLarge(x: Quantity, y: Quantity): boolean {
  return (
    x.dimension === "number" &&
    (y.dimension === "money" || y.dimension === "count") &&
    Math.max(x.low ?? 0, x.high ?? 0) >= LARGE
  );
}

/** The counter between numeral and noun, where it says something of the noun (张, 辆, 艘; not 个). */
function counterOf({ text }: Quantity): string | null {
  const counter = /[0-9零一二两三四五六七八九十百千万亿多余]([张辆艘架台座栋幢艇枚颗粒株棵头匹只条部])(?:\S|$)/u.exec(
    fold(text),
  )?.[1];
  return counter ?? null;
}

function kindsFit(x: Measure | undefined, y: Measure | undefined): boolean {
  const kindOf = (m: Measure | undefined) => (m === undefined || m.kind === "unknown" ? null : m.kind);
  const [p, q] = [kindOf(x), kindOf(y)];
  return p === null || q === null || p === q;
}

/** True: named in words of one meaning; false: named and different; null: one side does not say. */
function sameAttribute(a: Figure, b: Figure, lexicon: Lexicon): boolean | null {
  const [x, y] = [a.measure?.attribute ?? null, b.measure?.attribute ?? null];
  if (x === null || y === null) return null;
  if (x === y) return true;
  const classes = sameMeasureClass(x, y);
  if (classes !== null) return classes;
  if (areTwoRoles(x, y)) return false;
  if (x.includes(y) || y.includes(x)) return true;
  const sim = lexicon.similarity(x, y);
  if (isHan(x) !== isHan(y)) return sim >= SAME_ACROSS ? true : null;
  // 营收 and 收入: near in meaning and in writing.
  if (sim >= SAME_MEANING || (sim >= NEAR_MEANING && sharesCharacter(x, y))) return true;
  return null;
}

const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);

/** True where two words have a Han character in common. */
export function sharesCharacter(x: string, y: string): boolean {
  return [...x].some((c) => /\p{Script=Han}/u.test(c) && y.includes(c));
}

/** True where both count with one counter that says what kind of thing is counted. */
export function sameCounter({ a, b }: Pick<FigurePair, "a" | "b">): boolean {
  const counter = counterOf(a.quantity);
  return counter !== null && counter === counterOf(b.quantity);
}

/** An equal pair is wanted most: two lists of figures pair like with like. */
function bonusOf(relation: IntervalRelation): number {
  return relation === "equal" ? 1 : relation === "disjoint" ? 0 : 0.4;
}

function isTaken({ a, b, relation }: FigurePair, pair: Pair): boolean {
  if (relation !== "disjoint" && relation !== "touching") return false;
  const fits = (x: Quantity, others: readonly Quantity[]) =>
    others.some((y) => unitsFit(x, y) && !["disjoint", "touching"].includes(relateIntervals(x, y)));
  return fits(a.quantity, pair.b.sentenceQuantities) || fits(b.quantity, pair.a.sentenceQuantities);
}
