import type { Quantity } from "../../../model/quantity";
import { type Figure, figuresOf } from "../figure-pairs";
import { relateIntervals } from "../interval";
import type { Pair, PairSide } from "../rule";

/** A measure that names a kind of thing stands right before its noun: 100米蛙泳, 500毫升装, a 400-metre race, ten-year bonds. */
const SORTING: ReadonlySet<Quantity["dimension"]> = new Set([
  "length",
  "mass",
  "volume",
  "duration",
  "data",
  "power",
  "area",
]);

/**
 * True where a measure in each claim says which thing it is (the 400-metre race, the 200-metre race) and another figure is what that
 * thing came to: two races, two times. Where nothing else differs the measure itself is what they differ in. Symmetric.
 */
export function sortsDiffer(a: Figure, b: Figure, pair: Pair): boolean {
  const [xs, ys] = [sortingFigures(pair.a), sortingFigures(pair.b)];
  return xs.some((x) =>
    ys.some((y) => {
      if (x.dimension !== y.dimension || !areOther(x, y)) return false;
      if (x !== a.quantity && y !== b.quantity) return true;
      return x === a.quantity && y === b.quantity && otherFiguresDiffer(x, y, pair);
    }),
  );
}

const areApart = (x: Quantity, y: Quantity) => relateIntervals(x, y) === "disjoint";
/** A measure that sorts is no rounded one: the 50 metres and the 100. */
const areOther = (x: Quantity, y: Quantity) => x.low !== y.low || x.high !== y.high;

/** Besides the two sorting measures the claims hold figures of one dimension of which no two fit. */
function otherFiguresDiffer(x: Quantity, y: Quantity, { a, b }: Pair): boolean {
  const rest = (side: PairSide, own: Quantity) =>
    figuresOf(side)
      .map((f) => f.quantity)
      .filter((q) => q !== own && q.dimension !== own.dimension);
  const [ps, qs] = [rest(a, x), rest(b, y)];
  const alike = ps.flatMap((p) => qs.filter((q) => q.dimension === p.dimension).map((q) => [p, q] as const));
  return alike.length > 0 && alike.every(([p, q]) => areApart(p, q));
}

function sortingFigures(side: PairSide): Quantity[] {
  const { folded } = side.extraction.reading;
  return figuresOf(side)
    .map((f) => f.quantity)
    .filter((q) => SORTING.has(q.dimension) && isBeforeNoun(q, side, folded));
}

function isBeforeNoun({ start, end }: Quantity, { words }: PairSide, folded: string): boolean {
  const own = folded.slice(start, end);
  if (/^[\da-z.]+-[a-z]+$/u.test(own)) return /^[ -][a-z]/u.test(folded.slice(end, end + 2));
  const next = words.find((w) => w.start === end);
  return next !== undefined && /^(?:n|vn|j|l)/u.test(next.tag);
}
