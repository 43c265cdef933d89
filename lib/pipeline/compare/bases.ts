import { EN_MEASURE_NOUNS } from "../../lang/en/measures";
import { sameMeasureClass } from "../../lang/measure-classes";
import { narrowingWords } from "../../lang/narrowing";
import { ZH_MEASURE_NOUN } from "../../lang/zh/measures";
import type { Span } from "../../model/span";
import { type Figure, type FigurePair, sharesCharacter } from "./figure-pairs";
import { isFirm } from "./overlap";
import type { Pair, PairSide } from "./rule";

/** Least share of firm matches on either side for two shares of differently worded wholes to be one share. */
const MIN_REST = 0.25;

/** A base that one side leaves out does not stop the comparison. */
export function basesDiffer(a: Figure, b: Figure, pair: Pair): boolean {
  const { lexicon } = pair;
  const [x, y] = [a.measure?.base ?? null, b.measure?.base ?? null];
  if (x !== null && x === y && modifiersDiffer(a, b, pair)) return true;
  if (x === null || y === null || a.quantity.dimension !== "ratio" || Math.min(x.length, y.length) < 2) return false;
  if (areBasesMet(a, b, pair)) return false;
  const isOneClass = sameMeasureClass(x, y);
  if (isOneClass !== null) return !isOneClass;
  // 全县 is where, not what: a share of its users may be called a share of it.
  if (/^[全总整]/u.test(x) || /^[全总整]/u.test(y)) return false;
  // 收入 stands in 营业收入; "vote" in "voter" is another thing.
  const isHeld = /\p{Script=Han}/u.test(x + y) && (x.includes(y) || y.includes(x));
  return !(x === y || isHeld || lexicon.similarity(x, y) >= 0.4 || sharesCharacter(x, y));
}

/** Says that they are persons who work there, and not which. */
const WHOEVER = /^(?:staff|personnel|workforce|employees?|workers?|people|人员|员工|职工)$/u;

/** "Nursing staff" and "nurses": a word of the phrase that names the whole stands for one of the other's. */
function areBasesMet(a: Figure, b: Figure, { matches }: Pair): boolean {
  const [p, q] = [a.measure?.baseSpan ?? null, b.measure?.baseSpan ?? null];
  const isIn = (item: Span, { quantity }: Figure, base: Span) => item.end <= base.end && item.start >= quantity.end;
  const heads = [a.measure?.base ?? "", b.measure?.base ?? ""];
  if (p === null || q === null || !heads.some((head) => WHOEVER.test(head))) return false;
  return matches.some((m) => isFirm(m) && isIn(m.a, a, p) && isIn(m.b, b, q));
}

/**
 * Two thirds of trains, 66.4% of services: shares that fit, in clauses that tell of one thing, are of one whole in other words; of men
 * and of women they are not.
 */
export function isOneShare({ a, b, relation }: FigurePair, { overlap, lexicon }: Pair): boolean {
  if (relation === "disjoint" || relation === "touching" || Math.min(overlap.a, overlap.b) < MIN_REST) return false;
  const [x, y] = [a.measure?.base ?? "", b.measure?.base ?? ""];
  // Revenue and headcount are two wholes, whatever their shares.
  if ([x, y].some((base) => ZH_MEASURE_NOUN.test(base) || EN_MEASURE_NOUNS.has(base))) return false;
  return x !== y && !lexicon.isAntonym(x, y) && narrowingWords(x).length + narrowingWords(y).length === 0;
}

/** 就医学生 and 一年级学生: each base has a word of its own right before it, and the two do not stand for each other. */
function modifiersDiffer(a: Figure, b: Figure, pair: Pair): boolean {
  const modifierOf = ({ quantity, measure }: Figure, { words }: PairSide) =>
    // 两成商户: the figure itself is no modifier.
    words.find(
      (w) =>
        w.end === measure?.baseSpan?.start &&
        (w.end <= quantity.start || w.start >= quantity.end) &&
        /^(?:n|v|a|b|s|t|m|j|l|eng)/u.test(w.tag),
    );
  const [x, y] = [modifierOf(a, pair.a), modifierOf(b, pair.b)];
  if (!x || !y || x.text === y.text) return false;
  return !pair.matches.some((m) => m.a.start === x.start && m.b.start === y.start);
}
