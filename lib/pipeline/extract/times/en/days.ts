import { FESTIVALS, MONTHS, WEEKDAYS } from "../../../../lang/en/times";
import { daysInMonth } from "../../../../text/calendar";
import { anyOf, type PieceRule, type PieceValue } from "../piece";
import { isCapital } from "./months";

const MONTH = anyOf(Object.keys(MONTHS));
const DAY = "3[01]|[12]\\d|0?[1-9]";

function monthAndDays(month: number, from: number, to: number): PieceValue[] | null {
  // 2024 is a leap year: 29 February may stand.
  if (from < 1 || to > daysInMonth(2024, month)) return null;
  return [
    { kind: "months", month, count: 1, grain: "month", slack: 0 },
    { kind: "days", from, to, grain: "day" },
  ];
}

/** A day without its year that names an event (the Sept. 11 attacks): its year is that of the event, which is not said. */
const NAMED = /^ (?:[a-z]+ist )?(?:attacks?|bombings?|hijackers|massacre|uprising|protesters|rioters|riots?)\b/;

/** December 3, Dec. 3rd, Dec 3-5. */
const monthDay: PieceRule = {
  id: "en/month-day",
  pattern: new RegExp(
    `\\b(?<m>${MONTH})\\.? (?:the )?(?<d>${DAY})(?:st|nd|rd|th)?(?: ?(?:-|to|and|through) ?(?<e>${DAY})(?:st|nd|rd|th)?(?! (?:[a-z]{2,}s|percent|million|billion|people)))?(?![\\d%:]|[.,]\\d|,\\d{3}| (?:percent|million|billion|people|cars|points|pct|${MONTH})\\b)`,
    "g",
  ),
  read(match) {
    const { groups, folded, end } = match;
    const month = MONTHS[groups["m"] ?? ""];
    if (NAMED.test(folded.slice(end, end + 24))) return { values: [{ kind: "note" }], weak: true };
    if (month === undefined || !isCapital(match, groups["m"] ?? "")) return null;
    const from = Number(groups["d"]);
    const to = groups["e"] === undefined ? from : Number(groups["e"]);
    const values = to < from ? null : monthAndDays(month, from, to);
    return values && { values };
  },
};

/** 3 December, 3rd of December, 3-5 December. */
const dayMonth: PieceRule = {
  id: "en/day-month",
  pattern: new RegExp(
    `(?<![\\w.,:$/])(?:the )?(?<d>${DAY})(?:st|nd|rd|th)?(?: ?(?:-|to|and|through) ?(?<e>${DAY})(?:st|nd|rd|th)?)? (?:day )?(?:of )?(?<m>${MONTH})\\b\\.?`,
    "g",
  ),
  read(match) {
    const { groups, folded, end } = match;
    if (NAMED.test(folded.slice(end, end + 24))) return { values: [{ kind: "note" }], weak: true };
    const name = groups["m"] ?? "";
    const month = MONTHS[name];
    const dot = folded.charAt(end - 1) === "." ? 1 : 0;
    if (month === undefined || !isCapital(match, name, end - dot - name.length)) return null;
    const from = Number(groups["d"]);
    const to = groups["e"] === undefined ? from : Number(groups["e"]);
    const values = to < from ? null : monthAndDays(month, from, to);
    return values && { values, end: dot && !/^ ?\d/.test(folded.slice(end)) ? end - 1 : end };
  },
};

/** The 3rd, on the 15th: beside another piece or with its preposition. */
const ordinalDay: PieceRule = {
  id: "en/ordinal-day",
  pattern:
    /(?<=\bon )the (?<d>3[01]|[12]?\d)(?:st|nd|rd|th)(?=[,.;:)]|$| (?:of this month|of last month|and|after|at|in|to|by|with|when|before|from|for|during|as|it|he|she|they)\b(?! a row))/g,
  read({ groups }) {
    const day = Number(groups["d"]);
    return day < 1 || day > 31 ? null : { values: [{ kind: "days", from: day, to: day, grain: "day" }] };
  },
};

const WEEKDAY = anyOf(Object.keys(WEEKDAYS).filter((w) => w.length > 4));

