import { MONTHS, ORDINALS, SEASONS } from "../../../../lang/en/times";
import { anyOf, type PieceRule, type PieceValue, type Reading } from "../piece";

const MONTH = anyOf(Object.keys(MONTHS));
/** Month names that are also other words need a cue or a capital in the original. */
const AMBIGUOUS = ["may", "march", "mar", "august", "sun", "sat"];

function oneMonth(month: number, count = 1): Extract<PieceValue, { kind: "months" }> {
  return { kind: "months", month, count, grain: "month", slack: 0 };
}

/** True where the name stands capitalised, as a month does. */
export function isCapital({ original, start }: Reading, name: string, at: number = start): boolean {
  const first = original.charAt(at);
  return !/[a-z]/.test(first) || !AMBIGUOUS.includes(name);
}

const CUE =
  /\b(?:in|since|by|of|from|during|until|till|before|after|through|late|early|mid|last|next|this|between|and|to|for|throughout|end of|beginning of|start of)[ -](?:the )?$/;

/** March, Dec., early May, mid-December, late last May, the end of June. */
const month: PieceRule = {
  id: "en/month",
  pattern: new RegExp(
    `\\b(?:(?<p>early|mid|late|(?:the )?(?:beginning|start|first half|second half|middle|end) of)[ -])?(?<o>last |this |next |the following )?(?<m>${MONTH})\\b\\.?(?!')`,
    "g",
  ),
  read(match) {
    const { groups, folded, original, start, end } = match;
    const name = groups["m"] ?? "";
    const value = MONTHS[name];
    if (value === undefined) return null;
    const nameAt = end - name.length - (folded.charAt(end - 1) === "." ? 1 : 0);
    const isUpper = /[A-Z]/.test(original.charAt(nameAt));
    if (AMBIGUOUS.includes(name) && !isUpper) return null;
    const head = folded.slice(Math.max(0, start - 16), start);
    const isBare = groups["p"] === undefined && groups["o"] === undefined && !CUE.test(head);
    // "May" and "March" open sentences as verbs, "April" and "June" as persons.
    const isName = ["may", "march", "mar", "april", "june", "august", "jan", "dec"].includes(name);
    const order = groups["o"]?.trim();
    const slack = order === "last" ? -28 : 0;
    const ahead = order === "next" ? { ahead: true } : {};
    const fromClock = order === "last" || order === "next" ? { fromClock: true } : {};
    const values: PieceValue[] = [{ ...oneMonth(value), slack, ...ahead, ...fromClock }];
    if (order === "this") values.unshift({ kind: "year_offset", by: 0, anchor: "clock" });
    const phase = readPhase(groups["p"]);
    if (phase) values.push(phase);
    const trailing = folded.charAt(end - 1) === "." && !/^ ?\d/.test(folded.slice(end)) ? end - 1 : end;
    return { values, weak: isBare && isName, end: trailing };
  },
};

function readPhase(words: string | undefined): PieceValue | null {
  if (words === undefined) return null;
  const third = (from: number, to: number | null): PieceValue => ({ kind: "days", from, to, grain: "third_of_month" });
  if (/first half/.test(words)) return third(1, 15);
  if (/second half/.test(words)) return third(16, null);
  if (/early|beginning|start/.test(words)) return third(1, 10);
  return /mid/.test(words) ? third(11, 20) : third(21, null);
}

/** March to May as one season of figures: January-September. */
const monthSpan: PieceRule = {
  id: "en/month-span",
  pattern: new RegExp(`\\b(?<m>${MONTH})\\.?-(?<n>${MONTH})\\b\\.?`, "g"),
  read(match) {
    const [from, to] = [MONTHS[match.groups["m"] ?? ""], MONTHS[match.groups["n"] ?? ""]];
    if (from === undefined || to === undefined || to <= from || !isCapital(match, match.groups["m"] ?? "")) return null;
    return { values: [oneMonth(from, to - from + 1)] };
  },
};

