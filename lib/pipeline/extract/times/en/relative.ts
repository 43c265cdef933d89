import { SAME_WORDS, UNITS, VAGUE_WORDS } from "../../../../lang/en/times";
import { anyOf, type DurationUnit, type PieceRule, type PieceValue } from "../piece";
import { AMOUNT, readAmount } from "./amount";

const UNIT = anyOf([...Object.keys(UNITS), "decade", "decades", "fortnight"]);

function readUnit(word: string): { unit: DurationUnit; times: number } | null {
  if (word.startsWith("decade")) return { unit: "year", times: 10 };
  if (word === "fortnight") return { unit: "week", times: 2 };
  const unit = UNITS[word];
  return unit ? { unit, times: 1 } : null;
}

/** A number of units away from an anchor, at the grain of the unit (as TimeML values "three years ago"). */
function offset(unit: DurationUnit, amount: number, anchor: "clock" | "text_or_clock" | "text"): PieceValue {
  if (unit === "hour") return { kind: "unknown", grain: "hour" };
  if (unit === "year" && !Number.isInteger(amount))
    return { kind: "period_offset", unit: "month", by: Math.round(12 * amount), anchor };
  if (unit === "year") return { kind: "year_offset", by: amount, anchor };
  if (unit === "month" || unit === "week") return { kind: "period_offset", unit, by: Math.round(amount), anchor };
  return { kind: "day_offset", by: Math.round(amount), anchor };
}

/** Three days ago, two weeks ago, a year ago, half a year ago, a decade ago; days ago stays open. */
const ago: PieceRule = {
  id: "en/ago",
  pattern: new RegExp(
    `\\b(?:(?:about|around|some|nearly|almost|roughly|just|only) )?(?:(?<n>${AMOUNT}|more than [a-z0-9]+|over [a-z0-9]+) )?(?<h>and a half )?(?<u>${UNIT}) ago\\b(?<t> today)?`,
    "g",
  ),
  read({ groups }) {
    const unit = readUnit(groups["u"] ?? "");
    const amount = groups["n"] === undefined ? "vague" : readAmount(groups["n"]);
    if (unit === null) return null;
    if (amount === null || amount === "vague") return { values: [{ kind: "vague", sense: "recent" }] };
    if (groups["t"] && unit.unit === "week")
      return { values: [{ kind: "day_offset", by: -7 * amount * unit.times, anchor: "clock" }] };
    const value = offset(unit.unit, -amount * unit.times, "clock");
    // "4.1 % in December, up from 3.8 % a year ago": the December before.
    if (unit.unit === "year" && amount === 1)
      return { values: [{ kind: "same", monthsBack: 12, otherwise: value, sentence: true }] };
    return { values: [value] };
  },
};

/** A week earlier, two days later, three years after: from the time told before. A year earlier: the same period a year back. */
const earlier: PieceRule = {
  id: "en/earlier-later",
  pattern: new RegExp(
    `\\b(?<n>${AMOUNT}) (?<u>${UNIT}) (?<w>earlier|before|previously|later|on)(?=[,.;:)!?]|$| (?:in|on|at|and|but|when|to|by|as|it|he|she|they|the|after)\\b)`,
    "g",
  ),
  read({ groups, folded, end }) {
    const unit = readUnit(groups["u"] ?? "");
    const amount = readAmount(groups["n"] ?? "");
    if (unit === null || amount === null || groups["w"] === "on") return null;
    // "A day before the vote" counts from the vote.
    if (groups["w"] === "before" && /^ the\b/.test(folded.slice(end))) return null;
    const isBack = groups["w"] !== "later";
    if (amount === "vague") return { values: [{ kind: "vague", sense: isBack ? "recent" : "afterwards" }] };
    const n = amount * unit.times;
    if (isBack && unit.unit === "year")
      return { values: [{ kind: "same", monthsBack: 12 * n, otherwise: offset("year", -n, "clock") }] };
    // Earlier or later than something told: the clock would guess.
    return { values: [offset(unit.unit, isBack ? -n : n, "text")] };
  },
};

/** The same period last year, the year-earlier period, a year ago quarter. */
const samePeriod: PieceRule = {
  id: "en/same-period",
  pattern:
    /\b(?:the )?(?:same|corresponding|comparable) (?:period|quarter|month|time|week|half|(?:two|three|six|nine) months)(?: (?:of )?last year| a year (?:ago|earlier|before)| (?:of |in )?the (?:previous|prior) year)|\b(?:the )?(?:year-(?:earlier|ago)|prior-year) (?:period|quarter|month)/g,
  read: () => ({
    values: [{ kind: "same", monthsBack: 12, otherwise: { kind: "year_offset", by: -1, anchor: "clock" } }],
  }),
};

