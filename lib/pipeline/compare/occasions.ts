import { monthIn, weekdayIn } from "../../lang/calendar-words";
import type { TimeExpression } from "../../model/time";
import { fold } from "../../text/fold";
import { countsDiffer } from "./counts";
import { onceFor } from "./once";
import { labelsOf, occurrencesOf } from "./operators";
import type { Pair, PairSide } from "./rule";
import { areApart, resolvedTimes } from "./stated-times";

/**
 * True where two claims tell of two occasions or of two groups: their times exclude each other, by the calendar or, where no
 * calendar places them, by their words (Monday and Friday, May and June); or each counts what the other does not.
 */
export function areTwoOccasions(pair: Pick<Pair, "a" | "b">): boolean {
  return areTimesApart(pair) || areOfOthers(pair);
}

/** True where their times, rounds or labels exclude each other, by the calendar or by their words. */
export function areTimesApart({ a, b }: Pick<Pair, "a" | "b">): boolean {
  return (
    areApart(resolvedTimes(a), resolvedTimes(b)) ||
    areNamedApart(a, b) ||
    areRoundsApart(a, b) ||
    areYearsApart(a, b) ||
    areLabelledApart(a, b)
  );
}

/** True where each side counts what the other does not, one speaks of another one, or each names one of several by its number. */
export function areOfOthers({ a, b }: Pick<Pair, "a" | "b">): boolean {
  return countsDiffer({ a, b }) || isOther(a, b) || areLabelledApart(a, b);
}

/** Another one, a deputy: of whom one side alone speaks. */
function isOther(a: PairSide, b: PairSide): boolean {
  const [xs, ys] = [occurrencesOf(a), occurrencesOf(b)];
  return ["another", "deputy"].some((kind) => xs.includes(kind) !== ys.includes(kind));
}

/** Weekdays or months on both sides, and none in common. */
function areNamedApart(a: PairSide, b: PairSide): boolean {
  return [weekdayIn, monthIn].some((read) => {
    const [xs, ys] = [a, b].map(({ claim }) =>
      claim.times
        .filter(isUnplaced)
        .map(({ text }) => read(fold(text)))
        .filter((n) => n !== null),
    );
    return xs!.length > 0 && ys!.length > 0 && !xs!.some((x) => ys!.includes(x));
  });
}

/** "Line five", 3号: not "reactor has". */
const NUMBERED = /\p{Script=Han}$|\d$| (?:one|two|three|four|five|six|seven|eight|nine|ten|[a-z]|i{2,3}|i?v|vi{1,3})$/u;

/** Phase one and phase two, 3号线 and 5号线. */
function areLabelledApart(a: PairSide, b: PairSide): boolean {
  const [xs, ys] = [a, b].map((side) => labelsOf(side).filter((label) => NUMBERED.test(label))) as [string[], string[]];
  return xs.length > 0 && ys.length > 0 && !xs.some((x) => ys.includes(x));
}

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
  [...extraction.reading.folded.slice(body.start, body.end).matchAll(ROUND)].map(({ groups }) => {
    const which = groups!["han"] ?? groups!["which"]!;
    return SAME_ROUND[which] ?? which;
  }),
);

function areRoundsApart(a: PairSide, b: PairSide): boolean {
  const [xs, ys] = [roundsOf(a), roundsOf(b)];
  return xs.length > 0 && ys.length > 0 && !xs.some((x) => ys.includes(x));
}

/** Years counted from the one of writing, where no calendar places them. */
const YEARS: readonly (readonly [number, RegExp])[] = [
  [-2, /前年|\bthe year before last\b/u],
  [-1, /去年|上年(?!度)|\blast year\b/u],
  [0, /今年|本[年月周季](?!度)|\bthis (?:year|month|week|quarter)\b/u],
  [1, /明年|来年|\bnext year\b/u],
];

/** Each side speaks of one such year, and they are two. */
function areYearsApart(a: PairSide, b: PairSide): boolean {
  const [x, y] = [a, b].map((side) => {
    if (side.claim.times.some((t) => !isUnplaced(t))) return [];
    const text = side.claim.times.map((t) => fold(t.text)).join();
    return YEARS.filter(([, words]) => words.test(text)).map(([year]) => year);
  });
  return x!.length === 1 && y!.length === 1 && x![0] !== y![0];
}

function isUnplaced({ from, to }: TimeExpression): boolean {
  return from === null && to === null;
}