/** Early 2024, mid-2024, late last year, the end of the year, year-end: thirds of a year; its end: the last two months. */
const yearPhase: PieceRule = {
  id: "en/year-phase",
  pattern:
    /\b(?:(?<p>early|mid|late)[ -](?:in )?(?=(?:\d{4}\b|last year|this year|next year|that year|the year))|(?:the )?(?<q>beginning|start|middle|end|close) of (?=(?:\d{4}\b|last year|this year|next year|that year|the year|fiscal))|(?<r>year-end|mid-year|midyear))/g,
  read({ groups, folded, end }) {
    const word = groups["p"] ?? groups["q"] ?? groups["r"] ?? "";
    const value = (month: number, count: number, slack: number): PieceValue => ({
      kind: "months",
      month,
      count,
      grain: "month",
      slack,
    });
    const isTheYear = /^the year\b(?! (?:before|after|ended|to|through))/.test(folded.slice(end));
    const grown = isTheYear ? { end: end + "the year".length } : {};
    const weak = !isTheYear && groups["r"] === undefined;
    if (/early|beginning|start/.test(word)) return { values: [value(1, groups["p"] ? 4 : 2, 0)], weak, ...grown };
    if (/mid/.test(word)) return { values: [groups["p"] ? value(5, 4, 30) : value(6, 2, 30)], weak, ...grown };
    return { values: [groups["p"] ? value(9, 4, 0) : value(11, 2, 245)], weak, ...grown };
  },
};

/** Late last month, the end of this month, at the start of the month. */
const monthPhase: PieceRule = {
  id: "en/month-phase",
  pattern:
    /\b(?:(?<p>early|mid|late)[ -]|(?:the )?(?<q>beginning|start|middle|end|close) of )(?:(?=(?:last|this|next|that) month\b)|(?<m>the month\b))/g,
  read({ groups }) {
    const phase = readPhase(groups["p"] ?? groups["q"]);
    return phase && { values: [phase], weak: groups["m"] === undefined };
  },
};

/** A half or a quarter of a match, not of a year. */
const SPORT =
  /\b(?:goals?|scored|half-?time|touchdowns?|rebounds|assists|penalty|offside|midfielder|striker|goalkeeper|keeper|defender|winger|kick-?off|free kick|corner kick|crossbar|equali[sz]ers?|inning|coach|referee|quarterback|injury time|minutes? into|points in the)\b/;
const ORDINAL = anyOf(Object.keys(ORDINALS).filter((w) => w !== "final"));

/** The first half of 2024, H1, the third quarter, Q3, the first nine months, 3Q24. */
const partOfYear: PieceRule = {
  id: "en/part-of-year",
  pattern: new RegExp(
    `\\b(?:(?:the )?(?<o>${ORDINAL}|latter)[ -](?<u>half|quarter)|q(?<q>[1-4])|(?<k>[1-4])q|h(?<h>[12])|(?<j>[12])h|(?:the )?first (?<n>two|three|four|five|six|seven|eight|nine|ten|eleven|10|11|\\d) (?<v>months|quarters))(?<y>'?\\d{2})?\\b(?! of (?:the )?(?:match|game|season|century|decade|month))(?: of (?=the year\\b|\\d{4}|last year|this year|next year|fiscal|fy))?(?<t>the year\\b)?`,
    "g",
  ),
  read({ groups, folded, start, end }) {
    const value = readPart(groups);
    if (value === null) return null;
    // "last quarter", "last half" count from the clock.
    if (groups["o"] === "last") return null;
    if (/\bfiscal $/.test(folded.slice(Math.max(0, start - 8), start)))
      return { values: [{ kind: "unknown", grain: value.kind === "months" ? value.grain : "quarter" }] };
    if (groups["u"] !== undefined && SPORT.test(folded.slice(Math.max(0, start - 80), end + 80))) return null;
    const values: PieceValue[] = [value];
    if (groups["y"] !== undefined) values.unshift({ kind: "year", year: 2000 + Number(groups["y"].replace("'", "")) });
    // A code such as H1 or Q3 with nothing after it may be a name.
    return { values, weak: (groups["h"] ?? groups["j"]) !== undefined && groups["y"] === undefined };
  },
};

