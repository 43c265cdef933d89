import type { Span } from "../../model/span";
import type { PairSide } from "./rule";

/** Says that a state comes back: what went before it was another one. */
const AGAIN =
  /恢复|重新|再度|重返|重开|复(?=[工课航产业]|通车)|\b(?:again|reopen(?:s|ed)?|resum(?:e|es|ed)|restored|back (?:in|to|on))\b/u;
/** How near to the state it stands, in UTF-16 units. */
const REACH = 12;

/** True where a predicate tells of a return: open again, 重新开放. */
export function isAgain({ extraction, body }: PairSide, { start, end }: Span): boolean {
  const from = Math.max(body.start, start - REACH);
  return AGAIN.test(extraction.reading.folded.slice(from, Math.min(body.end, end + REACH)));
}

/** Says that a state still holds; short of what holds at any time ("is", "now"). */
const STILL = /仍|依然|依旧|还在|尚未|尚无|\b(?:still|remains?|remained|continues?|not yet|yet to)\b/u;

/** One returns to a state, the other is still in its opposite: the return is denied. One who merely was in it may have returned since. */
export function areOfOneTurn(a: PairSide, x: Span, b: PairSide, y: Span): boolean {
  if (isAgain(a, x) === isAgain(b, y)) return true;
  const { extraction, body } = isAgain(a, x) ? b : a;
  return STILL.test(extraction.reading.folded.slice(body.start, body.end));
}
