import { EN_MULTIPLES, EN_MULTIPLIED, EN_PREFIXES, EN_SUFFIXES, EN_TWICE } from "../../../lang/en/amounts";
import { CROWD } from "../../../lang/en/counted";
import { parseEnglishNumeral } from "../../../lang/en/numerals";
import type { UnitForm } from "../../../lang/unit";
import type { Quantity } from "../../../model/quantity";
import { characterSet } from "../../../text/character-set";
import { findFormAt, findFormBefore } from "../../../text/forms";
import { type Amount, addToAmount, applyWidth, negateAmount, toAmount, toQuantity } from "./amount";
import { isTaken, type ScanContext } from "./context";
import { startsWord } from "./en-amount";
import { endsNumberedName, isBothCapital, isNamed, isNamedUnit } from "./en-named";
import { type CountedNoun, findEnglishNoun, toNounUnit } from "./en-noun";
import { readEnglishSpan } from "./en-range";
import { RANK, readEnglishRank } from "./en-rank";
import type { EnglishSide } from "./en-unit";
import { scanFigures } from "./scan";
import { readScore } from "./score";

const NUMBER: UnitForm = { unit: "number", dimension: "number", factor: 1 };
const TIMES: UnitForm = { unit: "times", dimension: "multiple", factor: 1 };
const AGE: UnitForm = { unit: "year", dimension: "age", factor: 1 };
const MAGNITUDE: UnitForm = { unit: "magnitude", dimension: "number", factor: 1 };
const isStart = characterSet("abcdefghijklmnopqrstuvwxyz0123456789$€£¥₩₹₽₴₺");
const PERSON: UnitForm = { unit: "person", dimension: "count", factor: 1 };
/** A toll counts persons: the death toll rose to 45. */
const TOLL =
  /\b(?:toll|fatalities|casualties)\b[^.,;:]*$|\b(?:killed|killing|injured|injuring|wounded|wounding)(?: about| around| nearly| another)? $/;
const MOST_MODIFIERS = 3;
/** Words after which a lone figure is a value: rose to 52, an index of 98. */
const VALUE_BEFORE = /(?:^|[^a-z])(?:to|from|at|of|was|is|were|are|reached|hit|totalled|totaled|by|scored|than)$/;

/** Reads all figures of an English text (folded), in order. */
export function scanEnglish(context: ScanContext): Quantity[] {
  return scanFigures(context, { isStart, readAt, skipFrom });
}

/** The rest of a word or of a run of digits is no start of its own. */
function skipFrom(folded: string, at: number): number {
  if (!/[a-z\d]/.test(folded.charAt(at))) return at + 1;
  let end = at + 1;
  while (/[a-z\d]/.test(folded.charAt(end)) || /^[.,:/-]\d/.test(folded.slice(end, end + 2))) end++;
  return end;
}

function readAt(context: ScanContext, at: number): Quantity[] | null {
  const { folded, text, taken } = context;
  if (taken[at] === 1 || isPartOfName(folded, at)) return null;
  const rank = readEnglishRank(context, at);
  if (rank) return [toQuantity({ ...rank, isWidened: true }, RANK, text)];
  const score = /\d/.test(folded.charAt(at)) ? readScore(context, at) : null;
  if (score) return score;
  const side = readMultiple(context, at) ?? readEnglishSpan(context, at);
  if (!side || isTaken(context, side.start, side.end)) return null;
  const quantity = finish(context, side);
  return quantity && [quantity];
}

