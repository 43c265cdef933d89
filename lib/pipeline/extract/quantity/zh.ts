import type { UnitForm } from "../../../lang/unit";
import {
  ZH_BOUND_BEFORE_VERB,
  ZH_COUNTED_ONE,
  ZH_FATE,
  ZH_GROWTH,
  ZH_MONEY_NOUN,
  ZH_PREFIXES,
} from "../../../lang/zh/amounts";
import { isNumeralCharacter, skipNumeralRun } from "../../../lang/zh/numerals";
import type { Interval } from "../../../model/interval";
import type { Quantity } from "../../../model/quantity";
import { characterSet } from "../../../text/character-set";
import { findFormAt } from "../../../text/forms";
import { type Amount, addToAmount, applyWidth, toQuantity } from "./amount";
import { isTaken, type ScanContext } from "./context";
import { scanFigures } from "./scan";
import { readScore } from "./score";
import { type Prefixed, readPrefixes, readSuffixes } from "./zh-modifiers";
import { findCountedNoun, isOfPersons } from "./zh-noun";
import { readSpan } from "./zh-range";
import { readDoubling, readHalf, readRank, readSeverance, TIMES } from "./zh-special";
import type { Side } from "./zh-unit";

const NUMBER: UnitForm = { unit: "number", dimension: "number", factor: 1 };
/** Every character that a Chinese figure may start with, before its modifiers. */
const isStart = characterSet(
  "0123456789〇零一二两三四五六七八九十百千万亿兆廿卅壹贰叁肆伍陆柒捌玖几数好成上半翻减腰第前n",
);
/** Reach to the left for a word of growth or money. */
const LEFT_REACH = 16;

/** Reads all figures of a Chinese text (folded), in order. */
export function scanChinese(context: ScanContext): Quantity[] {
  return scanFigures(context, { isStart, readAt, skipFrom });
}

/** A rejected run is passed over as a whole, so that no part of it is read as a figure. */
function skipFrom(folded: string, at: number): number {
  if (/\d/.test(folded.charAt(at))) {
    let end = at;
    while (/\d|[.:/-]\d/.test(folded.slice(end, end + 2)) && !/[^\d.:/-]/.test(folded.charAt(end))) end++;
    return Math.max(end, at + 1);
  }
  return isNumeralCharacter(folded.charAt(at)) ? skipNumeralRun(folded, at) : at + 1;
}

function readAt(context: ScanContext, at: number): Quantity[] | null {
  // 第二天, 第三季度: an ordinal that is no rank is no figure either.
  if (context.taken[at] === 1 || context.folded.charAt(at - 1) === "第") return null;
  const score = isPartOfName(context, at) ? null : readScore(context, at);
  if (score) return score;
  const severance = readSeverance(context, at);
  if (severance) return [toQuantity(severance.amount, severance.unit!, context.text)].filter((q) => q !== null);
  const special = readRank(context, at) ?? readHalf(context, at) ?? readDoubling(context, at);
  const side = special ?? readSpan(context, at);
  if (!side || isTaken(context, at, side.end) || isInsideWord(context, side)) return null;
  const quantity = finish(context, side);
  return quantity && [quantity];
}

function finish(context: ScanContext, bare: Side): Quantity | null {
  if (bare.unit?.dimension === "rank") return toQuantity(bare.amount, bare.unit, context.text);
  const side = readSuffixes(context, bare);
  const prefixed = readPrefixes(context, side);
  if (prefixed.currency === null && isPartOfName(context, bare.amount.start)) return null;
  const unit = resolveUnit(context, side, prefixed);
  // 百度, 千岛: one large unit alone is a figure only where something says so.
  if (side.amount.isBareUnit && isLoneUnit(side) && !prefixed.hasModifier) return null;
  if (!unit || isArticle(context, side, unit, prefixed)) return null;
  const start = prefixed.start;
  const bounded = prefixed.hasModifier ? prefixed.amount : withDistantBound(context, prefixed.amount, start);
  const amount = { ...bounded, start, end: Math.max(side.end, side.amount.end) };
  return toQuantity(withGrowth(context, amount, unit), unit, context.text);
}

/** 至少造成17人死亡: the bound holds, though a verb parts it from its figure and it stays outside the span. */
function withDistantBound({ folded }: ScanContext, amount: Amount, start: number): Amount {
  const before = folded.slice(Math.max(0, start - LEFT_REACH), start);
  const bound = amount.isWidened ? undefined : ZH_BOUND_BEFORE_VERB.find(([, words]) => words.test(before));
  return bound ? applyWidth(amount, bound[0]) : amount;
}

function isLoneUnit({ amount, unit }: Side): boolean {
  return amount.end - amount.start === 1 && unit?.dimension !== "ratio" && unit?.unit !== "parameter";
}

