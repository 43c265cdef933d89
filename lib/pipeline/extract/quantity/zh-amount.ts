import type { UnitForm } from "../../../lang/unit";
import { manyOf, SEVERAL } from "../../../lang/widths";
import { isNumeralCharacter, type Numeral, parseNumeral } from "../../../lang/zh/numerals";
import { matchAt } from "../../../text/match-at";
import { type Amount, applyWidth, fractionStep, nextOf, scaleAmount, toAmount } from "./amount";
import type { ScanContext } from "./context";

const FRACTION_BAR = "分之";
const FRACTION_START = /[一二两三四五六七八九十百千万\d]{1,6}分之/y;
const DENOMINATORS: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10000 };
/** 成百上千, 数以千计: from the smaller unit up. */
const UPWARD_PHRASE = /成百上千|成千上万|数以([百千万亿])计|上百上千/y;
const MANY = /好?[几数]([十百千]?[万亿]?)/y;
const INFIX = /(?:个)?(多|余|几|来)?([百千]?[万亿]|千|百)/y;
const UNITS_VALUE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
/** 人数, 总数, 系数: 数 ends a noun there, it is no "several". */
const NOUN_OF_NUMBER = /[人总次倍指多少系函参分点件票岁家户天基无奇偶整小计负正因常变代复个名届岁度额量位页字头车股]$/;

/** A figure with its unit, if the wording has given one already; `share` is the denominator of 百分之. */
export interface Figure {
  amount: Amount;
  unit: UnitForm | null;
  share: number | null;
}

const RATIO: UnitForm = { unit: "ratio", dimension: "ratio", factor: 1 };
const withoutUnit = (amount: Amount | null): Figure | null => amount && { amount, unit: null, share: null };

/** Reads the figure at `at` up to its unit: 1.2亿, 三十多万, 数十, 百分之五, 三分之一; null where none starts there. */
export function readFigure(context: ScanContext, at: number): Figure | null {
  return (
    withoutUnit(readUpwardPhrase(context, at)) ??
    withoutUnit(readMany(context, at)) ??
    readFraction(context, at) ??
    readShortFraction(context, at) ??
    readSlashFraction(context, at) ??
    withoutUnit(readNumber(context, at))
  );
}

function readUpwardPhrase({ folded }: ScanContext, at: number): Amount | null {
  const match = matchAt(UPWARD_PHRASE, folded, at);
  if (!match) return null;
  const low = match[1] ? UNITS_VALUE[match[1]]! : match[0].startsWith("成千") ? 1000 : 100;
  const amount = toAmount({ start: at, end: at + match[0].length }, low);
  return { ...applyWidth(amount, "at_least"), step: low };
}

/** 几, 数 and 好几, alone or with units: 几名, 数十家, 几百万. */
function readMany({ folded }: ScanContext, at: number): Amount | null {
  const match = matchAt(MANY, folded, at);
  if (!match) return null;
  if (match[0].startsWith("数") && NOUN_OF_NUMBER.test(folded.slice(Math.max(0, at - 1), at))) return null;
  const end = at + match[0].length;
  if (isNumeralCharacter(folded.charAt(end))) return null;
  // 数字, 数据, 几乎, 几何
  if (match[1] === "" && /[字据码值学目额控理模论列乎何]/.test(folded.charAt(end))) return null;
  const unit = [...match[1]!].reduce((product, c) => product * UNITS_VALUE[c]!, 1);
  const { low, high } = unit === 1 ? SEVERAL : manyOf(unit);
  return { ...toAmount({ start: at, end }, low, high), step: unit, tail: unit, big: unit };
}

/** 百分之五, 万分之三, 三分之二; the amount is already a ratio. */
function readFraction({ folded, text }: ScanContext, at: number): Figure | null {
  if (!matchAt(FRACTION_START, folded, at)) return null;
  const bare = DENOMINATORS[folded.charAt(at)];
  const denominator =
    bare && folded.startsWith(FRACTION_BAR, at + 1) ? { value: bare, end: at + 1 } : parseNumeral(folded, at, text);
  if (!denominator || !folded.startsWith(FRACTION_BAR, denominator.end) || denominator.value === 0) return null;
  const numerator = parseNumeral(folded, denominator.end + FRACTION_BAR.length, text);
  if (!numerator || numerator.form === "positional") return null;
  const amount = fromNumeral(at, numerator);
  const ratio = scaleAmount(amount, 1 / denominator.value);
  const d = denominator.value;
  if (bare && denominator.end === at + 1) return { amount: ratio, unit: RATIO, share: d };
  return { amount: { ...ratio, step: fractionStep(d), next: 1 / d }, unit: RATIO, share: null };
}