/** Tuesday, last Friday, next Monday, this Sunday; early Tuesday, late on Monday are nights and mornings. */
const weekday: PieceRule = {
  id: "en/weekday",
  pattern: new RegExp(
    `\\b(?:(?<p>early|late)(?: on)? )?(?<o>last |this |next |this past |this coming )?(?<d>${WEEKDAY}|(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun)(?=\\.? \\d|,|\\. ))\\b(?:\\.(?= \\d))?(?!s\\b)(?<w> of last week)?`,
    "g",
  ),
  read(match) {
    const { groups, folded, start, end } = match;
    const name = groups["d"] ?? "";
    const value = WEEKDAYS[name];
    if (
      value === undefined ||
      /[a-z]/.test(
        match.original.charAt(
          end - (groups["w"]?.length ?? 0) - name.length - (folded.charAt(end - 1) === "." ? 1 : 0),
        ),
      )
    )
      return null;
    if (/\b(?:black|good|super|bloody|ash|cyber) $/.test(folded.slice(Math.max(0, start - 8), start))) return null;
    const order = groups["o"]?.trim();
    const week = groups["w"] ? -1 : order === "this" ? 0 : null;
    const isStrict = order === "last" || order === "this past";
    const isAhead = order === "next" || order === "this coming";
    const turn = { ...(isStrict ? { strict: true } : {}), ...(isAhead ? { ahead: true } : {}) };
    const values: PieceValue[] = [{ kind: "weekday", weekday: value, days: 1, week, ...turn }];
    if (groups["p"])
      values.push({
        kind: "hours",
        from: groups["p"] === "early" ? 0 : 18 * 60,
        to: groups["p"] === "early" ? 9 * 60 : 24 * 60,
      });
    return { values, weak: name.length <= 5 && !/day$/.test(name) };
  },
};

const DAY_WORDS: Readonly<Record<string, readonly [by: number, anchor: "clock" | "text" | "text_or_clock"]>> = {
  ...{
    today: [0, "clock"],
    yesterday: [-1, "clock"],
    tomorrow: [1, "clock"],
    "the day before yesterday": [-2, "clock"],
  },
  ...{
    "the day after tomorrow": [2, "clock"],
    "the same day": [0, "text"],
    "that day": [0, "text"],
    "that same day": [0, "text"],
  },
  ...{ "the next day": [1, "text"], "the following day": [1, "text"], "the previous day": [-1, "text_or_clock"] },
  ...{
    "a day earlier": [-1, "text_or_clock"],
    "the day before": [-1, "text_or_clock"],
    "a day later": [1, "text"],
    "the day after": [1, "text"],
  },
};

/** Today, yesterday, the next day. "The day before the vote" is not the day before. */
const dayWord: PieceRule = {
  id: "en/day-word",
  pattern: new RegExp(`\\b(?:${anyOf(Object.keys(DAY_WORDS))})\\b(?!'s (?:world|generation))`, "g"),
  read({ folded, start, end }) {
    const text = folded.slice(start, end);
    const word = DAY_WORDS[text];
    if (
      !word ||
      (/the day (?:before|after)$/.test(text) &&
        !/^(?:[,.;)]|$| (?:and|at|in|when he|when she)\b)/.test(folded.slice(end)))
    )
      return null;
    return { values: [{ kind: "day_offset", by: word[0], anchor: word[1] }] };
  },
};

/** This weekend, last weekend. */
const weekend: PieceRule = {
  id: "en/weekend",
  pattern: /\b(?:(?<o>last|this|next|the|over the|this past) )weekend\b/g,
  read({ groups }) {
    const o = groups["o"] ?? "";
    const week = o === "last" ? -1 : o === "next" ? 1 : null;
    return { values: [{ kind: "weekday", weekday: 6, days: 2, week }] };
  },
};

/** Christmas, Thanksgiving, Lunar New Year; a capital in the original. */
const festival: PieceRule = {
  id: "en/festival",
  pattern: new RegExp(
    `\\b(?<o>last |next )?(?:${anyOf(Object.keys(FESTIVALS).map((f) => f.replace(/[.]/g, "\\.")))})(?<h> (?:holidays?|break|period|season))?\\b(?! (?:island|tree|carol|party|gift|card|present|shopping|eggs?|bunny|sales|dinner))`,
    "g",
  ),
  read({ groups, folded, original, start, end }) {
    const order = groups["o"] ?? "";
    if (/[a-z]/.test(original.charAt(start + order.length))) return null;
    const text = folded.slice(start + order.length, end - (groups["h"]?.length ?? 0));
    const id = FESTIVALS[text];
    return id === undefined
      ? null
      : { values: [{ kind: "festival", festival: id, holiday: groups["h"] !== undefined }] };
  },
};

export const DAY_RULES: readonly PieceRule[] = [monthDay, dayMonth, ordinalDay, weekday, dayWord, weekend, festival];