/** The past six months, over the last year, the next five years, the coming decade. */
const stretch: PieceRule = {
  id: "en/stretch",
  pattern: new RegExp(
    `\\b(?:(?:over|in|during|for|within|across) )?(?:the )?(?<c>past|last|previous|next|coming|following) (?:(?<n>${AMOUNT}) )?(?<u>${UNIT})\\b(?! (?:of|ago))`,
    "g",
  ),
  read({ groups, folded, start }) {
    const unit = readUnit(groups["u"] ?? "");
    if (unit === null) return null;
    const hasThe = /\bthe (?:past|last|previous|next|coming|following)/.test(folded.slice(start, start + 24));
    const cue = groups["c"] ?? "";
    if (
      groups["n"] === undefined &&
      !(hasThe && /past|coming/.test(cue)) &&
      !(hasThe && cue === "last" && /^(?:over|in|during|for|within)/.test(folded.slice(start))) &&
      !/decade/.test(groups["u"] ?? "")
    )
      return null;
    if (/previous|following/.test(cue)) return null;
    const amount = groups["n"] === undefined ? 1 : readAmount(groups["n"]);
    const isAhead = /next|coming/.test(cue);
    if (amount === null) return null;
    if (amount === "vague") return { values: [{ kind: "vague", sense: isAhead ? "coming" : "recent" }] };
    const n = amount * unit.times;
    const grain = unit.times === 10 ? "decade" : unit.unit;
    return {
      values: [{ kind: "window", unit: unit.unit, low: n, high: n, direction: isAhead ? "future" : "past", grain }],
    };
  },
};

/** Earlier this year, later this month. */
const rest: PieceRule = {
  id: "en/rest",
  pattern:
    /\b(?<s>earlier|later)(?: on)? (?:(?<o>this|last|next) (?<u>year|month|week)|(?<t>today)|in the (?<v>day|week|month|year))\b/g,
  read({ groups }) {
    const unit = (groups["u"] ?? groups["v"] ?? "day") as "year" | "month" | "week" | "day";
    const by = groups["o"] === "last" ? -1 : groups["o"] === "next" ? 1 : 0;
    if (by !== 0)
      return {
        values: [
          unit === "year"
            ? { kind: "year_offset", by, anchor: "clock" }
            : { kind: "period_offset", unit: unit as "week" | "month", by, anchor: "clock" },
        ],
      };
    return { values: [{ kind: "rest", unit, by, side: groups["s"] === "earlier" ? "elapsed" : "remaining" }] };
  },
};

/** The week before last, the year before last, the week after next. */
const secondNeighbour: PieceRule = {
  id: "en/second-neighbour",
  pattern: /\bthe (?<u>year|quarter|month|week) (?:(?<b>before last)|after next)\b/g,
  read({ groups }) {
    const unit = groups["u"] as "year" | "quarter" | "month" | "week";
    const by = groups["b"] === undefined ? 2 : -2;
    if (unit === "year") return { values: [{ kind: "year_offset", by, anchor: "clock" }] };
    return { values: [{ kind: "period_offset", unit, by, anchor: "clock" }] };
  },
};

/** In three days, in two weeks' time: ahead of the clock, with a word that points there. */
const inUnits: PieceRule = {
  id: "en/in-units",
  pattern: new RegExp(`\\bin (?<n>${AMOUNT}) (?<u>${UNIT})(?:'s?)? time\\b`, "g"),
  read({ groups }) {
    const unit = readUnit(groups["u"] ?? "");
    const amount = readAmount(groups["n"] ?? "");
    if (unit === null || amount === null || amount === "vague") return null;
    return { values: [offset(unit.unit, amount * unit.times, "clock")] };
  },
};

const vague: PieceRule = {
  id: "en/vague",
  pattern: new RegExp(`\\b(?:${anyOf(Object.keys(VAGUE_WORDS))})\\b`, "g"),
  read({ folded, start, end }) {
    const sense = VAGUE_WORDS[folded.slice(start, end)];
    return sense === undefined ? null : { values: [{ kind: "vague", sense }] };
  },
};

const sameTime: PieceRule = {
  id: "en/same-time",
  pattern: new RegExp(`\\b(?:${anyOf(SAME_WORDS)})\\b(?! of)`, "g"),
  read: () => ({ values: [{ kind: "same", monthsBack: 0, otherwise: null }] }),
};

/** To date, so far, so far this year. */
const toDate: PieceRule = {
  id: "en/so-far",
  pattern: /\b(?:so far (?<o>this) (?<u>year|month|week)|(?<y>(?:the )?year[ -]to[ -]date))\b/g,
  read({ groups }) {
    const unit = groups["y"] ? "year" : ((groups["u"] ?? "year") as "year" | "month" | "week");
    return { values: [{ kind: "rest", unit, by: 0, side: "elapsed" }] };
  },
};

export const RELATIVE_RULES: readonly PieceRule[] = [
  samePeriod,
  secondNeighbour,
  rest,
  toDate,
  ago,
  earlier,
  stretch,
  inUnits,
  vague,
  sameTime,
];
