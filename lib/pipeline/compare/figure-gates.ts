import { narrowingWords } from "../../lang/narrowing";
import { rateOf } from "../../lang/rates";
import { packOf } from "../../model/lang";
import type { Quantity } from "../../model/quantity";
import type { Kind, Relation } from "../../model/relation";
import type { TimeExpression } from "../../model/time";
import type { Figure, FigurePair } from "./figure-pairs";
import { factorBetween } from "./interval";
import { unmatchedNames } from "./overlap";
import type { Observation, Pair, PairSide } from "./rule";

/** Makes the observation of two figures: outcome, kinds, message code. */
export type Say = (outcome: Relation | null, kinds: readonly Kind[], code: string) => Observation;

/** Longest stretch of a phrase looked at on either side of a figure. */
const REACH = 24;
/** A rate beside an amount that does not say whether it is one: further apart than this, they are two measures. */
const RATE_FACTOR = 2.5;

/** A figure with the words of its phrase. */
interface Told {
  figure: Figure;
  side: PairSide;
  left: string;
  /** The figure itself, folded. */
  own: string;
  right: string;
}

/** What keeps two figures that lie apart from being a contradiction; null where nothing does. Symmetric. */
export function gateOf({ a, b }: FigurePair, pair: Pair, say: Say): Observation | null {
  const [x, y] = [tell(a, pair.a), tell(b, pair.b)];
  const [less, more] = compareEnds(a.quantity, b.quantity) <= 0 ? [x, y] : [y, x];
  if (periodsDiffer(pair)) return say("not_comparable", ["time"], "figure_period");
  if (subjectsDiffer(pair)) return say("not_comparable", ["entity"], "figure_subject");
  if (ratesDiffer(x, y)) return say("not_comparable", ["denominator"], "figure_rate");
  if (isPartOf(less, more)) return say("not_comparable", ["scope"], "figure_part");
  if (isWithinLimit(less, more)) return say("not_comparable", ["extent"], "figure_limit");
  if (hasGrown(less, more)) return say("superseded", ["time"], "figure_grown");
  return null;
}

function tell(figure: Figure, side: PairSide): Told {
  const { folded } = side.extraction.reading;
  const { start, end } = figure.quantity;
  const before = folded.slice(Math.max(side.claim.start, start - REACH), start);
  const after = folded.slice(end, Math.min(side.claim.end, end + REACH));
  return {
    figure,
    side,
    left: before.split(MARK).at(-1)!,
    own: folded.slice(start, end),
    right: after.split(MARK)[0]!,
  };
}

/** Marks that part statements; a comma inside digits parts nothing. */
const MARK = /(?<!\d),|,(?!\d)|[;:。!?、\n]/u;

function compareEnds(x: Quantity, y: Quantity): number {
  return (x.low ?? 0) - (y.low ?? 0) || (x.high ?? Number.MAX_VALUE) - (y.high ?? Number.MAX_VALUE);
}

/** Figures of a month and of a year, of each person and of all. */
function ratesDiffer(x: Told, y: Told): boolean {
  const [p, q] = [x, y].map(({ left, own, right }) => rateOf(`${left}${own}${right}`));
  const differ = (u: string | null, v: string | null) => u !== null && v !== null && u !== v;
  if (differ(p!.period, q!.period) || differ(p!.unit, q!.unit)) return true;
  // A year is what an amount is of where nothing is said.
  const isRate = ({ period, unit }: { period: string | null; unit: string | null }) =>
    (period !== null && period !== "year") || unit !== null;
  return isRate(p!) !== isRate(q!) && factorBetween(x.figure.quantity, y.figure.quantity) > RATE_FACTOR;
}

/** 其中5人, 12 of them, or words that cut a part out which the other side does not name. */
function isPartOf(less: Told, more: Told): boolean {
  const extents = [less.figure.measure?.extent, more.figure.measure?.extent];
  if (extents[0] === "part" && extents[1] !== "part") return true;
  const whole = more.side.extraction.reading.folded.slice(more.side.claim.start, more.side.claim.end);
  return narrowingWords(`${less.left}${less.own}${less.right}`).some((word) => !whole.includes(word));
}

