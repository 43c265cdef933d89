import type { UnitForm } from "../../../lang/unit";
import { ZH_UNITS } from "../../../lang/zh/units";
import { type Form, findFormAt } from "../../../text/forms";
import { matchAt } from "../../../text/match-at";
import { type Amount, addToAmount, applyWidth, scaleAmount, toAmount } from "./amount";
import { isTaken, type ScanContext, skipSpace } from "./context";
import { type Figure, readFigure } from "./zh-amount";

/** A figure with what stands directly after it; `end` is after the unit. */
export interface Side extends Figure {
  end: number;
}

const DIGITS = "〇一二三四五六七八九";
/** 三个半月, 一个多小时 */
const INSIDE_COUNTED = /个(?:(半)|多|余)(?=月|小时|钟头|世纪|星期)/y;
/** 一年半, 三倍半 */
const HALF_AFTER = /半(?![数价径夜岛决个载程场日])/y;
/** 七成五 */
const HUNDREDTH_OF_SHARE = /[一二三四五六七八九](?![一二三四五六七八九十百千万亿个名家位人])/y;
/** 三成半 */
const HALF_OF_SHARE = /半(?![数价年天月日夜路途])/y;
const CENTS = /([一二三四五六七八九\d])[分仙]/y;
const HUNDREDTHS = /\d{2}(?![\d年月人个万亿%]|[.,]\d)/y;
/** 两块五, 3元8角, 5元2角5分: tenths and hundredths of a yuan follow it. */
const YUAN_TENTHS =
  /([一二三四五六七八九\d])(?:[毛角](?:([一二三四五六七八九\d])分)?钱?|(?![\d一二两三四五六七八九十百千万亿点个名元块分年月日人家位%.-]))/y;
/** 9小时20分, 1分32秒: a part of an hour. */
const MINUTE_BEFORE = /(?:小时|钟头)$/;
const SECONDS_AFTER = /^\d{1,2}秒/;
const MINUTE: UnitForm = { unit: "day", dimension: "duration", factor: 1 / 1440 };
/** 八五折 */
const TWO_DIGIT_DISCOUNT = /[一二三四五六七八九]{2}(?=折)/y;
const HALVED_DIMENSIONS = new Set(["duration", "length", "mass", "multiple", "money", "volume", "area"]);
/** bn, million and their letters after a currency sign; B alone is a model's size. */
const LATIN_SCALE = / ?(?:(bn|billion|b)|(mn|million|m)|(tn|trillion|t)|(k|thousand))(?![a-z0-9])/y;
const LATIN_SCALES = [1e9, 1e6, 1e12, 1e3] as const;

/** Reads a figure and its unit: 1.2亿元, 七成五, 三个半月, 38℃; the unit is null where none follows. */
export function readSide(context: ScanContext, at: number): Side | null {
  const discount = readDiscount(context, at);
  if (discount) return discount;
  const figure = readFigure(context, at);
  if (!figure) return null;
  if (figure.unit) return { ...figure, end: figure.amount.end };
  return readInsideCounted(context, figure) ?? readUnit(context, figure);
}

function readDiscount({ folded }: ScanContext, at: number): Side | null {
  const match = matchAt(TWO_DIGIT_DISCOUNT, folded, at);
  if (!match) return null;
  const [tenths, hundredths] = [...match[0]].map((c) => DIGITS.indexOf(c));
  // 七八折 is between 7 and 8 tenths.
  if (hundredths === tenths! + 1) return null;
  const end = at + 3;
  const amount = toAmount({ start: at, end }, tenths! * 10 + hundredths!);
  return { amount, unit: { unit: "ratio", dimension: "ratio", factor: 0.01 }, share: null, end };
}

function readInsideCounted(context: ScanContext, { amount }: Figure): Side | null {
  const match = matchAt(INSIDE_COUNTED, context.folded, amount.end);
  if (!match || amount.isWidened) return null;
  const unitAt = amount.end + match[0].length;
  const form = findFormAt(ZH_UNITS, `个${context.folded.slice(unitAt, unitAt + 2)}`, 0);
  if (form?.value.dimension !== "duration") return null;
  const widened = match[1] ? addHalf(amount) : applyWidth(amount, "odd");
  return { amount: widened, unit: form.value, share: null, end: unitAt + form.text.length - 1 };
}

function readUnit(context: ScanContext, { amount, share }: Figure): Side {
  const scaled = readLatinScale(context, amount);
  const unitAt = scaled.isArabic ? skipSpace(context.folded, scaled.end) : scaled.end;
  const form = findFormAt(ZH_UNITS, context.folded, unitAt, (f) => isUnit(context, scaled, f, unitAt));
  if (!form) return { amount: scaled, unit: null, share, end: scaled.end };
  const end = unitAt + form.text.length;
  // 85折 is 8.5 tenths.
  const isTwoDigits = form.text === "折" && scaled.isArabic && (scaled.high ?? 0) >= 10;
  if (isTwoDigits) return { amount: scaled, unit: { ...form.value, factor: 0.01 }, share, end };
  const unit = form.text === "分" && isMinute(context, scaled.start, end) ? MINUTE : form.value;
  return readAfterUnit(context, { amount: scaled, unit, share, end });
}

