import { isCopiedPassage } from "../copied";
import { shareFigure } from "../counts";
import { type NameAt, nameAt } from "../name-at";
import { areTwoOccasions } from "../occasions";
import { findOneName } from "../one-difference";
import { type Observation, observe, type Pair, type PairSide } from "../rule";
import { textAt } from "../side-text";

/**
 * A name each: the same may be said of two, unless a passage was copied and a name of one sort put in place of another.
 * At least one of the two must be surely a name; then what the dictionary lacks may be one as well.
 */
export function differsInName(pair: Pair): Observation | null {
  const found = findOneName(pair);
  const [x, y] = found ? [nameAt(pair.a, found.a), nameAt(pair.b, found.b)] : [null, null];
  if (!x || !y || !(x.isSure || y.isSure) || isOneName(x.canonical, y.canonical)) return null;
  // Found in the north, not found in the south: it is not the name alone that differs.
  if (pair.a.claim.polarity.negated !== pair.b.claim.polarity.negated) return null;
  if (isNested(pair, x.canonical, y.canonical)) return null;
  const kind = x.kind === "place" && y.kind === "place" ? "place" : "entity";
  const isOneSort = x.kind === y.kind || x.kind === "other" || y.kind === "other";
  const params = { a: textAt(pair.a, x), b: textAt(pair.b, y) };
  const isOneTelling = (isOneSort && isCopiedPassage(pair)) || (x.isSure && y.isSure && isOneEvent(pair));
  const isCertain = isOneTelling && !isNamedIn(pair.a, y) && !isNamedIn(pair.b, x);
  const outcome = isCertain ? "contradict_direct" : "partial";
  return observe(outcome, [kind], "names_differ", params, [x], [y]);
}

/** Content words in common from which two sentences are one sentence with another name in it, where no figure shows it. */
const MANY = 5;

/** The same event: a long sentence of the same words, or a shorter one with the same figure in it. */
function isOneEvent(pair: Pair): boolean {
  const equal = pair.matches.filter((m) => m.how === "equal").length;
  return !areTwoOccasions(pair) && (equal >= MANY || (shareFigure(pair) && equal >= MANY - 2));
}

/** A source that names the other's too knows of both. */
function isNamedIn({ extraction }: PairSide, { canonical }: NameAt): boolean {
  return extraction.reading.folded.includes(canonical);
}

/** A short form and its long one. */
function isOneName(x: string, y: string): boolean {
  return x.includes(y) || y.includes(x);
}

/** Munich and Germany differ in how exact they are. */
function isNested({ lexicon }: Pair, x: string, y: string): boolean {
  return lexicon.isWithin?.(x, y) === true || lexicon.isWithin?.(y, x) === true;
}
