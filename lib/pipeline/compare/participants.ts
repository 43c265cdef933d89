import { isBody } from "../../lang/bodies";
import type { Span } from "../../model/span";
import type { Item } from "../align/units";
import { isOneLanguage } from "../one-language";
import { contrastOf } from "./contrast";
import { type Frame, frameOf, type NounPhrase } from "./frame";
import type { Pair, PairSide } from "./rule";
import { MAY_BE_ONE } from "./strengths";

/**
 * True where two predicates are said of different things: their subjects, or their objects, are named on both sides and nothing
 * joins them, or each side narrows a shared noun in its own way.
 */
export function participantsDiffer(pair: Pair, x: Span, y: Span): boolean {
  return actorsDiffer(pair, x, y) || adjunctsDiffer(pair, x, y);
}

/** The same, wherever and with whatever it happened: what stands behind prepositions is not compared. */
export function actorsDiffer(pair: Pair, x: Span, y: Span): boolean {
  if (contrastOf(pair)) return true;
  // Across languages a participant without a partner may only lack a translation.
  if (!isOneLanguage(pair)) return false;
  const [p, q] = [frameOf(pair.a, x), frameOf(pair.b, y)];
  return (
    (differ(
      pair,
      p.agent,
      q.agent,
      [p.patient, p.other, ...p.adjuncts.values()],
      [q.patient, q.other, ...q.adjuncts.values()],
    ) &&
      !standsBefore(pair, p.agent, q.agent, x, y)) ||
    differ(pair, p.patient, q.patient, [p.agent, p.other], [q.agent, q.other]) ||
    areNarrowedApart(pair, p.patient, q.patient)
  );
}

/** 分红方案, 增资方案: two of one kind, each told by words that nothing on the other side answers. */
function areNarrowedApart({ matches }: Pair, x: NounPhrase | null, y: NounPhrase | null): boolean {
  if (!x || !y || x.key.isName || y.key.isName) return false;
  if (!matches.some((m) => m.how === "equal" && m.a === x.key && m.b === y.key)) return false;
  return (
    x.items.some((item) => matches.every((m) => m.a !== item)) &&
    y.items.some((item) => matches.every((m) => m.b !== item))
  );
}

/** 住建局表示该楼盘尚未……: who is named first may only report it; the noun that the other side has for subject stands before the predicate too. */
function standsBefore(pair: Pair, p: NounPhrase | null, q: NounPhrase | null, x: Span, y: Span): boolean {
  return pair.matches.some(
    (m) =>
      m.strength >= MAY_BE_ONE &&
      m.a.end <= x.start &&
      m.b.end <= y.start &&
      !m.a.isName &&
      !m.b.isName &&
      (p?.key === m.a || q?.key === m.b),
  );
}

/** True where two predicates of one language are said of one preposition's two things ("at the port", "at the airport"). */
export function adjunctsDiffer(pair: Pair, x: Span, y: Span): boolean {
  return isOneLanguage(pair) && framesAdjunctsDiffer(pair, frameOf(pair.a, x), frameOf(pair.b, y));
}

/** "effective in adults", "ineffective in children": one preposition, two things that stand nowhere on the other side. */
function framesAdjunctsDiffer(pair: Pair, p: Frame, q: Frame): boolean {
  const isMatched = (item: Item) =>
    pair.matches.some((m) => m.strength >= MAY_BE_ONE && (m.a === item || m.b === item));
  return [...p.adjuncts].some(([marker, x]) => {
    const y = q.adjuncts.get(marker);
    return y !== undefined && !isMatched(x.key) && !isMatched(y.key);
  });
}

function differ(
  pair: Pair,
  x: NounPhrase | null,
  y: NounPhrase | null,
  othersOfX: readonly (NounPhrase | null)[],
  othersOfY: readonly (NounPhrase | null)[],
): boolean {
  if (!x || !y) return false;
  if (mayBeOne(pair, x, y) || areOneStem(pair, x, y)) return false;
  if (standsForName(pair.a, x, y) || standsForName(pair.b, y, x)) return false;
  // The order of words may be read wrongly: what stands elsewhere on the other side is no other thing.
  return !(
    othersOfY.some((other) => other !== null && mayBeOne(pair, x, other)) ||
    othersOfX.some((other) => other !== null && mayBeOne(pair, other, y))
  );
}

/** 公司 beside 丰禾, "the company" beside Halden: what is spoken of as a body may bear the name. */
function standsForName({ extraction }: PairSide, { items, key }: NounPhrase, other: NounPhrase): boolean {
  return other.key.isName && items.length === 1 && isBody(extraction.reading.folded.slice(key.start, key.end));
}

/** Least length of the letters that two words of one stem begin with. */
const STEM = 5;

/** "The council", "councillors": one word made of the other. */
function areOneStem({ a, b, matches }: Pair, x: NounPhrase, y: NounPhrase): boolean {
  const stem = ({ extraction }: PairSide, { start, end }: Span) =>
    extraction.reading.folded.slice(start, end).split(" ").at(-1)!.slice(0, STEM);
  return matches.some(
    (m) =>
      m.how === "related" &&
      x.items.includes(m.a) &&
      y.items.includes(m.b) &&
      stem(a, m.a).length === STEM &&
      stem(a, m.a) === stem(b, m.b),
  );
}

/** True where a word of the one stands for a word of the other; of two that bear names, where the names do ("East team", "West team"). */
export function mayBeOne({ matches }: Pick<Pair, "matches">, x: NounPhrase, y: NounPhrase): boolean {
  const areNamed = x.key.isName && y.key.isName;
  const isIn = ({ items, key }: NounPhrase, item: Item) => (areNamed ? key === item : items.includes(item));
  return matches.some((m) => m.strength >= MAY_BE_ONE && isIn(x, m.a) && isIn(y, m.b));
}
