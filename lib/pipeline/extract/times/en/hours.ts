import { PARTS_OF_DAY, ZONES } from "../../../../lang/en/times";
import { anyOf, type PieceRule, type PieceValue } from "../piece";

const PART = anyOf(Object.keys(PARTS_OF_DAY));
const ZONE = `(?: \\(?(?<z>${anyOf(ZONES)})\\b\\)?(?: \\([^)]{1,20}\\))?)?`;

function hours([from, to]: readonly [number, number]): PieceValue {
  return { kind: "hours", from: from * 60, to: to * 60 };
}

function zoneOf(word: string | undefined): { zone?: string } {
  return word === undefined ? {} : { zone: word === "local time" ? "local" : word };
}

/** Minutes of the day of a twelve-hour time. */
function minuteOf(hour: number, minute: number, half: string): number {
  return ((hour % 12) + (half.startsWith("p") ? 12 : 0)) * 60 + minute;
}

/** 8 pm, 8:30 p.m. ET, 8.30pm. */
const clock: PieceRule = {
  id: "en/clock",
  pattern: new RegExp(
    `(?<![\\w.:$])(?<h>1[0-2]|0?[1-9])(?:[:.](?<m>[0-5]\\d))? ?(?<a>a\\.m\\.|p\\.m\\.|am\\b|pm\\b)${ZONE}`,
    "g",
  ),
  read({ groups }) {
    const minute = minuteOf(Number(groups["h"]), Number(groups["m"] ?? 0), groups["a"] ?? "");
    const value: PieceValue = { kind: "time", minute, grain: groups["m"] ? "minute" : "hour", twelve: false };
    return { values: [value], ...zoneOf(groups["z"]) };
  },
};

/** 20:30 GMT, 2030 GMT; a zone makes a time of it. */
const zoned: PieceRule = {
  id: "en/zoned-clock",
  pattern: new RegExp(
    `(?<![\\w.:$])(?<h>[01]?\\d|2[0-3]):?(?<m>[0-5]\\d) (?<z>${anyOf(ZONES.filter((z) => z !== "eastern"))})\\b`,
    "g",
  ),
  read: ({ groups }) => ({
    values: [{ kind: "time", minute: Number(groups["h"]) * 60 + Number(groups["m"]), grain: "minute", twelve: false }],
    ...zoneOf(groups["z"]),
  }),
};

/** 8 to 10 pm, 8-10 p.m., 9 am to 5 pm. */
const clockSpan: PieceRule = {
  id: "en/clock-span",
  pattern: new RegExp(
    `(?<![\\w.:$])(?<h>1[0-2]|0?[1-9])(?:[:.](?<m>[0-5]\\d))? ?(?<a>a\\.m\\.|p\\.m\\.|am|pm)? ?(?:-|to|until|and) ?(?<i>1[0-2]|0?[1-9])(?:[:.](?<n>[0-5]\\d))? ?(?<b>a\\.m\\.|p\\.m\\.|am\\b|pm\\b)${ZONE}`,
    "g",
  ),
  read({ groups }) {
    const b = groups["b"] ?? "";
    const to = minuteOf(Number(groups["i"]), Number(groups["n"] ?? 0), b);
    let from = minuteOf(Number(groups["h"]), Number(groups["m"] ?? 0), groups["a"] ?? b);
    if (groups["a"] === undefined && from >= to) from -= 12 * 60;
    if (from < 0 || to <= from) return null;
    return {
      values: [{ kind: "time", minute: from, grain: "hour", twelve: false, until: to }],
      ...zoneOf(groups["z"]),
    };
  },
};

const HOURS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const PAST: Readonly<Record<string, number>> = {
  ...{ half: 30, quarter: 15, "a quarter": 15, five: 5, ten: 10, twenty: 20, "twenty-five": 25 },
};
/** Minutes to add to an hour from one to twelve, by the part of the day: two at night is in the small hours, nine at night is not. */
const AFTERNOON: Readonly<Record<string, (hour: number) => boolean>> = {
  morning: () => false,
  afternoon: () => true,
  evening: () => true,
  night: (hour) => hour >= 6 && hour < 12,
};