function isMinute({ folded }: ScanContext, start: number, end: number): boolean {
  return (
    MINUTE_BEFORE.test(folded.slice(Math.max(0, start - 2), start)) || SECONDS_AFTER.test(folded.slice(end, end + 3))
  );
}

/** 3B, 1.2bn; letters that are no scale leave the amount as it is. */
function readLatinScale({ folded }: ScanContext, amount: Amount): Amount {
  const match = amount.isArabic ? matchAt(LATIN_SCALE, folded, amount.end) : null;
  if (!match) return amount;
  const scale = LATIN_SCALES[match.slice(1).findIndex((g) => g !== undefined)]!;
  return { ...scaleAmount(amount, scale), tail: scale, big: scale, end: amount.end + match[0].length };
}

/** 七成五 is 0.75, 一年半 is 1.5 years. */
function readAfterUnit({ folded }: ScanContext, side: Side): Side {
  const unit = side.unit!;
  if (folded.charAt(side.end - 1) === "成") {
    if (side.amount.low !== side.amount.high) return side;
    if (matchAt(HALF_OF_SHARE, folded, side.end)) return { ...side, amount: addHalf(side.amount), end: side.end + 1 };
    const match = matchAt(HUNDREDTH_OF_SHARE, folded, side.end);
    if (!match) return side;
    const value = side.amount.low! + DIGITS.indexOf(match[0]) / 10;
    return { ...side, amount: { ...side.amount, low: value, high: value, step: 0.1, next: 0.1 }, end: side.end + 1 };
  }
  if (folded.charAt(side.end - 1) === "厘" && matchAt(HALF_OF_SHARE, folded, side.end))
    return { ...side, amount: addHalf(side.amount), end: side.end + 1 };
  // 八旬: from 80 to 89.
  if (folded.charAt(side.end - 1) === "旬" && side.amount.low === side.amount.high)
    return { ...side, amount: { ...side.amount, high: (side.amount.high ?? 0) + 0.9 } };
  // 2角5分, 3毫2仙
  const cents = /[角毛毫]/.test(folded.charAt(side.end - 1)) ? matchAt(CENTS, folded, side.end) : null;
  if (cents && side.amount.low === side.amount.high) {
    const digit = /\d/.test(cents[1]!) ? Number(cents[1]) : DIGITS.indexOf(cents[1]!);
    const amount = { ...addToAmount(side.amount, digit / 10), step: 0.1, next: 0.1 };
    return { ...side, amount, end: side.end + cents[0].length };
  }
  const tenths =
    /[元块]/.test(folded.charAt(side.end - 1)) && unit.dimension === "money" ? readTenths(folded, side) : null;
  if (tenths) return tenths;
  // 9秒83, 1米88: hundredths follow the unit.
  const spoken = folded.charAt(side.end - 1) === "米" ? readSpokenTenths(folded, side) : null;
  if (spoken) return spoken;
  const hundredths = /[秒米]/.test(folded.charAt(side.end - 1))
    ? matchAt(HUNDREDTHS, folded, side.end)?.[0]
    : undefined;
  if (hundredths) {
    const amount = { ...addToAmount(side.amount, Number(hundredths) / 100), step: 0.01, next: 0.01 };
    return { ...side, amount, end: side.end + hundredths.length };
  }
  if (!HALVED_DIMENSIONS.has(unit.dimension) || !matchAt(HALF_AFTER, folded, side.end)) return side;
  if (side.amount.low !== side.amount.high || side.amount.tail > 10) return side;
  return { ...side, amount: addHalf(side.amount), end: side.end + 1 };
}

/** 一米八, 一米八五: tenths, or tenths and hundredths, of a metre. */
const METRE_TENTHS =
  /[一二三四五六七八九]{1,2}(?![一二三四五六七八九十百千万亿\d多几半成分之个名人位只条家辆年月天点米])/y;

function readSpokenTenths(folded: string, side: Side): Side | null {
  const digits = side.amount.low === side.amount.high ? matchAt(METRE_TENTHS, folded, side.end)?.[0] : undefined;
  if (!digits || side.amount.isArabic) return null;
  const step = digits.length === 2 ? 0.01 : 0.1;
  const value = [...digits].reduce((sum, digit) => sum * 10 + DIGITS.indexOf(digit), 0) * step;
  return { ...side, amount: { ...addToAmount(side.amount, value), step, next: step }, end: side.end + digits.length };
}

