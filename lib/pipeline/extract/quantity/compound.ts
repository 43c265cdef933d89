import { clean } from "../../../lang/clean";
import type { Quantity } from "../../../model/quantity";

const COMPOUNDED = new Set(["duration", "length", "mass"]);
const GAP = /^(?:零|又| |, | and )?$/;

/** Joins figures that together give one amount: 7年6个月, 1小时47分钟, five feet ten inches, seven years and six months. */
export function joinCompounds(quantities: readonly Quantity[], folded: string, text: string): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const before = joined.at(-1);
    if (before && (isCompound(before, quantity, folded) || isBoundCompound(before, quantity, folded)))
      joined[joined.length - 1] = join(before, quantity, text);
    else joined.push(quantity);
  }
  return joined;
}

/** The second is one plain figure in a finer unit, and less than one of the first's. */
function isCompound(x: Quantity, y: Quantity, folded: string): boolean {
  if (x.unit !== y.unit || !COMPOUNDED.has(x.dimension) || !GAP.test(folded.slice(x.end, y.start))) return false;
  const isPlain = y.low !== null && y.low === y.high && x.low !== null && x.high !== null;
  return isPlain && y.rounding > 0 && y.rounding < x.rounding && y.low! <= 2 * x.rounding;
}

/** 不到两小时二十分: the bound is of both together. Nothing may stand between: 不到两小时,十分钟后. */
function isBoundCompound(x: Quantity, y: Quantity, folded: string): boolean {
  if (x.unit !== y.unit || x.dimension !== "duration" || !/^[零又]?$/.test(folded.slice(x.end, y.start))) return false;
  const isBound = x.low === null || x.high === null || (x.low === 0 && x.highOpen);
  const isPlain = y.low !== null && y.low === y.high && y.rounding > 0;
  return isBound && isPlain && y.low! < (x.high ?? x.low ?? 0);
}

function join(x: Quantity, y: Quantity, text: string): Quantity {
  const { start } = x;
  const { end, rounding } = y;
  return {
    ...x,
    end,
    text: text.slice(start, end),
    // The open end of a bound stays where it is.
    low: x.low === null || (x.low === 0 && x.highOpen) ? x.low : clean(x.low + y.low!),
    high: x.high === null ? null : clean(x.high + y.low!),
    rounding,
  };
}
