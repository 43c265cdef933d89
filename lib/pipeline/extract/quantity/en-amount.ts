import { EN_INFIXES, EN_PARTS, EN_VAGUE } from "../../../lang/en/amounts";
import { type EnglishNumeral, parseEnglishNumeral } from "../../../lang/en/numerals";
import { EN_UNITS } from "../../../lang/en/units";
import type { UnitForm } from "../../../lang/unit";
import { findFormAt } from "../../../text/forms";
import { matchAt } from "../../../text/match-at";
import { type Amount, applyWidth, fractionStep, nextOf, toAmount } from "./amount";
import type { ScanContext } from "./context";

interface EnglishFigure {
  amount: Amount;
  unit: UnitForm | null;
}

const RATIO: UnitForm = { unit: "ratio", dimension: "ratio", factor: 1 };
const PARTS = /(?:half|halves|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?/y;
const PART_JOINT = /[- ]/y;
const A_PART = /(?:a|one)[- ](third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)(?=[ ,.;:)]|$)/y;
/** A quarter may be three months and a third a place in a race: as shares they are of something. */
const OF_SOMETHING = /^ (?:of|less|more|fewer|higher|lower|said|were|was|are|is|smaller|larger|bigger)\b/;
/** Of the 480 dogs, a third carried …: behind a stated total a part is the subject, and no third one of a row. */
const OF_A_TOTAL =
  /\b(?:of|among) (?:the |all |its |those |these )?[\d,]{2,}(?![^.;]*\b(?:second|another|first)\b)[^.;]{3,}(?:[,;:] |\band |\bwhile |\bbut )(?:about |around |nearly |almost |roughly |more than |over |at least )?$/;
const HAS_PART = /^ (?:had|have|has|did|do|got|[a-z]{2,}ed|went|came|left|took|won|lost|fell|made|gave|saw|showed)\b/;
/** fell by nearly a third */
const CHANGED_BY = /\bby (?:about |around |nearly |almost |more than |over |roughly |at least |less than )?$/;
const ONE_IN = / (?:in|out of)(?: every)? /y;
/** fell by half, cut by half */
const BY_HALF = /half(?=[ ,.;:)]|$)(?! (?:an?|as|time|way|hour|year|dozen|million|billion)\b)/y;
const CHANGED_BY_HALF =
  /\b(?:fell|fall|fallen|drop(?:ped)?|cut|shr[aiu]nk|declined?|reduc(?:ed|ing|e)|down|slashed|decreased?|plunged|grew|rose|jumped|increased?|up|lower|higher)(?: [a-z]+){0,4} by (?:about |around |nearly |almost |more than |over |roughly |at least |less than )?$/;
const HALF = /half(?= (?:of|the|its|their|his|her|our|a million|that|this|all|those|these)\b)/y;
const AND_A_HALF = / and a half(?![a-z])|-and-a-half(?![a-z])| 1\/2(?![\d/])|½/y;

/** Whether the word starts here and not inside another. */
export function startsWord(folded: string, at: number): boolean {
  return !/[a-z\d]/.test(folded.charAt(at - 1));
}

/** Reads the figure at `at` up to its unit: 1.2bn, twenty-five, dozens, two-thirds, one in five; null where none starts there. */
export function readEnglishFigure(context: ScanContext, at: number, takesLetters: boolean): EnglishFigure | null {
  if (!startsWord(context.folded, at) && !takesLetters) return null;
  return (
    readFractionOfPoint(context, at) ??
    readFractionOfScale(context, at) ??
    readHalfUnit(context, at) ??
    readUnitAndHalf(context, at) ??
    readAgeDecade(context, at) ??
    readVague(context, at) ??
    readPart(context, at) ??
    readHalf(context, at) ??
    readNumber(context, at, takesLetters)
  );
}

function readVague({ folded }: ScanContext, at: number): EnglishFigure | null {
  const form = findFormAt(EN_VAGUE, folded, at, (f) => !/[a-z\d-]/.test(folded.charAt(at + f.text.length)));
  if (!form) return null;
  const { low, high } = form.value;
  const amount = toAmount({ start: at, end: at + form.text.length }, low, high);
  // "a million" is as round as 1 million; "a dozen" is written out.
  const step = low === high && low >= 1000 ? low : 1;
  const isScale = low === high && low >= 100 && low % 100 === 0;
  return { amount: { ...amount, step, next: low, tail: isScale ? low : 1, big: isScale ? low : 1 }, unit: null };
}