function readTenths(folded: string, side: Side): Side | null {
  const match =
    side.amount.low === side.amount.high && side.amount.tail === 1 ? matchAt(YUAN_TENTHS, folded, side.end) : null;
  if (!match) return null;
  // 3元8 is no sum: without a counter only 块 is followed by its tenths.
  if (match[0].length === 1 && folded.charAt(side.end - 1) !== "块") return null;
  const digitOf = (digit: string) => (/\d/.test(digit) ? Number(digit) : DIGITS.indexOf(digit));
  const value = digitOf(match[1]!) / 10 + (match[2] ? digitOf(match[2]) / 100 : 0);
  const step = match[2] ? 0.01 : 0.1;
  return { ...side, amount: { ...addToAmount(side.amount, value), step, next: step }, end: side.end + match[0].length };
}

function addHalf(amount: Amount): Amount {
  return { ...addToAmount(amount, 0.5), step: 0.5, next: 0.5 };
}

/** 零下五度, 气温降到三度: in words a 度 is a degree where something says so (三度 is three times as well). */
const TEMPERATURE = /(?:零下|摄氏|[气水体室高低降升]温|温度|最[高低])[^,;。]{0,8}$/;

/** 节 is a knot where ships, wind or speed are near; else a carriage, a lesson, a quarter of a match. */
const AT_SEA = /[船舰艇轮舟帆艘]|海里|航[速行]|风[速力]|时速|速度|阵风|[洋海]流/;
const REACH_AT_SEA = 16;

/** What is said of a price or of a rate of interest before a figure. */
const OF_PRICE = /[价费息利]|每股|股息|便宜|[涨跌降升减加贵调]|[元块]|每[公]?[斤升度吨立桶]/;
const OF_INTEREST = /息|利率|按揭|存款|贷款|债/;
const OF_RATE = /[升降加减]息[^,;。]{0,4}$/;
const OF_AGE = /^(?:老|翁|[妇婆]|汉|长者|伯|爷|奶|高龄|病|独居|男|女|父|母)/;
const REACH_OF_PRICE = 12;

function isUnit(context: ScanContext, amount: Amount, { text, value }: Form<UnitForm>, at: number): boolean {
  const { folded } = context;
  const end = at + text.length;
  const following = folded.charAt(end);
  if (isTaken(context, at, end)) return false;
  if (following !== "" && value.notBefore?.includes(following)) return false;
  if (/[a-z]$/.test(text) && /[a-z0-9]/.test(following)) return false;
  const isTold =
    value.unit === "celsius" && TEMPERATURE.test(folded.slice(Math.max(0, amount.start - 12), amount.start));
  if (value.arabicOnly && !isTold && !amount.isArabic && (amount.high ?? 0) <= 10 && !amount.decimal) return false;
  if (text === "节" && !AT_SEA.test(folded.slice(Math.max(0, amount.start - REACH_AT_SEA), end + REACH_AT_SEA)))
    return false;
  const near = folded.slice(Math.max(0, amount.start - REACH_OF_PRICE), amount.start);
  if (/^[角毛毫]$/.test(text) && !OF_PRICE.test(near)) return false;
  if (text === "码" && !OF_RATE.test(near)) return false;
  // 八旬老人, 年过七旬: of an age; 上旬 is no figure.
  if (text === "旬" && !(OF_AGE.test(folded.slice(end, end + 2)) || /[年已]?[过逾近届]$/.test(near))) return false;
  if (text === "厘" && !OF_INTEREST.test(`${near}|${folded.slice(end, end + REACH_OF_PRICE)}`)) return false;
  // 一波三折
  if (text === "折" && folded.charAt(amount.start - 1) === "波") return false;
  // 2金1银: medals, where no noun goes on from the metal.
  if (/^[金银铜]$/.test(text) && /\p{Script=Han}/u.test(following)) return false;
  return isPlausible(amount, text) && !isInsideWord(context, value, text, at, end);
}

function isPlausible(amount: Amount, form: string): boolean {
  const value = amount.high ?? amount.low ?? 0;
  if (form === "成") return value > 0 && value <= 10 && amount.tail <= 10;
  if (form === "折") return value > 0 && (value < 10 || (amount.isArabic && value < 100 && !amount.decimal));
  // 3点 is a time of day; indices stand higher.
  if (form === "点") return value > 24 || amount.decimal;
  if (form === "年") return !(amount.isArabic && amount.tail === 1 && value >= 1900 && value <= 2100);
  return true;
}

/** 30台湾人: a word of two characters starts where the counter would. */
function isInsideWord({ wordAt }: ScanContext, unit: UnitForm, form: string, at: number, end: number): boolean {
  if (unit.dimension !== "count" || form.length > 1) return false;
  const word = wordAt.get(at);
  return word !== undefined && word.end === end + 1 && /^(?:n|v|a|i|l|d)/.test(word.tag) && !/^[个人名位口]/.test(form);
}