const MOST = /最[大高多长重][^,。]{0,6}$|上限[^,。]{0,4}$|\b(?:maximum|highest|peak|ceiling)\b[^,.;]{0,20}$/u;
const LEAST = /最[小低少短轻][^,。]{0,6}$|下限[^,。]{0,4}$|\b(?:minimum|lowest|floor)\b[^,.;]{0,20}$/u;

/** A fine of 30 under "at most 50", a wage of 50 over "at least 30": the limit is not the case. */
function isWithinLimit(less: Told, more: Told): boolean {
  const [isMost, isLeast] = [MOST.test(more.left), LEAST.test(less.left)];
  return (isMost && !MOST.test(less.left)) || (isLeast && !LEAST.test(more.left));
}

const ROSE_TO =
  /(?:升|增|增加|上升|攀升|增多|扩大)(?:至|到|为)[^,;。]{0,4}$|\b(?:rose|rises|risen|rising|climbed|climbs|increased|grew|grown|jumped|up) to(?: [a-z]+){0,2} ?$/u;
/** A count with its own clock: 截至周一上午, as of Monday. 截至目前 says nothing. */
const AS_OF = /截至(?!目前|发稿|现在|今)|\bas of (?!now|writing)/u;

/** A count that rose to the larger figure, or was the smaller one at a stated hour, has gone on since. */
function hasGrown(less: Told, more: Told): boolean {
  if (more.figure.quantity.dimension !== "count") return false;
  if (ROSE_TO.test(more.left) && !ROSE_TO.test(less.left)) return true;
  const hasClock = ({ side }: Told) =>
    AS_OF.test(side.extraction.reading.folded.slice(side.claim.start, side.claim.end));
  return hasClock(less) && !hasClock(more);
}

/** Times that cannot be placed, but whose words tell two periods: Monday and this year, the first quarter and the first half. */
function periodsDiffer(pair: Pair): boolean {
  const [xs, ys] = [periodsOf(pair.a), periodsOf(pair.b)];
  if (xs.length === 0 || ys.length === 0) return false;
  const isOneLanguage = packOf(pair.a.extraction.reading.source.lang) === packOf(pair.b.extraction.reading.source.lang);
  return xs.every((x) => ys.every((y) => x.grain !== y.grain || (isOneLanguage && namesDiffer(x, y))));
}

/** Grains that name a period or a day by itself. */
const NAMED_GRAINS: ReadonlySet<string> = new Set([
  "day",
  "part_of_day",
  "week",
  "month",
  "quarter",
  "half_year",
  "year",
]);

function periodsOf({ claim }: PairSide): TimeExpression[] {
  return claim.times
    .filter((t) => t.resolved === "unresolved" && t.from === null && t.to === null && NAMED_GRAINS.has(t.grain))
    .map((t) => (t.grain === "part_of_day" ? { ...t, grain: "day" as const } : t));
}

const DAYS = /(?:周|星期|礼拜)([一二三四五六日天])|\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
const ORDINALS = /([一二三四五六七八九十\d]+)(?:季|月)|(上|下)半|\b(first|second|third|fourth|q[1-4]|h[12])\b/iu;

/** 周一 and 周三, the first and the second quarter. */
function namesDiffer(x: TimeExpression, y: TimeExpression): boolean {
  for (const pattern of [DAYS, ORDINALS]) {
    const [p, q] = [x, y].map(({ text }) =>
      pattern
        .exec(text)
        ?.slice(1)
        .find((g) => g !== undefined)
        ?.toLowerCase(),
    );
    if (p !== undefined && q !== undefined) return p !== q;
  }
  return false;
}

/** Each side speaks of a place, body or person of its own, of one kind, that the other side does not name. */
function subjectsDiffer(pair: Pair): boolean {
  const names = unmatchedNames(pair);
  const kinds = (side: "a" | "b") =>
    names[side]
      .filter((item) => !isSpeaker(pair[side], item.start))
      .map((item) => pair[side].claim.entities.find((e) => e.start === item.start)?.kind)
      .filter((kind) => kind !== undefined && kind !== "other");
  const [xs, ys] = [kinds("a"), kinds("b")];
  return xs.some((kind) => ys.includes(kind));
}

function isSpeaker({ claim }: PairSide, start: number): boolean {
  const span = claim.speaker?.span;
  return span != null && start >= span.start && start < span.end;
}
