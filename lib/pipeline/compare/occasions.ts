import { monthIn, weekdayIn } from "../../lang/calendar-words";
import type { TimeExpression } from "../../model/time";
import { fold } from "../../text/fold";
import { matchesOf } from "../../text/matches-of";
import { countsDiffer } from "./counts";
import { onceFor } from "./once";
import { labelsOf, occurrencesOf } from "./operators";
import type { Pair, PairSide } from "./rule";
import { areApart, resolvedTimes } from "./stated-times";

/**
 * True where two claims tell of two occasions or of two groups: their times exclude each other, by the calendar or, where no
 * calendar places them, by their words (Monday and Friday, May and June); or each counts what the other does not.
 */
export const areTwoOccasions = onceFor((pair: Pair): boolean => areTimesApart(pair) || areOfOthers(pair));

/** True where their times, rounds or labels exclude each other, by the calendar or by their words. */
export const areTimesApart = onceFor(
  ({ a, b }: Pair): boolean =>
    areApart(resolvedTimes(a), resolvedTimes(b)) ||
    haveNoneInCommon(weekdaysOf(a), weekdaysOf(b)) ||
    haveNoneInCommon(monthsOf(a), monthsOf(b)) ||
    haveNoneInCommon(roundsOf(a), roundsOf(b)) ||
    areYearsApart(a, b) ||
    areLabelledApart(a, b),
);

function haveNoneInCommon<T>(xs: readonly T[], ys: readonly T[]): boolean {
  return xs.length > 0 && ys.length > 0 && !xs.some((x) => ys.includes(x));
}

/** True where each side counts what the other does not, one speaks of another one, or each names one of several by its number. */
export function areOfOthers({ a, b }: Pair): boolean {
  return countsDiffer({ a, b }) || isOther(a, b) || areLabelledApart(a, b);
}

/** Another one, a deputy: of whom one side alone speaks. */
function isOther(a: PairSide, b: PairSide): boolean {
  const [xs, ys] = [occurrencesOf(a), occurrencesOf(b)];
  if (xs.length + ys.length === 0) return false;
  return ["another", "deputy"].some((kind) => xs.includes(kind) !== ys.includes(kind));
}

/** Weekdays, and months, that no calendar places. */
const weekdaysOf = onceFor(({ claim }: PairSide): readonly number[] => namedIn(claim.times, weekdayIn));
const monthsOf = onceFor(({ claim }: PairSide): readonly number[] => namedIn(claim.times, monthIn));

function namedIn(times: readonly TimeExpression[], read: (text: string) => number | null): number[] {
  return times
    .filter(isUnplaced)
    .map(({ text }) => read(fold(text)))
    .filter((n) => n !== null);
}

/** "Line five", 3号: not "reactor has". */
const NUMBERED = /\p{Script=Han}$|\d$| (?:one|two|three|four|five|six|seven|eight|nine|ten|[a-z]|i{2,3}|i?v|vi{1,3})$/u;

/** Phase one and phase two, 3号线 and 5号线. */
function areLabelledApart(a: PairSide, b: PairSide): boolean {
  return haveNoneInCommon(numbersOf(a), numbersOf(b));
}

const numbersOf = onceFor((side: PairSide): readonly string[] => labelsOf(side).filter((l) => NUMBERED.test(l)));

/** One of several that follow each other, by its place among them: last season, 本届, 下一轮. */
const ROUND =
  /(?<han>[上本今下去前])(?:一|个)?(?:赛?季(?!度)|[届轮]|任(?!何|务|命)|学[期年])|\b(?<which>last|this|next|previous|current) (?:season|term|edition|round|semester|school year)\b/gu;
const SAME_ROUND: Readonly<Record<string, string>> = {
  今: "this",
  本: "this",
  current: "this",
  上: "last",
  去: "last",
  前: "last",
  previous: "last",
  下: "next",
};

const roundsOf = onceFor(({ extraction, body }: PairSide) =>
  matchesOf(ROUND, extraction.reading.folded.slice(body.start, body.end)).map(({ groups }) => {
    const which = groups!["han"] ?? groups!["which"]!;
    return SAME_ROUND[which] ?? which;
  }),
);

/** Years counted from the one of writing, where no calendar places them. */
const YEARS: readonly (readonly [number, RegExp])[] = [
  [-2, /前年|\bthe year before last\b/u],
  [-1, /去年|上年(?!度)|\blast year\b/u],
  [0, /今年|本[年月周季](?!度)|\bthis (?:year|month|week|quarter)\b/u],
  [1, /明年|来年|\bnext year\b/u],
];

/** Each side speaks of one such year, and they are two. */
function areYearsApart(a: PairSide, b: PairSide): boolean {
  const [x, y] = [yearsOf(a), yearsOf(b)];
  return x.length === 1 && y.length === 1 && x[0] !== y[0];
}

const yearsOf = onceFor(({ claim: { times } }: PairSide): readonly number[] => {
  if (times.length === 0 || times.some((t) => !isUnplaced(t))) return [];
  const text = times.map((t) => fold(t.text)).join();
  return YEARS.filter(([, words]) => words.test(text)).map(([year]) => year);
});

function isUnplaced({ from, to }: TimeExpression): boolean {
  return from === null && to === null;
}
