import { type Rate, rateOf } from "../../../lang/rates";
import { factorBetween } from "../interval";
import { settingOf } from "../setting";
import { phraseOf, type Told } from "./told";

/** A rate beside an amount that does not say whether it is one: further apart than this, they are two measures. */
const RATE_FACTOR = 2.5;
const SHORTER_THAN_A_YEAR: ReadonlySet<string> = new Set([
  "day",
  "week",
  "month",
  "third_of_month",
  "quarter",
  "half_year",
]);

/** Figures of a month and of a year, of each person and of all. */
export function ratesDiffer(x: Told, y: Told): boolean {
  const [p, q] = [rateOf(phraseOf(x)), rateOf(phraseOf(y))];
  const differ = (u: string | null, v: string | null) => u !== null && v !== null && u !== v;
  if (differ(p.period, q.period) || differ(p.unit, q.unit) || differ(p.basis, q.basis)) return true;
  if (isYearBesideMonth(p, q, y) || isYearBesideMonth(q, p, x)) return true;
  return isRate(p) !== isRate(q) && factorBetween(x.figure.quantity, y.figure.quantity) > RATE_FACTOR;
}

/** Says by which definition it is counted. */
const DEFINED =
  /[按以照][^,;]{1,16}(?:标准|口径|定义|算法|方法)|口径|\b(?:by|under|on) (?:the|a) (?:[\w-]+ ){1,4}(?:measure|definition|method|standard|criteria|criterion|yardstick)\b|\bcounting (?:anything|everything|only|those)\b|\bdefin(?:es|ed|ing)\b/u;

/** One side says by which definition it counts, and the other by another one or not by which. */
export function isDefinedAlone(x: Told, y: Told): boolean {
  const [p, q] = [DEFINED.exec(settingOf(x.side)), DEFINED.exec(settingOf(y.side))];
  return p?.[0] !== q?.[0];
}

/** A year is what an amount is of where nothing is said. */
function isRate({ period, unit }: Rate): boolean {
  return (period !== null && period !== "year") || unit !== null;
}

/** 年产20万辆 and what was made last month. */
function isYearBesideMonth(rate: Rate, other: Rate, { side }: Told): boolean {
  const grains = side.claim.times.map((t) => t.grain);
  return (
    rate.period === "year" &&
    other.period === null &&
    grains.length > 0 &&
    grains.every((g) => SHORTER_THAN_A_YEAR.has(g))
  );
}