function readPart(groups: Reading["groups"]): PieceValue | null {
  const half = groups["h"] ?? groups["j"];
  if (half !== undefined) return halfYear(Number(half));
  const quarter = groups["q"] ?? groups["k"];
  if (quarter !== undefined) return quarterYear(Number(quarter));
  if (groups["n"] !== undefined) {
    const names = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];
    const n = /\d/.test(groups["n"]) ? Number(groups["n"]) : names.indexOf(groups["n"]) + 2;
    const count = groups["v"] === "quarters" ? 3 * n : n;
    return count < 1 || count > 11
      ? null
      : { kind: "months", month: 1, count, grain: groups["v"] === "quarters" ? "quarter" : "month", slack: -60 };
  }
  const n = groups["o"] === "latter" ? 2 : (ORDINALS[groups["o"] ?? ""] ?? 0);
  if (groups["u"] === "half") return n === 1 || n === 2 ? halfYear(n) : null;
  return n >= 1 && n <= 4 ? quarterYear(n) : null;
}

function halfYear(n: number): PieceValue {
  return { kind: "months", month: n === 1 ? 1 : 7, count: 6, grain: "half_year", slack: n === 1 ? -45 : 0 };
}

function quarterYear(n: number): PieceValue {
  return { kind: "months", month: 3 * n - 2, count: 3, grain: "quarter", slack: -30 };
}

const OFFSETS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  prior: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
};

/** Last month, this quarter, next week; that week, the previous month, the following quarter. */
const orderedPeriod: PieceRule = {
  id: "en/ordered-period",
  pattern:
    /\b(?:(?<w>last|this|next)|(?:the )?(?<c>current)|(?<t>that|the same|the previous|the prior|the preceding|the following)) (?<u>week|month|quarter)\b(?!-|'s (?:long)| of| in (?:which|the)|s)/g,
  read({ groups }) {
    const unit = groups["u"] as "week" | "month" | "quarter";
    const clockWord = groups["w"] ?? groups["c"];
    if (clockWord !== undefined)
      return { values: [{ kind: "period_offset", unit, by: OFFSETS[clockWord] ?? 0, anchor: "clock" }] };
    const t = (groups["t"] ?? "").replace("the ", "");
    const by = OFFSETS[t] ?? 0;
    return { values: [{ kind: "period_offset", unit, by, anchor: by < 0 ? "text_or_clock" : "text" }] };
  },
};

/** Summer 2024, last winter, this spring. */
const season: PieceRule = {
  id: "en/season",
  pattern:
    /\b(?:(?<o>last|this|next) |the (?=(?:spring|summer|autumn|fall|winter) of \d{4}))?(?<s>spring|summer|autumn|fall|winter)\b(?! (?:festival|olympics|games|break|camp|school|in love))/g,
  read({ groups, folded, end }) {
    const month = SEASONS[groups["s"] ?? ""];
    if (month === undefined) return null;
    const order = groups["o"];
    const value: PieceValue = {
      ...{ kind: "months", month, count: 3, grain: "quarter", slack: order === "last" ? -80 : 0 },
      ...(order === "last" ? { fromClock: true } : order === "next" ? { ahead: true, fromClock: true } : {}),
    };
    if (order === "this") return { values: [{ kind: "year_offset", by: 0, anchor: "clock" }, value] };
    const isDated = /^ (?:of )?(?:\d{4}\b)/.test(folded.slice(end));
    return order === undefined && !isDated ? null : { values: [value], weak: order === undefined };
  },
};

/** The first week of January, the last week of the year. */
const nthWeek: PieceRule = {
  id: "en/nth-week",
  pattern: /\b(?:the )?(?<o>first|second|third|fourth|last|final) week (?:of|in) (?=[a-z\d])/g,
  read({ groups, end }) {
    const n = ORDINALS[groups["o"] ?? ""];
    return n === undefined ? null : { values: [{ kind: "nth_week", n }], weak: true, end };
  },
};

export const MONTH_RULES: readonly PieceRule[] = [
  monthSpan,
  yearPhase,
  monthPhase,
  month,
  partOfYear,
  orderedPeriod,
  season,
  nthWeek,
];