function readPart({ folded }: ScanContext, at: number): EnglishFigure | null {
  const match = matchAt(A_PART, folded, at);
  if (!match) return null;
  const end = at + match[0].length;
  const before = folded.slice(Math.max(0, at - 120), at);
  const isPart =
    OF_SOMETHING.test(folded.slice(end, end + 9)) ||
    (OF_A_TOTAL.test(before) && HAS_PART.test(folded.slice(end, end + 16))) ||
    CHANGED_BY.test(folded.slice(Math.max(0, at - 24), at));
  if (!isPart) return null;
  return toFraction(at, end, 1, EN_PARTS.get(match[1]!)!);
}

function readHalf({ folded }: ScanContext, at: number): EnglishFigure | null {
  const isChange = CHANGED_BY_HALF.test(folded.slice(Math.max(0, at - 80), at));
  const match = matchAt(HALF, folded, at) ?? (isChange ? matchAt(BY_HALF, folded, at) : null);
  return match ? toFraction(at, at + 4, 1, 2) : null;
}

/** a quarter of a million, half a million: a fraction of a scale is a number. */
const OF_A_SCALE = /(?: of)? a (hundred|thousand|million|billion|trillion)(?![a-z])/y;

const SCALED_PARTS = /(half|(?:a|one)[- ]third|(?:a|one)[- ]quarter|two[- ]thirds|three[- ]quarters)(?![a-z])/y;
const SCALED_PART_VALUES: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  thirds: 2 / 3,
  quarters: 3 / 4,
};

/** half a percentage point, a quarter-point cut, three quarters of a percentage point */
const PART_OF_POINT =
  /(half|(?:a|one)[- ]quarter|three[- ]quarters)(?: of)? a (?:percentage|per cent|percent) point(?![a-z])|(?:an? )?(half|quarter|three-quarter)[- ](?:percentage[- ])?point(?= (?:rise|hike|increase|cut|reduction|move|rate|step))/y;
const POINT: UnitForm = { unit: "pp", dimension: "percentage_point", factor: 1 };

function readFractionOfPoint({ folded }: ScanContext, at: number): EnglishFigure | null {
  const match = matchAt(PART_OF_POINT, folded, at);
  if (!match) return null;
  const value = SCALED_PART_VALUES[(match[1] ?? match[2]!).split(/[- ]/).at(-1)!]!;
  return { amount: { ...toAmount({ start: at, end: at + match[0].length }, value), step: 0.05 }, unit: POINT };
}

function readFractionOfScale({ folded }: ScanContext, at: number): EnglishFigure | null {
  const part = matchAt(SCALED_PARTS, folded, at);
  const scale = part && matchAt(OF_A_SCALE, folded, at + part[0].length);
  const unit = scale && parseEnglishNumeral(folded, at + part[0].length + scale[0].indexOf("a "));
  if (!part || !unit) return null;
  const share = SCALED_PART_VALUES[part[0].split(/[- ]/).at(-1)!]!;
  const step = unit.value / 10;
  const amount = toAmount({ start: at, end: unit.end }, share * unit.value);
  return { amount: { ...amount, step, next: step, tail: unit.value, big: unit.value }, unit: null };
}

/** half an hour, half a mile: the unit is read from behind it. */
const HALF_A =
  /half an?(?= (?:century|decade|year|month|day|hour|minute|mile|kilomet(?:re|er)|met(?:re|er)|tonne|ton|acre|hectare)(?![a-z]))/y;

function readHalfUnit({ folded }: ScanContext, at: number): EnglishFigure | null {
  const match = matchAt(HALF_A, folded, at);
  if (!match) return null;
  return { amount: { ...toAmount({ start: at, end: at + match[0].length }, 0.5), step: 0.5 }, unit: null };
}

/** an hour and a half, a year and a half */
const A_UNIT_AND_HALF = /an? ((?:century|decade|year|month|week|day|hour|minute|mile)) and a half(?![a-z])/y;

