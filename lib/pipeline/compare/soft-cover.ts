import type { Quantity } from "../../model/quantity";
import type { TimeExpression } from "../../model/time";
import type { Match } from "../align/score";
import { statedDigits } from "../align/stated-digits";
import { relateIntervals } from "./interval";
import { contentItems } from "./overlap";
import type { Pair } from "./rule";
import { compareTimes } from "./time-relation";

/** What a figure and a time weigh beside words (as in lib/pipeline/align/units.ts). */
const FIGURE = 0.9;
const TIME = 0.5;
/** What figures that overlap, equal figures of things named in two ways, and times of which one holds the other are worth of an equal one. */
const OVERLAPPING = 0.9;
const OTHER_NOUN = 0.6;
const NEAR_TIME = 0.7;
/** A character in common is a hint that may mislead: 停课 and 上课. */
const BY_CHARACTER = 0.3;

/** How much of each side has something on the other side that stands for it, and on how many separate things that rests. */
export interface SoftCover {
  a: number;
  b: number;
  words: number;
  /** Figures and times that are equal or hold each other. */
  anchors: number;
  /** Both give figures, and none of the one stands for one of the other: a share beside an amount, two sizes of two things. */
  figuresUnlike: boolean;
  /** Both give times, and none of the one may be one of the other, or nobody knows. */
  timesUnlike: boolean;
}

/** Share of each clause's content, figures and times that is matched, each match counted by its strength. */
export function softCover(pair: Pair): SoftCover {
  const { a, b, matches } = pair;
  const figures = pairValues(a.claim.quantities.slice(0, MOST), b.claim.quantities.slice(0, MOST), figureWorth);
  const times = pairValues(a.claim.times.slice(0, MOST), b.claim.times.slice(0, MOST), timeWorth);
  const cover = (side: "a" | "b") => {
    const content = contentItems(pair[side].clause).reduce((sum, item) => sum + item.weight, 0);
    const total = content + figures[side].length * FIGURE + times[side].length * TIME;
    const words = matches.reduce((sum, m) => sum + (m[side].isContent ? worthOf(m) * m[side].weight : 0), 0);
    return total === 0 ? 0 : (words + FIGURE * sumOf(figures[side]) + TIME * sumOf(times[side])) / total;
  };
  const anchors = [...figures.a, ...times.a].filter((worth) => worth >= NEAR_TIME).length;
  const figuresUnlike = figures.a.length > 0 && figures.b.length > 0 && sumOf(figures.a) === 0;
  const timesUnlike = times.a.length > 0 && times.b.length > 0 && sumOf(times.a) === 0;
  return { a: cover("a"), b: cover("b"), words: wordsOf(matches), anchors, figuresUnlike, timesUnlike };
}

/** A clause of prose holds fewer; every two are asked. */
const MOST = 12;

function worthOf({ how, strength }: Match): number {
  return how === "shared_character" ? BY_CHARACTER : strength;
}

/** Matches without the pieces of one name: single characters that stand side by side in both (诺|罗). */
function wordsOf(matches: readonly Match[]): number {
  const own = matches.filter((m) => m.a.isContent && m.b.isContent).sort((m, n) => m.a.start - n.a.start);
  return own.filter((m, i) => {
    const before = own[i - 1];
    const isPiece = m.a.end - m.a.start === 1 || (before !== undefined && before.a.end - before.a.start === 1);
    return !(before && isPiece && before.a.end === m.a.start && before.b.end === m.b.start);
  }).length;
}

function sumOf(worths: readonly number[]): number {
  return worths.reduce((sum, worth) => sum + worth, 0);
}

/** For each value of both sides what its best partner is worth. */
function pairValues<T>(xs: readonly T[], ys: readonly T[], worth: (x: T, y: T) => number) {
  return {
    a: xs.map((x) => ys.reduce((best, y) => Math.max(best, worth(x, y)), 0)),
    b: ys.map((y) => xs.reduce((best, x) => Math.max(best, worth(x, y)), 0)),
  };
}

function figureWorth(x: Quantity, y: Quantity): number {
  if (x.dimension !== y.dimension) return 0;
  const relation = relateIntervals(x, y);
  if (relation === "disjoint" || relation === "touching") return 0;
  const worth = relation === "equal" || relation === "hedged" ? 1 : OVERLAPPING;
  if (x.unit === y.unit) return worth;
  // 220,000 packs, 220,000 boxes: of two digits or more an equal count seldom comes twice by chance.
  return relation === "equal" && x.dimension === "count" && statedDigits(x) >= 2 ? NEAR_TIME : worth * OTHER_NOUN;
}

function timeWorth(x: TimeExpression, y: TimeExpression): number {
  const relation = compareTimes(x, y);
  if (relation === "equal" || x.text === y.text) return 1;
  return ["inside", "contains", "overlap"].includes(relation) ? NEAR_TIME : 0;
}
