import type { Quantity } from "../../model/quantity";
import type { Match } from "../align/score";
import type { Item } from "../align/units";
import type { FigurePair } from "./figure-pairs";
import { areOneMeaning } from "./one-meaning";
import { contentItems } from "./overlap";
import type { Pair, PairSide } from "./rule";

/** Two sentences that are this far ahead of what else each could stand beside are on one thing. */
const LEAD = 1.1;
/** In a stretch of no more content words than this each may say what the figure is of. */
const SHORT = 3;
/** What is counted, and shares of something, take a noun to say what of. */
const NOT_GOVERNED: ReadonlySet<Quantity["dimension"]> = new Set(["count", "number", "age", "rank", "ratio"]);

/**
 * True where the words beside two figures that name no measure are of one meaning (求偿1200万, 索赔1500万; 停工两周, "shut for 30 days"), each
 * figure is the only one of its kind in its sentence, and no other sentence comes near either.
 */
export function areGovernedAlike({ a, b }: Pick<FigurePair, "a" | "b">, pair: Pair): boolean {
  const isOfThings = /^piece:./u.test(a.quantity.unit);
  if (pair.inside || pair.lead < LEAD || (NOT_GOVERNED.has(a.quantity.dimension) && !isOfThings)) return false;
  if (a.quantity.unit !== b.quantity.unit || !isAlone(pair.a, a.quantity) || !isAlone(pair.b, b.quantity)) return false;
  const [xs, ys] = [governorsOf(pair.a, a.quantity), governorsOf(pair.b, b.quantity)];
  return pair.matches.some(
    (m) => xs.includes(m.a) && ys.includes(m.b) && (areOneMeaning(pair, m) || (isOfThings && holdsOther(pair, m))),
  );
}

/** 攻进十五球, 进了十一球: one verb within the other, of one counted thing. */
function holdsOther({ a, b }: Pair, m: Match): boolean {
  const [x, y] = [
    a.extraction.reading.folded.slice(m.a.start, m.a.end),
    b.extraction.reading.folded.slice(m.b.start, m.b.end),
  ];
  return m.how === "shared_character" && (x.includes(y) || y.includes(x));
}

/** True for the only figure of its kind in its sentence. */
export function isAlone({ sentenceQuantities }: PairSide, { dimension, unit }: Quantity): boolean {
  const isOther = (q: Quantity) => (dimension === "count" ? q.unit === unit : q.dimension === dimension);
  return sentenceQuantities.filter(isOther).length === 1;
}

/** The content words of a figure's stretch between two marks: all of a short one, else the one right before the figure. */
function governorsOf({ clause, body, extraction }: PairSide, { start, end }: Quantity): readonly Item[] {
  const { folded } = extraction.reading;
  const opening = /[,;:][^,;:]*$/u.exec(folded.slice(body.start, start));
  const from = opening ? body.start + opening.index : body.start;
  const closing = folded.slice(end, body.end).search(/[,;:]/u);
  const to = closing < 0 ? body.end : end + closing;
  const own = contentItems(clause).filter(
    (i) => i.start >= from && i.end <= to && !i.isName && (i.end <= start || i.start >= end),
  );
  return own.length <= SHORT ? own : own.filter((i) => i.end <= start).slice(-1);
}
