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

/** An amount of several years together: over five years, 五年总值. */
const OVER_YEARS =
  /^[^,;.]{0,6}\b(?:over|across|for|during) (?:the (?:next |past |last )?)?(?:\d+|[a-z]+) (?:years|months|weeks)\b/u;
const ALL_YEARS = /(?:\d|[二三四五六七八九十两])年(?:期)?[^,;。]{0,4}(?:总|共|合计)[^,;。]{0,4}$/u;

/** Figures of a month and of a year, of each person and of all. */
export function ratesDiffer(x: Told, y: Told): boolean {
  const [p, q] = [rateOf(phraseOf(x)), rateOf(phraseOf(y))];
  const differ = (u: string | null, v: string | null) => u !== null && v !== null && u !== v;
  if (differ(p.period, q.period) || differ(p.unit, q.unit) || differ(p.basis, q.basis)) return true;
  if ((p.period !== null && OVER_YEARS.test(y.right)) || (q.period !== null && OVER_YEARS.test(x.right))) return true;
  if ((p.period !== null && ALL_YEARS.test(y.left)) || (q.period !== null && ALL_YEARS.test(x.left))) return true;
  if (isYearBesideMonth(p, q, y) || isYearBesideMonth(q, p, x)) return true;
  return isRate(p) !== isRate(q) && factorBetween(x.figure.quantity, y.figure.quantity) > RATE_FACTOR;
}

/** Says by which definition it is counted. */
const DEFINED =
  /[按以照][^,;]{1,16}(?:标准|口径|定义|算法|方法)|口径|核心(?=cpi|ppi|通胀|通货|物价|指数)|季[节]?调整?后|扣非|同店|\b(?:core|underlying|adjusted|like-for-like|same-store)\b|\b(?:by|under|on) (?:the|a) (?:[\w-]+ ){1,4}(?:measure|definition|method|standard|criteria|criterion|yardstick)\b|\bcounting (?:anything|everything|only|those)\b|\bdefin(?:es|ed|ing)\b/u;

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
