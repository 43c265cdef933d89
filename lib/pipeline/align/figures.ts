import { sameMeasureClass } from "../../lang/measure-classes";
import type { Quantity } from "../../model/quantity";
import { statedDigits } from "./stated-digits";

/** A figure with the folded word for what it measures, where the text says so. */
export interface Figure {
  quantity: Quantity;
  attribute: string | null;
}

/** Most that figures may add together. */
const MAX_FIGURES = 4;
/** Figures of a clause beyond these change nothing: the sum is capped, and every two are asked. */
const MOST_FIGURES = 24;

/** Pairs figures one to one, the most telling first; the order of pairs of one worth is no side's. */
export function scoreFigures(xs: readonly Figure[], ys: readonly Figure[]): number {
  if (xs.length === 0 || ys.length === 0) return 0;
  if (xs.length === 1 && ys.length === 1) return scoreFigurePair(xs[0]!, ys[0]!);
  const others = ys.slice(0, MOST_FIGURES);
  const pairs = xs
    .slice(0, MOST_FIGURES)
    .flatMap((x) => others.map((y) => ({ x, y, worth: scoreFigurePair(x, y) })))
    .filter(({ worth }) => worth > 0);
  pairs.sort((p, q) => q.worth - p.worth);
  const used = new Set<Figure>();
  let sum = 0;
  for (const { x, y, worth } of pairs) {
    if (used.has(x) || used.has(y)) continue;
    used.add(x).add(y);
    sum += worth;
  }
  return Math.min(MAX_FIGURES, sum);
}

/** Worth of an equal count of things that are named in two ways, and of one that comes near. */
const OTHER_NOUN = 0.9;
const NEAR_OTHER_NOUN = 0.6;
/** Worth of two figures that round one value, and what sums, shares and measured figures add: fewer of them fit by chance than of counts. */
const NEARLY_EQUAL = 1;
const TELLING = 0.3;
const COUNTED: ReadonlySet<Quantity["dimension"]> = new Set(["count", "number", "age", "rank"]);
/** Two figures that measure one thing (the injured, the turnover) answer one question, whatever they say of it. */
const SAME_MEASURE = 0.6;
/** Figures of two measures (the dead, the missing) answer two. */
const OTHER_MEASURE = 0.4;

function scoreFigurePair({ quantity: x, attribute: p }: Figure, { quantity: y, attribute: q }: Figure): number {
  const worth = worthOf(x, y);
  if (worth === 0 || p === null || q === null) return worth;
  const isSame = p === q || sameMeasureClass(p, q);
  return isSame ? worth + SAME_MEASURE : isSame === false ? worth * OTHER_MEASURE : worth;
}

/** An equal figure identifies an event the better the more digits it has (1011 does, 3 does not). */
function worthOf(x: Quantity, y: Quantity): number {
  const isBare = isBareOf(x, y) || isBareOf(y, x);
  if (x.dimension !== y.dimension && !isBare) return 0;
  const isEqual = x.low === y.low && x.high === y.high && x.lowOpen === y.lowOpen && x.highOpen === y.highOpen;
  // Counted nouns are worded freely (户, homes): counts of two digits or more that are equal or come near speak for themselves.
  if (!isBare && !sameUnit(x.unit, y.unit)) {
    const least = Math.min(...[x, y].map(({ low }) => Math.abs(low ?? 0)));
    if (x.dimension !== "count" || least < 10) return 0;
    return isEqual ? OTHER_NOUN : isNear(x, y) ? NEAR_OTHER_NOUN : 0;
  }
  const isTelling = [x, y].some(({ dimension }) => !COUNTED.has(dimension));
  if (isEqual) {
    const value = x.low ?? x.high ?? 0;
    const digits = Math.max(statedDigits(x), statedDigits(y));
    return 0.9 + 0.5 * Math.max(0, digits - 1) + (Math.abs(value) >= 10_000 ? 0.5 : 0) + (isTelling ? TELLING : 0);
  }
  if (isNear(x, y)) return NEARLY_EQUAL + (isTelling ? TELLING : 0);
  if (isBare) return 0;
  const isOverlapping = (x.low ?? -Infinity) <= (y.high ?? Infinity) && (y.low ?? -Infinity) <= (x.high ?? Infinity);
  if (isOverlapping) return 0.7;
  return isFarApart(x, y) ? 0 : 0.35;
}

/** A figure that leaves out what it counts ("some 40 others", 六百出头) may be of any count or sum. */
function isBareOf(x: Quantity, y: Quantity): boolean {
  return x.dimension === "number" && (y.dimension === "count" || y.dimension === "money");
}

/** How far apart two figures may lie that round one value, as a share of the larger. */
const NEAR = 0.1;

/** Two figures of two digits or more that are one after rounding ("almost 190" and 186). */
function isNear(x: Quantity, y: Quantity): boolean {
  const [p, q] = [middleOf(x), middleOf(y)];
  const most = Math.max(Math.abs(p), Math.abs(q));
  return most > 0 && Math.abs(p - q) <= NEAR * most && (x.dimension === "ratio" || most >= 10);
}

/** Sizes that differ this many times are hardly two answers to one question, whatever they are counted in. */
const FAR_APART = 20;

function isFarApart(x: Quantity, y: Quantity): boolean {
  const [p, q] = [Math.abs(middleOf(x)), Math.abs(middleOf(y))];
  return Math.min(p, q) > 0 && Math.max(p, q) > FAR_APART * Math.min(p, q);
}

function middleOf({ low, high }: Quantity): number {
  return ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
}

/** A currency left open fits any. */
function sameUnit(x: string, y: string): boolean {
  return x === y || x === "yuan" || y === "yuan";
}
