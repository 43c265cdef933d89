import { EN_MULTIPLIED } from "../../../lang/en/amounts";
import { EN_CURRENCY_PREFIXES, EN_UNITS } from "../../../lang/en/units";
import type { UnitForm } from "../../../lang/unit";
import { type Form, findFormAt } from "../../../text/forms";
import { matchAt } from "../../../text/match-at";
import { type Amount, scaleAmount } from "./amount";
import { isTaken, type ScanContext } from "./context";
import { readEnglishFigure, startsWord } from "./en-amount";
import { findEnglishNoun } from "./en-noun";
import { isPartOfNoun } from "./en-unit-noun";

/** An English figure with its unit and its currency sign; `start` is at the sign. */
export interface EnglishSide {
  amount: Amount;
  start: number;
  end: number;
  unit: UnitForm | null;
  currency: string | null;
  /** three times more than: three times as much, or four. */
  isMoreThan: boolean;
}

const TIMES: UnitForm = { unit: "times", dimension: "multiple", factor: 1 };
const OF = / of(?: the| its| their| our| those| these)?(?= )/y;
const TIMES_WORD = /(?: times|-times|x)(?![a-z\d])/y;
const MORE = /^ (?:more|higher|larger|greater|bigger|faster|longer|less|lower|smaller|better|worse|likelier)\b/;
/** Units that are common words else: they take large figures only. */
const LARGE_ONLY: Readonly<Record<string, number>> = { won: 100, try: 1000, all: 1000, real: 100, dong: 100, rand: 10 };
/** Pounds of something are weighed, save where it is money. */
const OF_STUFF = /^ of (?!the\b|a\b|an\b|its\b|their\b|his\b|her\b|our\b|it\b)[a-z]/;
const MONEY =
  /^ of (?:[a-z'-]+ )?(?:money|cash|debts?|savings|damage|aid|funding|funds|investment|tax|taxes|taxpayers|profits?|loss|losses|revenue|sales|spending|benefits|wages|pay|stock|assets|credit|income|fines|cuts|support|value|turnover|grants?|loans?|goods)\b/;
const WEIGHT = /\b(?:weigh\w*|weight|heavier|lighter|lost|gained|of (?:cocaine|meat|fish|rice|flour|explosives))\b/;

/** Reads a figure with its currency sign and unit; the unit is null where none follows. */
export function readEnglishSide(context: ScanContext, at: number): EnglishSide | null {
  const { folded } = context;
  const sign = findFormAt(EN_CURRENCY_PREFIXES, folded, at, (f) => isSign(context, f, at));
  const figureAt = sign ? at + sign.text.length : at;
  const figure = readEnglishFigure(context, figureAt, sign !== null);
  if (!figure) return null;
  const { amount } = figure;
  const base = {
    amount,
    start: at,
    end: amount.end,
    unit: figure.unit,
    currency: sign?.value ?? null,
    isMoreThan: false,
  };
  if (figure.unit) return base;
  return readTimes(context, base) ?? readUnit(context, base);
}

function isSign({ folded, text }: ScanContext, { text: form }: Form<string>, at: number): boolean {
  if (!startsWord(folded, at) && /^[a-z]/.test(form)) return false;
  if (!/[\d]/.test(folded.charAt(at + form.length)) && !/^[a-z]{3} ?$/.test(form)) return /[$€£¥]/.test(form);
  // Letter codes are written in capitals: RMB 300, CHF 5m; "rs" and "rm" likewise.
  return !/^[a-z]+\.? ?$/.test(form) || /^[A-Z][A-Za-z]/.test(text.slice(at));
}

function readTimes({ folded }: ScanContext, side: EnglishSide): EnglishSide | null {
  const match = matchAt(TIMES_WORD, folded, side.end);
  if (!match || side.currency) return null;
  const end = side.end + match[0].length;
  const following = folded.slice(end, end + 10);
  if (match[0] !== "x" && !MORE.test(following) && !EN_MULTIPLIED.test(following)) return null;
  return { ...side, unit: TIMES, end, isMoreThan: MORE.test(following) };
}

function readUnit(context: ScanContext, side: EnglishSide): EnglishSide {
  const { folded } = context;
  // Dozens of miles, millions of dollars: "of" joins a vague number to what it counts.
  const of = side.amount.isWidened || side.amount.tail > 1 ? matchAt(OF, folded, side.end) : null;
  for (const at of [side.end, side.end + 1, side.end + (of?.[0].length ?? 0) + 1]) {
    if (at > side.end && !/[ -]/.test(folded.charAt(at - 1))) continue;
    const form = findFormAt(EN_UNITS, folded, at, (f) => isUnit(context, side, f, at));
    if (!form) continue;
    const end = at + form.text.length;
    if (folded.charAt(at - 1) === " " && isPartOfNoun(context, form, side.amount.low, end)) return side;
    if (form.text === "m" && findEnglishNoun(context, end)) {
      return { ...side, amount: { ...scaleAmount(side.amount, 1e6), tail: 1e6, big: 1e6 }, end };
    }
    return { ...side, unit: resolvePound(context, form, side, end), end };
  }
  return side;
}

/** As many pence are told in pounds; and the heights of pictures. */
const MOST_PENCE = 1000;
const LINES: ReadonlySet<number> = new Set([240, 360, 480, 540, 576, 720]);

function isUnit(context: ScanContext, side: EnglishSide, { text, value }: Form<UnitForm>, at: number): boolean {
  const end = at + text.length;
  if (isTaken(context, at, end)) return false;
  if (/[a-z.]$/.test(text) && /[a-z\d]/.test(context.folded.charAt(end))) return false;
  if ((side.amount.high ?? side.amount.low ?? 0) < (LARGE_ONLY[text] ?? 0)) return false;
  const isCode = value.dimension === "money" && value.unit.toLowerCase() === text;
  if (isCode && text.length === 3 && text !== "won")
    return /^[A-Z]{3}/.test(context.text.slice(at, end)) || text === "yuan";
  // 50p, not 1080p, and never p. 50.
  if (text === "p" && (at !== side.end || (side.amount.high ?? 0) >= MOST_PENCE || LINES.has(side.amount.low ?? 0)))
    return false;
  // A letter is a unit only where it follows digits.
  if (text.length === 1 && /[a-z]/.test(text))
    return (
      side.amount.isArabic &&
      side.currency === null &&
      context.text.charAt(at) === (/[cf]/.test(text) ? text.toUpperCase() : text)
    );
  return side.currency === null || value.dimension === "money";
}

/** A pound is money unless something is weighed. */
function resolvePound({ folded }: ScanContext, { value }: Form<UnitForm>, side: EnglishSide, end: number): UnitForm {
  if (value.unit !== "pound") return value;
  const before =
    folded
      .slice(Math.max(0, side.start - 30), side.start)
      .split(/[.;!?]/)
      .at(-1) ?? "";
  const after = folded.slice(end, end + 20).split(/[.;!?]/)[0] ?? "";
  const isStuff = OF_STUFF.test(after) && !MONEY.test(after);
  if (side.amount.tail < 1e6 && (isStuff || WEIGHT.test(`${before} # ${after}`)))
    return { unit: "kilogram", dimension: "mass", factor: 0.45359 };
  return { unit: "GBP", dimension: "money", factor: 1 };
}
