import { clockOf } from "../clock";
import { itemsAt, type OneDifference } from "../one-difference";
import { type NumeralAt, numeralAt } from "../one-numeral";
import { type Observation, observe, type Pair, type PairSide } from "../rule";
import { textAt } from "../side-text";

/** A bare number on each side, which no unit or noun says the sense of: 84 of them, 2,100, "below the 80 limit". */
export function differsInNumeral(pair: Pair, { a, b }: OneDifference): Observation | null {
  const [x, y] = [numeralAt(pair.a, a), numeralAt(pair.b, b)];
  // Counts grow while news comes in.
  if (!x || !y || x.value === y.value || clockOf(pair.a) !== clockOf(pair.b)) return null;
  // What has a unit is compared with it, or is a length of time that a time was read from.
  const isRead = ({ claim }: PairSide, n: NumeralAt) =>
    itemsAt([...claim.quantities, ...claim.times], [{ ...n, text: "", tag: "" }]).length > 0;
  if (isRead(pair.a, x) && isRead(pair.b, y)) return null;
  const params = { a: textAt(pair.a, x), b: textAt(pair.b, y), measure: "none" };
  return observe("contradict_direct", ["numeric_value"], "figure_apart", params, [x], [y]);
}