/** GPT-4, F-35, Covid-19, 3-1-2: digits that letters or digits lead into. */
function isPartOfName(folded: string, at: number): boolean {
  if (!/\d/.test(folded.charAt(at)) || !/[a-z\d][-.,/:#@]?$/.test(folded.slice(Math.max(0, at - 2), at))) return false;
  return !folded.endsWith("magnitude-", at);
}

/** doubled, tenfold, twice the size */
function readMultiple({ folded }: ScanContext, at: number): EnglishSide | null {
  if (!startsWord(folded, at)) return null;
  const isWhole = (form: { text: string }) => !/[a-z\d-]/.test(folded.charAt(at + form.text.length));
  const form =
    findFormAt(EN_MULTIPLES, folded, at, isWhole) ??
    findFormAt(
      EN_TWICE,
      folded,
      at,
      (f) => isWhole(f) && EN_MULTIPLIED.test(folded.slice(at + f.text.length, at + 14)),
    );
  if (!form) return null;
  const end = at + form.text.length;
  const amount = { ...toAmount({ start: at, end }, form.value), step: form.value < 1 ? 0.1 : 1 };
  return { amount, start: at, end, unit: TIMES, currency: null, isMoreThan: false };
}

function finish(context: ScanContext, bare: EnglishSide): Quantity | null {
  const side = readSuffixes(context, bare);
  const prefixed = readPrefixes(context, side);
  const unit = resolveUnit(context, side, prefixed);
  if (!unit) return null;
  const amount = side.isMoreThan ? addToAmount(prefixed.amount, 1) : null;
  const alternative = amount && {
    low: amount.low,
    high: amount.high,
    lowOpen: amount.lowOpen,
    highOpen: amount.highOpen,
  };
  return toQuantity({ ...prefixed.amount, start: prefixed.start, end: side.end, alternative }, unit, context.text);
}

function readSuffixes(context: ScanContext, side: EnglishSide): EnglishSide {
  const { folded } = context;
  if (folded.charAt(side.end) !== " ") return side;
  const isWhole = (form: { text: string }) => !/[a-z]/.test(folded.charAt(side.end + 1 + form.text.length));
  const form = findFormAt(EN_SUFFIXES, folded, side.end + 1, isWhole);
  if (!form) return side;
  return { ...side, amount: applyWidth(side.amount, form.value), end: side.end + 1 + form.text.length };
}

/** Verbs that "over" belongs to: handed over 6 million. */
const HANDS = /\b(?:hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|sign(?:s|ed|ing)?|g[ai]ven?|giv(?:es|ing)|ma[dk]e) $/;

interface Prefixed {
  start: number;
  amount: Amount;
  hasModifier: boolean;
}

function readPrefixes(context: ScanContext, side: EnglishSide): Prefixed {
  const { folded } = context;
  let state: Prefixed = {
    start: side.start,
    amount: side.amount,
    hasModifier: side.end > side.amount.end && side.amount.isWidened,
  };
  const negative = /(?:minus |(?<![\da-z.)\]%])-)$/.exec(folded.slice(Math.max(0, state.start - 7), state.start));
  if (negative && (side.unit !== null || negative[0] !== "-")) {
    state = { ...state, amount: negateAmount(state.amount), start: state.start - negative[0].length };
  }
  for (let i = 0; i < MOST_MODIFIERS; i++) {
    const at = folded.charAt(state.start - 1) === " " ? state.start - 1 : state.start;
    const form = findFormBefore(EN_PREFIXES, folded, at, (f) => {
      const from = at - f.text.length;
      if (f.text === "over" && HANDS.test(folded.slice(Math.max(0, from - 8), from))) return false;
      return !/[a-z\d-]/.test(folded.charAt(from - 1)) && !isTaken(context, from, at);
    });
    if (!form) break;
    state = { start: at - form.text.length, amount: applyWidth(state.amount, form.value), hasModifier: true };
  }
  return state;
}

function resolveUnit(context: ScanContext, side: EnglishSide, prefixed: Prefixed): UnitForm | null {
  const { folded } = context;
  if (side.currency !== null) {
    const named = side.unit?.dimension === "money" && side.unit.unit !== "USD" ? side.unit : null;
    return named ?? { unit: side.currency, dimension: "money", factor: 1 };
  }
  const isOne = folded.slice(side.amount.start, side.amount.end) === "one";
  if (side.unit && isNamedUnit(context, side)) return null;
  if (side.unit) return isOne && !isCountedOne(context, side) ? null : side.unit;
  if (/\b(?:aged?|aged about|age of) $/.test(folded.slice(Math.max(0, prefixed.start - 12), prefixed.start))) {
    return side.amount.isArabic ? AGE : null;
  }
  if (isAgeInApposition(context, side, prefixed.start)) return AGE;
  if (/magnitude[ -](?:of )?$/.test(folded.slice(Math.max(0, prefixed.start - 13), prefixed.start))) return MAGNITUDE;
  if (isStrengthOfQuake(folded, side, prefixed.start)) return MAGNITUDE;
  if (MEMBERS.test(folded.slice(side.end, side.end + 10))) return PERSON;
  const head = /^ head of ([a-z]+)/.exec(folded.slice(side.end, side.end + 32));
  if (head) return { unit: `piece:${head[1]}`, dimension: "count", factor: 1 };
  return resolveCounted(context, side, prefixed, isOne);
}

