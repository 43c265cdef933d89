import { daysInMonth } from "../../../text/calendar";
import type { PieceRule, PieceValue } from "./piece";

/** 2024-12-03, 2024/12/3, 2024.12.3: one separator throughout, no part of a longer number or name. */
const isoDate: PieceRule = {
  id: "numeric/date",
  pattern: /(?<![\w.\-/])(?<y>\d{4})(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?![\d\-/]|[a-su-z]|\.\d)/g,
  read({ groups }) {
    const [y, m, d] = [Number(groups["y"]), Number(groups["m"]), Number(groups["d"])];
    if (y < 1000 || y > 2199 || m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return null;
    return {
      values: [
        { kind: "year", year: y },
        { kind: "months", month: m, count: 1, grain: "month", slack: 0 },
        { kind: "days", from: d, to: d, grain: "day" },
      ],
    };
  },
};

/** 2024-12. A two-digit span of years (2011-12赛季) is not a month. */
const isoMonth: PieceRule = {
  id: "numeric/month",
  pattern: /(?<![\w.\-/])(?<y>(?:19|20)\d{2})[-/](?<m>0[1-9]|1[0-2])(?![\w\-/.]|年| ?(?:赛季|season|学年|财年|年度))/g,
  read: ({ groups }) => ({
    values: [
      { kind: "year", year: Number(groups["y"]) },
      { kind: "months", month: Number(groups["m"]), count: 1, grain: "month", slack: 0 },
    ],
  }),
};

/** 03/12/2024 is March in one country and December in another: read only where one of the two cannot be a month. */
const slashDate: PieceRule = {
  id: "numeric/day-month",
  pattern: /(?<![\w.\-/])(?<x>\d{1,2})\/(?<z>\d{1,2})\/(?<y>(?:19|20)\d{2})(?![\w\-/])/g,
  read({ groups }) {
    const [x, z, y] = [Number(groups["x"]), Number(groups["z"]), Number(groups["y"])];
    const [month, day] = x > 12 ? [z, x] : [x, z];
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(y, month)) return null;
    if (x <= 12 && z <= 12 && x !== z) return { values: [{ kind: "unknown", grain: "day" }] };
    return {
      values: [
        { kind: "year", year: y },
        { kind: "months", month, count: 1, grain: "month", slack: 0 },
        { kind: "days", from: day, to: day, grain: "day" },
      ],
    };
  },
};

/** 2023-24, 2023/24 season: a stretch over two years whose ends are not said. */
const splitYear: PieceRule = {
  id: "numeric/split-year",
  pattern:
    /(?<![\w.\-/])(?<y>(?:19|20)\d{2})[-/](?<z>\d{2}|(?:19|20)\d{2}) ?(?:赛季|学年|财年|年度|season|academic year|school year)/g,
  read({ groups }) {
    const y = Number(groups["y"]);
    if ((y + 1) % 100 !== Number(groups["z"]) % 100) return null;
    return { values: [{ kind: "year", year: y, years: 2 }] };
  },
};

/** 2024Q3, 2024 H1. */
const yearAndPart: PieceRule = {
  id: "numeric/year-part",
  pattern: /(?<![\w.\-/])(?<y>(?:19|20)\d{2}) ?(?:q(?<q>[1-4])|h(?<h>[12]))(?![a-z\d])/g,
  read({ groups }) {
    const [q, h] = [Number(groups["q"]), Number(groups["h"])];
    const part: PieceValue =
      groups["q"] === undefined
        ? { kind: "months", month: 6 * h - 5, count: 6, grain: "half_year", slack: 0 }
        : { kind: "months", month: 3 * q - 2, count: 3, grain: "quarter", slack: 0 };
    return { values: [{ kind: "year", year: Number(groups["y"]) }, part] };
  },
};

/** 20:30 counts beside a day or a part of one; alone it may be a score. */
const clock: PieceRule = {
  id: "numeric/clock",
  pattern: /(?:(?<=\dt)|(?<![\w.:/-]))(?<h>[01]?\d|2[0-4]):(?<m>[0-5]\d)(?::[0-5]\d)?(?!\d|:\d| ?[ap]\.?m)/g,
  read: ({ groups, folded, start }) => ({
    values: [
      {
        kind: "time",
        minute: Number(groups["h"]) * 60 + Number(groups["m"]),
        grain: "minute",
        twelve:
          (Number(groups["h"]) <= 12 && groups["h"]?.length === 1) ||
          (Number(groups["h"]) >= 10 && Number(groups["h"]) <= 12),
      },
    ],
    weak: !/(?:\bat |时间 ?|于 ?)$/.test(folded.slice(Math.max(0, start - 4), start)),
  }),
};

/** Dates in figures, the same in every language. */
export const NUMERIC_RULES: readonly PieceRule[] = [isoDate, isoMonth, yearAndPart, slashDate, splitYear, clock];