/** Half past three in the afternoon, a quarter to six, nine o'clock, about nine in the morning; without its half of the day an hour may be either. */
const wordedClock: PieceRule = {
  id: "en/worded-clock",
  pattern: new RegExp(
    `(?<![\\w-])(?:(?<q>half|(?:a )?quarter|five|ten|twenty(?:-five)?) (?<d>past|to) )?(?:(?<cue>(?:at|about|around|by|until|till|since|before|after|nearly|almost) )(?=(?:${anyOf(HOURS)}|1[0-2]|[1-9]) (?:in the|at (?=night))))?(?<h>${anyOf(HOURS)}|1[0-2]|[1-9])(?<o> o'?clock)?(?: (?:in the (?<p>morning|afternoon|evening)|at (?<n>night)))?(?![\\w:.]*\\d)(?= |[,.;:)!?]|$)`,
    "g",
  ),
  read({ groups }) {
    const { q, d, o, cue } = groups;
    const part = groups["p"] ?? groups["n"];
    if (q === undefined && o === undefined && (cue === undefined || part === undefined)) return null;
    const hour = HOURS.includes(groups["h"] ?? "") ? HOURS.indexOf(groups["h"]!) + 1 : Number(groups["h"]);
    const past = q === undefined ? 0 : (PAST[q] ?? 0) * (d === "to" ? -1 : 1);
    const grain = q === undefined ? "hour" : "minute";
    if (part === undefined) return { values: [{ kind: "unknown", grain }] };
    const minute = ((hour % 12) + (AFTERNOON[part]?.(hour) ? 12 : 0)) * 60 + past;
    return minute < 0 ? null : { values: [{ kind: "time", minute, grain, twelve: false }] };
  },
};

/** Noon, midnight. */
const named: PieceRule = {
  id: "en/named-hour",
  pattern: /\b(?<w>noon|midnight)\b/g,
  read: ({ groups }) => ({
    values: [{ kind: "time", minute: groups["w"] === "noon" ? 12 * 60 : 0, grain: "hour", twelve: false }],
    weak: true,
  }),
};

/** Morning, evening beside a day: Tuesday morning, the morning of December 3. */
const partOfDay: PieceRule = {
  id: "en/part-of-day",
  pattern: new RegExp(`\\b(?:the )?(?<p>${PART})\\b(?!s|-)`, "g"),
  read({ groups }) {
    const part = PARTS_OF_DAY[groups["p"] ?? ""];
    return part ? { values: [hours(part)], weak: true } : null;
  },
};

/** Before these "overnight" says of what kind a thing is. */
const OVERNIGHT_THING =
  "stay|bag|success|train|bus|shift|rate|lending|index|camp|guest|accommodation|deliver|sensation";

/** Tonight, overnight, last night, this morning, that evening, the next morning, tomorrow night. */
const dayAndPart: PieceRule = {
  id: "en/day-and-part",
  pattern: new RegExp(
    `\\b(?:(?<t>tonight)|(?<n>(?<!\\b(?:an|became|famous|rich|success) )overnight(?! (?:${OVERNIGHT_THING})))|(?<o>last|this|that|the same|the next|the following) (?<p>${PART}))\\b`,
    "g",
  ),
  read({ groups }) {
    if (groups["t"]) return { values: [{ kind: "day_offset", by: 0, anchor: "clock" }, hours([18, 24])] };
    if (groups["n"]) return { values: [{ kind: "day_offset", by: -1, anchor: "clock" }, hours([18, 30])] };
    const o = groups["o"] ?? "";
    const part = PARTS_OF_DAY[groups["p"] ?? ""];
    if (!part || (o === "last" && !/night|evening/.test(groups["p"] ?? ""))) return null;
    const by = o === "last" ? -1 : /next|following/.test(o) ? 1 : 0;
    return {
      values: [{ kind: "day_offset", by, anchor: o === "last" || o === "this" ? "clock" : "text" }, hours(part)],
    };
  },
};

export const HOUR_RULES: readonly PieceRule[] = [clockSpan, clock, zoned, wordedClock, named, dayAndPart, partOfDay];
