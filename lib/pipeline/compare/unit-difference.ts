import type { Quantity } from "../../model/quantity";
import { fold } from "../../text/fold";
import type { Difference } from "./differences";
import { figuresOf } from "./figure-pairs";
import type { Pair, PairSide } from "./rule";

/** Dimensions in which a figure says how much; counts by another noun are of another thing, numbers and ranks of anything. */
const MEASURING: ReadonlySet<string> = new Set([
  "ratio",
  "percentage_point",
  "length",
  "area",
  "volume",
  "mass",
  "duration",
  "speed",
  "temperature",
  "energy",
  "power",
]);

/** One number with two units: down 41 % here, 41 points there. Neither figure comes again in its own unit on the other side. */
export function unitDifference(pair: Pair): Difference | null {
  const [xs, ys] = [alone(pair.a, pair.b), alone(pair.b, pair.a)];
  for (const x of xs)
    for (const y of ys)
      if (x.dimension !== y.dimension && isOneNumber(x, y)) return { kind: "unit_currency", a: x, b: y, sure: true };
  return null;
}

/** Figures of a side that measure, without an equal in their dimension on the other. */
function alone(side: PairSide, other: PairSide): Quantity[] {
  const theirs = figuresOf(other).map(({ quantity }) => quantity);
  return figuresOf(side)
    .filter(({ quantity, measure }) => MEASURING.has(quantity.dimension) && measure?.kind !== "conversion")
    .map(({ quantity }) => quantity)
    .filter((x) => !theirs.some((y) => x.dimension === y.dimension && isOneNumber(x, y)));
}

function isOneNumber(x: Quantity, y: Quantity): boolean {
  const digits = digitsOf(x);
  return digits !== null && digits === digitsOf(y);
}

/** The number as written, without its unit; null where it is not in digits. */
function digitsOf({ text }: Quantity): string | null {
  return /\d[\d.,]*/u.exec(fold(text))?.[0] ?? null;
}