function readUnitAndHalf({ folded }: ScanContext, at: number): EnglishFigure | null {
  const match = matchAt(A_UNIT_AND_HALF, folded, at);
  const unit = match && findFormAt(EN_UNITS, match[1]!, 0)?.value;
  if (!unit) return null;
  return { amount: { ...toAmount({ start: at, end: at + match[0].length }, 1.5), step: 0.5 }, unit };
}

/** in her mid-40s, in his 60s: the ages of a decade or of a third of it. */
const AGE_DECADE = /(?:(early|mid|late)[- ])?([2-9])0s(?![a-z\d])/y;
const WHOSE_AGE = /\bin (his|her|their|my|your|our) $/;
const AGES: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
  all: [0, 9],
};

function readAgeDecade({ folded }: ScanContext, at: number): EnglishFigure | null {
  const match = matchAt(AGE_DECADE, folded, at);
  const whose = WHOSE_AGE.exec(folded.slice(Math.max(0, at - 10), at))?.[1];
  // People in their 30s are of no one age.
  if (!match || !whose || (match[1] === undefined && /their|our/.test(whose))) return null;
  const decade = Number(match[2]) * 10;
  const [from, to] = AGES[match[1] ?? "all"]!;
  const amount = toAmount({ start: at, end: at + match[0].length }, decade + from, decade + to);
  return { amount, unit: { unit: "year", dimension: "age", factor: 1 } };
}

function toFraction(start: number, end: number, numerator: number, denominator: number): EnglishFigure {
  const amount = toAmount({ start, end }, numerator / denominator);
  return { amount: { ...amount, step: fractionStep(denominator), next: 1 / denominator }, unit: RATIO };
}

function readNumber(context: ScanContext, at: number, takesLetters: boolean): EnglishFigure | null {
  const { folded } = context;
  const numeral = parseEnglishNumeral(folded, at, takesLetters);
  if (!numeral) return null;
  return (
    readParts(folded, at, numeral) ??
    readOneIn(folded, at, numeral) ?? { amount: withInfix(folded, at, numeral), unit: null }
  );
}

/** two-thirds, three quarters */
function readParts(folded: string, at: number, numeral: EnglishNumeral): EnglishFigure | null {
  if (numeral.value > 9 || numeral.value < 2 || !matchAt(PART_JOINT, folded, numeral.end)) return null;
  const match = matchAt(PARTS, folded, numeral.end + 1);
  const end = numeral.end + 1 + (match?.[0].length ?? 0);
  if (!match || /[a-z]/.test(folded.charAt(end))) return null;
  const denominator = EN_PARTS.get(match[0].replace(/s$/, "")) ?? 2;
  if (!match[0].endsWith("s") || numeral.value >= denominator) return null;
  return toFraction(at, end, numeral.value, denominator);
}

/** one in five, 8 out of 10 */
function readOneIn(folded: string, at: number, numeral: EnglishNumeral): EnglishFigure | null {
  const joint = matchAt(ONE_IN, folded, numeral.end);
  if (!joint) return null;
  const whole = parseEnglishNumeral(folded, numeral.end + joint[0].length);
  if (!whole || whole.value <= numeral.value || numeral.value === 0) return null;
  if (joint[0].startsWith(" in ") && (whole.value > 1000 || numeral.value > 10)) return null;
  return toFraction(at, whole.end, numeral.value, whole.value);
}

function withInfix(folded: string, start: number, numeral: EnglishNumeral): Amount {
  const half = numeral.value < 100 ? matchAt(AND_A_HALF, folded, numeral.end) : null;
  const value = numeral.value + (half ? 0.5 : 0);
  const { step, scale, decimal, isArabic } = numeral;
  const amount: Amount = {
    ...toAmount({ start, end: numeral.end + (half?.[0].length ?? 0) }, value),
    next: nextOf(value, step),
    step: half ? 0.5 : step,
    tail: scale,
    big: scale,
    decimal,
    isArabic,
  };
  const infix = findFormAt(
    EN_INFIXES,
    folded,
    amount.end,
    (f) => !/[a-z\d]/.test(folded.charAt(amount.end + f.text.length)),
  );
  if (!infix) return amount;
  return { ...applyWidth(amount, infix.value), end: amount.end + infix.text.length };
}