/** 三分一, 四分三: fractions as they are written in Hong Kong; no time of day, no score, no part of a longer number. */
const SHORT_FRACTION =
  /([二三四五])分([一二三四])(?![一二三四五六七八九十百千万亿零多秒分钟成之号个球篮板助断步篇组队页]|(?<=一)[些点直起样])/y;
const SHORT_DIGITS = "〇一二三四五";

function readShortFraction({ folded }: ScanContext, at: number): Figure | null {
  const match = matchAt(SHORT_FRACTION, folded, at);
  if (!match || /[\d一二三四五六七八九十百千零点时分得失拿投]$/.test(folded.slice(Math.max(0, at - 1), at)))
    return null;
  const [denominator, numerator] = [SHORT_DIGITS.indexOf(match[1]!), SHORT_DIGITS.indexOf(match[2]!)];
  if (numerator >= denominator) return null;
  const amount = toAmount({ start: at, end: at + match[0].length }, numerator / denominator);
  return {
    amount: { ...amount, step: fractionStep(denominator), next: 1 / denominator },
    unit: RATIO,
    share: null,
  };
}

/** 占总数的1/3, 约3/4: a share where a word says so; else a date, a score or a pair (24/7, 3/4月). */
const SLASH_FRACTION = /(\d{1,2})\/(\d{1,2})(?![\d/月日号决赛])/y;
const SHARE_BEFORE = /(?:的|占|约|近|逾|超过?|达|增长|下降|上升|减少|剩下?|不到|不足|至少)了?$/;

function readSlashFraction({ folded }: ScanContext, at: number): Figure | null {
  const match = matchAt(SLASH_FRACTION, folded, at);
  if (!match || !SHARE_BEFORE.test(folded.slice(Math.max(0, at - 4), at))) return null;
  const [numerator, denominator] = [Number(match[1]), Number(match[2])];
  if (numerator === 0 || numerator >= denominator) return null;
  const amount = toAmount({ start: at, end: at + match[0].length }, numerator / denominator);
  return { amount: { ...amount, step: fractionStep(denominator), next: 1 / denominator }, unit: RATIO, share: null };
}

function readNumber({ folded, text }: ScanContext, at: number): Amount | null {
  const numeral = parseNumeral(folded, at, text);
  if (!numeral || numeral.form === "positional") return null;
  return readInfix(folded, fromNumeral(at, numeral));
}

function fromNumeral(start: number, numeral: Numeral): Amount {
  const { end, value, high, step, tail, big, form, decimal } = numeral;
  const isArabic = form === "arabic";
  return {
    ...toAmount({ start, end }, value, high),
    next: nextOf(value, step),
    step,
    tail,
    big,
    decimal,
    isArabic,
    isBareUnit: !isArabic && tail === value && value > 10,
  };
}

/** 三十多万, 一个多亿, 十几亿, 两个亿: a vague word or 个 between the digits and the large unit. */
function readInfix(folded: string, amount: Amount): Amount {
  const vague = readVague(folded, amount);
  const match = matchAt(INFIX, folded, amount.end);
  if (!match || isNumeralCharacter(folded.charAt(amount.end + match[0].length))) return vague;
  const [whole, word, units] = match;
  const hasCounter = whole.startsWith("个");
  if (!word && !hasCounter) return vague;
  // 一个百分点, 三个千瓦: only 万 and 亿 follow a counter.
  if (hasCounter && !/[万亿]/.test(units!)) return vague;
  const end = amount.end + whole.length;
  const scale = [...units!].reduce((product, c) => product * UNITS_VALUE[c]!, 1);
  const widened = word ? applyVague(amount, word) : amount;
  if (!widened) return amount;
  return { ...scaleAmount(widened, scale), end, tail: amount.tail * scale, big: scale, isBareUnit: false };
}

/** 十几, 二十来, 三十多, 百余 directly before a unit. */
function readVague(folded: string, amount: Amount): Amount {
  const word = folded.charAt(amount.end);
  if (!/[多余几来]/.test(word)) return amount;
  const widened = amount.next >= 10 ? applyVague(amount, word) : null;
  const following = folded.charAt(amount.end + 1);
  if (!widened || /[少额下乎何]/.test(following)) return amount;
  return { ...widened, end: amount.end + 1, isBareUnit: false };
}

function applyVague(amount: Amount, word: string): Amount | null {
  const hasRoundEnd = amount.next >= 10;
  if (word === "来") return hasRoundEnd ? applyWidth(amount, "about") : null;
  if (word === "几") {
    if (amount.isArabic || amount.next !== 10 || amount.low === null) return null;
    return { ...toAmount(amount, amount.low + 1, amount.low + 9), step: 1 };
  }
  // 一个多亿 may end in any digit, 三十多 must end in a round one.
  return applyWidth(amount, "odd");
}
