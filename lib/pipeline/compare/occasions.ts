import type { TimeExpression } from "../../model/time";
import { fold } from "../../text/fold";
import { countsDiffer } from "./counts";
import { occurrencesOf } from "./operators";
import type { Pair, PairSide } from "./rule";
import { areApart, resolvedTimes } from "./stated-times";

/** Days of the week and months by the words of both languages, folded; the place in the list is their number. */
const WEEKDAYS: readonly RegExp[] = [
  /[周期]日|[周期]天|\bsun/u,
  /[周期]一|\bmon(?!th)/u,
  /[周期]二|\btue/u,
  /[周期]三|\bwed/u,
  /[周期]四|\bthu/u,
  /[周期]五|\bfri/u,
  /[周期]六|\bsat/u,
];
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const HAN_DIGITS = "一二三四五六七八九十";

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
  return [weekdayOf, monthOf].some((read) => {
    const [xs, ys] = [a, b].map(({ claim }) =>
      claim.times
        .filter(isUnplaced)
        .map(read)
        .filter((n) => n !== null),
    );
    return xs!.length > 0 && ys!.length > 0 && !xs!.some((x) => ys!.includes(x));
  });
}

function isUnplaced({ from, to }: TimeExpression): boolean {
  return from === null && to === null;
}

function weekdayOf({ text }: TimeExpression): number | null {
  const found = WEEKDAYS.findIndex((wording) => wording.test(fold(text)));
  return found < 0 ? null : found;
}

function monthOf({ text }: TimeExpression): number | null {
  const folded = fold(text);
  const han = /(?<han>十?[一二三四五六七八九十]|\d{1,2})月/u.exec(folded)?.groups?.["han"];
  if (han) return /\d/u.test(han) ? Number(han) : (han.length > 1 ? 10 : 0) + HAN_DIGITS.indexOf(han.at(-1)!) + 1;
  const found = MONTHS.findIndex((month) => new RegExp(`\\b${month}`, "u").test(folded));
  return found < 0 ? null : found + 1;
}