/** GPT-4, Qx-34B, H1N1, F-35: a figure that letters lead into belongs to a name. */
function isPartOfName({ folded }: ScanContext, at: number): boolean {
  const before = folded.slice(Math.max(0, at - 2), at);
  return /\d/.test(folded.charAt(at)) && /[a-z][-. ]?$|[a-z\d][-._/#]$|\d$|[#@_]$/.test(before);
}

/** A numeral inside a longer dictionary word is no figure (三星, 五四运动), unless the word is one of number or time. */
function isInsideWord(context: ScanContext, { amount, end, unit }: Side): boolean {
  const { wordAt, wordOver, folded, isHeadword } = context;
  const { start } = amount;
  if (isInIdiom(context, start)) return true;
  if (/[\d半第前翻]/.test(folded.charAt(start))) return false;
  const word = wordOver.get(start) ?? wordAt.get(start);
  if (!word || /^(?:m|q|t|x|eng)/.test(word.tag)) return false;
  // 七辆|车: a figure with its noun that the tagger took for a word.
  if (word.start === start && unit?.dimension === "count" && !/^n[rstz]/.test(word.tag) && !isHeadword(word.text))
    return false;
  if (word.start === start) return word.end > end || (unit === null && word.end > amount.end);
  // 上百, 近百, 增加一倍 stand in the dictionary too.
  const lead = folded.slice(word.start, start);
  if (findFormAt(ZH_PREFIXES, lead, 0)?.text === lead) return false;
  return unit === null || word.end > end || word.tag.startsWith("n");
}

/** Two numerals and two other characters that are one headword, whatever the tagger cuts (五花八门); not 百分之百, 成千上万. */
const IDIOM = /^(?:[一二三四五六七八九十百千万](?![一二三四五六七八九十百千万])\p{Script=Han}){2}$/u;
const COUNTING = /分之|上[千百万]|成千|[以不]计|[年月日天次个倍成分秒岁]/u;

function isInIdiom({ folded, isKnown }: ScanContext, start: number): boolean {
  for (const from of [start, start - 2]) {
    const word = from < 0 ? "" : folded.slice(from, from + 4);
    if (IDIOM.test(word) && !COUNTING.test(word) && isKnown(word)) return true;
  }
  return false;
}

/** 一家公司, 一个人: an article, unless something says that it counts. */
function isArticle({ folded }: ScanContext, { amount, end }: Side, unit: UnitForm, prefixed: Prefixed): boolean {
  if (folded.slice(amount.start, amount.end) !== "一") return false;
  // 每一块钱, 这一年, 上一家
  if (/[每另同某这那哪上下]/.test(folded.charAt(amount.start - 1))) return true;
  // 没有一毛钱
  if (unit.dimension === "money" && /^[毛分角]钱/.test(folded.slice(amount.start + 1))) return true;
  if (unit.dimension !== "count" || prefixed.hasModifier) return false;
  if (ZH_COUNTED_ONE.test(folded.slice(Math.max(0, amount.start - 2), amount.start))) return false;
  return !(unit.unit === "person" && ZH_FATE.test(folded.slice(end, end + 2)));
}

function resolveUnit(context: ScanContext, side: Side, prefixed: Prefixed): UnitForm | null {
  const { unit } = side;
  if (prefixed.currency !== null) {
    const isOpen = unit === null || unit.unit === "yuan" || unit.unit === prefixed.currency;
    return isOpen ? { unit: prefixed.currency, dimension: "money", factor: 1 } : unit;
  }
  const meant = resolveUnitPrefix(side, prefixed) ?? resolveMagnitude(context, side);
  if (meant) return meant;
  if (isFloorInFeet(context, side, prefixed)) return SQUARE_FOOT;
  if (unit?.generic) return findCountedNoun(context, side.end) ?? unit;
  if (unit) return unit;
  return resolveBare(context, side, prefixed);
}

/** 实用面积128呎: square feet, as Hong Kong measures flats. */
const SQUARE_FOOT: UnitForm = { unit: "square_metre", dimension: "area", factor: 0.09290304 };
const FLOOR_BEFORE = /(?:面积|实用|建筑)[^,;。]{0,4}$/;

function isFloorInFeet({ folded }: ScanContext, { end }: Side, { start }: Prefixed): boolean {
  return folded.charAt(end - 1) === "呎" && FLOOR_BEFORE.test(folded.slice(Math.max(0, start - LEFT_REACH), start));
}

function resolveUnitPrefix({ unit, amount }: Side, { unitPrefix }: Prefixed): UnitForm | null {
  if (unitPrefix === "speed" && unit?.unit === "metre")
    return { unit: "km/h", dimension: "speed", factor: unit.factor / 1000 };
  if (unitPrefix === "per_second" && unit?.unit === "metre")
    return { unit: "km/h", dimension: "speed", factor: unit.factor * 3.6 };
  const isDegree = unit?.unit === "celsius";
  if (unitPrefix === "celsius" && isDegree) return unit;
  if (unitPrefix === "fahrenheit" && isDegree) {
    return { unit: "celsius", dimension: "temperature", factor: 5 / 9, shift: -160 / 9 };
  }
  if (unitPrefix === "kwh" && isDegree) return { unit: "kwh", dimension: "energy", factor: 1 };
  const isMagnitude = (unit === null || unit.unit === "grade") && amount.tail === 1 && (amount.high ?? 99) < 10;
  if (unitPrefix === "magnitude" && isMagnitude) return { unit: "magnitude", dimension: "number", factor: 1 };
  return null;
}

/** An earthquake's strength, told apart from its intensity (震度, 烈度): 这次地震为6.4级, 6.4级强震, 规模达6.4. */
const QUAKE_BEFORE = /震(?!度)(?:(?!烈度|震度)[^,;。]){0,12}$/;
const QUAKE_AFTER = /^的?(?:[强大中弱]?烈?地?震)/;
const SCALE_OF_QUAKE = /震[^;。]{0,24}规模[达为约是]{0,2}$/;

function resolveMagnitude({ folded }: ScanContext, { unit, amount, end }: Side): UnitForm | null {
  if (amount.tail > 1 || (amount.high ?? 99) >= 10 || (unit !== null && unit.unit !== "grade")) return null;
  const before = folded.slice(Math.max(0, amount.start - 2 * LEFT_REACH), amount.start);
  const isQuake = unit
    ? QUAKE_BEFORE.test(before) || QUAKE_AFTER.test(folded.slice(end, end + 4))
    : amount.isArabic && SCALE_OF_QUAKE.test(before);
  return isQuake ? { unit: "magnitude", dimension: "number", factor: 1 } : null;
}

/** The noun that a figure is of names its counter: 日均客流人次为1200, 总户数约3万. */
const COUNTED_BEFORE = /(?<unit>人次|架次|车次|户(?=数))数?[^,;。\d]{0,6}$/;

/** What a figure without a unit counts: money after a word of money (营收破亿), a model's parameters (20B), else a plain number. */
function resolveBare(context: ScanContext, { amount, end }: Side, prefixed: Prefixed): UnitForm | null {
  const { folded } = context;
  const before = folded.slice(Math.max(0, prefixed.start - LEFT_REACH), prefixed.start);
  if (amount.isArabic && amount.tail === 1e9 && folded.charAt(end - 1) === "b") {
    return { unit: "parameter", dimension: "count", factor: 1 };
  }
  if (amount.big >= 1e4 && ZH_MONEY_NOUN.test(before)) return { unit: "yuan", dimension: "money", factor: 1 };
  if (isOfPersons(context, amount, end)) return { unit: "person", dimension: "count", factor: 1 };
  if (!isPlainNumber(folded, amount, end, prefixed, before)) return null;
  if (/人数[^,;。]{0,8}$/.test(before)) return { unit: "person", dimension: "count", factor: 1 };
  const counted = COUNTED_BEFORE.exec(before)?.groups;
  return counted ? { unit: `piece:${counted["unit"]}`, dimension: "count", factor: 1 } : NUMBER;
}

function isPlainNumber(folded: string, amount: Amount, end: number, prefixed: Prefixed, before: string): boolean {
  const following = folded.charAt(end);
  const isHanNext = /\p{Script=Han}/u.test(following);
  if (/[a-z\d/:-]/.test(following)) return false;
  if (amount.isBareUnit) return prefixed.hasModifier;
  if (amount.big >= 1e4 || (amount.isWidened && amount.step >= 10)) return true;
  if (!amount.isArabic) {
    const value = amount.low ?? 0;
    return value >= 100 && (prefixed.hasModifier || !isHanNext);
  }
  if (isHanNext) return false;
  if (amount.tail === 1 && !amount.decimal && amount.low !== null && amount.low >= 1900 && amount.low <= 2100)
    return false;
  return prefixed.hasModifier || /[为达是至到有共以得计约在于了报收]$/.test(before);
}

/** 增长两倍 is three times as much, or twice; 增长一倍 can only be twice. */
function withGrowth({ folded }: ScanContext, amount: Amount, unit: UnitForm): Amount {
  if (unit.unit !== TIMES.unit || amount.low === null) return amount;
  if (!/倍/.test(folded.slice(amount.start, amount.end))) return amount;
  const before = folded.slice(Math.max(0, amount.start - LEFT_REACH), amount.start);
  if (!ZH_GROWTH.test(before)) return amount;
  const more = addToAmount(amount, 1);
  const isPlainlyMore = amount.high !== null && amount.high <= 1;
  return { ...more, alternative: isPlainlyMore ? null : toInterval(amount) };
}

function toInterval({ low, high, lowOpen, highOpen }: Interval): Interval {
  return { low, high, lowOpen, highOpen };
}
