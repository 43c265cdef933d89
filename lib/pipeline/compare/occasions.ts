import { monthIn, weekdayIn } from "../../lang/calendar-words";
import type { TimeExpression } from "../../model/time";
import { fold } from "../../text/fold";
import { countsDiffer } from "./counts";
import { occurrencesOf } from "./operators";
import type { Pair, PairSide } from "./rule";
import { areApart, resolvedTimes } from "./stated-times";

/**
 * True where two claims tell of two occasions or of two groups: their times exclude each other, by the calendar or, where no
 * calendar places them, by their words (Monday and Friday, May and June); or each counts what the other does not.
 */
export function areTwoOccasions(pair: Pick<Pair, "a" | "b">): boolean {
  const { a, b } = pair;
  return areApart(resolvedTimes(a), resolvedTimes(b)) || areNamedApart(a, b) || areOfOthers(pair);
}

/** True where each side counts what the other does not, or one speaks of another one. */
export function areOfOthers({ a, b }: Pick<Pair, "a" | "b">): boolean {
  return countsDiffer({ a, b }) || isOther(a, b);
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

function isUnplaced({ from, to }: TimeExpression): boolean {
  return from === null && to === null;
}