/** a 3,000-strong crowd, a 12-member panel */
const MEMBERS = /^-(?:strong|member|person|man|woman)\b/;

/** The earthquake measured 6.1. */
const QUAKE_MEASURED =
  /\b(?:earthquake|quake|tremor|aftershock)\b[^.;]{0,60}\b(?:measur(?:ed|es|ing)|registered|registering|of)(?: a| at)?(?: preliminary)? $/;

function isStrengthOfQuake(folded: string, { amount }: EnglishSide, start: number): boolean {
  if (!amount.isArabic || !amount.decimal || (amount.high ?? 99) >= 10) return false;
  return QUAKE_MEASURED.test(folded.slice(Math.max(0, start - 100), start));
}

const OLDEST = 115;
/** The word before the comma: a name or whoever is spoken of; no day, month or linking word, which opens a phrase of its own. */
const NOBODY =
  /\b(?:[a-z]+day|january|february|march|april|may|june|july|august|september|october|november|december|year|month|week|season|total|and|or|of|in|at|to)$/;

/** Maria Lind, 43, a nurse; the man held, 43, is …; Maria Lind (43). */
function isAgeInApposition({ folded, text }: ScanContext, { amount, end }: EnglishSide, start: number): boolean {
  const { low } = amount;
  if (!amount.isArabic || amount.decimal || amount.isWidened || low === null || low < 1 || low > OLDEST) return false;
  if (/[A-Z][\p{L}'-]+ \($/u.test(text.slice(Math.max(0, start - 24), start))) return folded.charAt(end) === ")";
  if (!/^,(?! ?\d)/.test(folded.slice(end, end + 3)) || !folded.endsWith(", ", start)) return false;
  const before = folded.slice(Math.max(0, start - 26), start - 2);
  return /[a-z]$/.test(before) && !NOBODY.test(before);
}

/** "one day", "one second" are idioms; one per cent, one person, one year are figures. */
function isCountedOne({ folded }: ScanContext, { unit, amount, end }: EnglishSide): boolean {
  if (/\b(?:no|any|every|each|this|that|which|the) $/.test(folded.slice(Math.max(0, amount.start - 6), amount.start)))
    return false;
  return unit!.dimension !== "duration" || /year|month|week|hour/.test(folded.slice(amount.end, end));
}

const PARAMETER: UnitForm = { unit: "parameter", dimension: "count", factor: 1 };
/** a 7B model */
const SIZE_OF_MODEL = /^b[ -](?:model|llm|version|variant|param)/;
/** eight of the 20 passengers, three of its five coaches: both count one thing. */
const OF_THE = /^ of (?:the |its |their |his |her |those |these |[a-z]+'s )?(?=[a-z\d])/;
/** 19,000 of the maker's bicycles */
const OF_OWNER = /^ of (?:(?:the|its|their|a) )?(?:[a-z-]+ )?[a-z-]+'s?(?= )/;
/** What happens to persons: 41 were injured, some 40 others were hurt, three missing. */
const BEFALLS =
  /^(?: others| more)?(?: (?:were|are|have been|had been|remain|remained))?(?: (?:also|later|still|slightly|seriously|badly|critically))? (?:killed|injured|hurt|wounded|dead|died|missing|arrested|detained|rescued|trapped|hospitali[sz]ed|stranded|unaccounted for)\b/;
/** A figure that stands alone as a subject: Two were logged on Monday; nine have been found. */
const AS_SUBJECT = /^ (?:were|are|have|had)(?= [a-z])/;
const OPENS_CLAUSE = /(?:^|[.;:,!?"(] ?|\n|\b(?:and|but|though|while|of whom) )$/;

/** Of the 200 patients, 35 …: the second figure counts what the first does. */
const AMONG = /\bof (?:the |its |their |those )?\d[\d,]*( [a-z][a-z -]{1,20}, )$/;

/** A figure without a unit: what it counts by its noun, else a plain number where something says that it is a value. */
function resolveCounted(context: ScanContext, side: EnglishSide, prefixed: Prefixed, isOne: boolean): UnitForm | null {
  const { folded } = context;
  if (side.amount.tail === 1e9 && SIZE_OF_MODEL.test(folded.slice(side.end - 1, side.end + 12))) return PARAMETER;
  const following = folded.slice(side.end, side.end + 48);
  const whole = OF_THE.exec(following);
  const all = whole && parseEnglishNumeral(folded, side.end + whole[0].length);
  const counted = all && !isOne ? findEnglishNoun(context, all.end) : null;
  if (counted) return toNounUnit(counted);
  const among = AMONG.exec(folded.slice(Math.max(0, prefixed.start - 40), prefixed.start));
  const group = among && findEnglishNoun(context, prefixed.start - among[1]!.length);
  if (group) return toNounUnit(group);
  const of =
    side.amount.isWidened || side.amount.tail > 1
      ? /^ of(?: the| its| their| our| those| these)?(?= )/.exec(folded.slice(side.end, side.end + 12))
      : null;
  if (following.startsWith(" others") && BEFALLS.test(following)) return PERSON;
  const owner = OF_OWNER.exec(following);
  const noun = findEnglishNoun(context, side.end + ((owner ?? of)?.[0].length ?? 0));
  const isName = isNamed(context, side, prefixed.start);
  if (endsNumberedName(folded, side.start) || isBothCapital(context, side)) return null;
  if (noun && !(isName && !noun.isPerson))
    return isOne && (!noun.isPerson || noun.lemma === "hand") ? null : toNounUnit(noun);
  if (isOne || isName) return null;
  const numbered = numberedNoun(context, prefixed.start);
  if (numbered) return toNounUnit(numbered);
  if (CROWD.test(folded.slice(Math.max(0, prefixed.start - 24), prefixed.start))) return PERSON;
  if (TOLL.test(folded.slice(Math.max(0, prefixed.start - 40), prefixed.start))) return PERSON;
  if (BEFALLS.test(following)) return PERSON;
  const isSubject =
    AS_SUBJECT.test(following) && OPENS_CLAUSE.test(folded.slice(Math.max(0, prefixed.start - 8), prefixed.start));
  return (isSubject && !isYear(side)) || isPlainNumber(folded, side, prefixed) ? NUMBER : null;
}

/** The number of cases passed 120, the number of jobs lost fell by 40: up to the figure, in one clause. */
const NUMBER_OF =
  /\bnumber of(?: the| its| their| those| these| all)?(?= [a-z])[^.,;:()\d]* (?:to|at|by|was|is|were|are|(?:reach|pass|hit|top|exceed|surpass|cross|total|near|remain|approach)[a-z]*)(?: (?:about|around|already|only|just|still))? ?$/;
const NUMBER_REACH = 100;

/** What "the number of" names, where a figure ahead says how many they are; null where no such words lead to `at`. */
function numberedNoun(context: ScanContext, at: number): CountedNoun | null {
  const from = Math.max(0, at - NUMBER_REACH);
  const found = NUMBER_OF.exec(context.folded.slice(from, at));
  if (!found) return null;
  const lead = /^number of(?: the| its| their| those| these| all)?/.exec(found[0])![0];
  return findEnglishNoun(context, from + found.index + lead.length);
}

function isYear({ amount }: EnglishSide): boolean {
  return amount.isArabic && !amount.decimal && amount.low !== null && amount.low >= 1900 && amount.low <= 2100;
}

function isPlainNumber(folded: string, side: EnglishSide, prefixed: Prefixed): boolean {
  const { amount, end } = side;
  const following = folded.slice(end, end + 2);
  if (/^(?:[-/:]|[a-z]|[.,]\d)/.test(following)) return false;
  if (prefixed.hasModifier || amount.tail >= 1000) return true;
  if (!amount.isArabic) return false;
  if (isYear(side)) return false;
  const before = folded.slice(Math.max(0, prefixed.start - 12), prefixed.start).trimEnd();
  return VALUE_BEFORE.test(before) && !/^ [a-z]/.test(following);
}
