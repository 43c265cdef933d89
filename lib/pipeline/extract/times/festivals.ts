import { daysFromCivil, MINUTES_A_DAY, weekdayOf } from "../../../text/calendar";
import type { FestivalId } from "./piece";
import type { Interval } from "./placed";

/** Days of the festival (MMDD) in each year from 1990 on. */
const FIRST_YEAR = 1990;
/**
 * First day of the first lunar month, fifth of the fifth, fifteenth of the eighth, 1990–2050.
 * Source: Hong Kong Observatory, Gregorian-Lunar Calendar Conversion Table; checked against the package lunar-javascript.
 */
const LUNAR: Readonly<Record<string, readonly string[]>> = {
  spring:
    "0127 0215 0204 0123 0210 0131 0219 0207 0128 0216 0205 0124 0212 0201 0122 0209 0129 0218 0207 0126 0214 0203 0123 0210 0131 0219 0208 0128 0216 0205 0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0203 0123 0211 0131 0219 0208 0128 0215 0204 0124 0212 0201 0122 0210 0130 0217 0206 0126 0214 0202 0123".split(
      " ",
    ),
  dragon_boat:
    "0528 0616 0605 0624 0613 0602 0620 0609 0530 0618 0606 0625 0615 0604 0622 0611 0531 0619 0608 0528 0616 0606 0623 0612 0602 0620 0609 0530 0618 0607 0625 0614 0603 0622 0610 0531 0619 0609 0528 0616 0605 0624 0612 0601 0620 0610 0530 0618 0607 0527 0614 0603 0622 0611 0531 0619 0608 0529 0615 0604 0623".split(
      " ",
    ),
  mid_autumn:
    "1003 0922 0911 0930 0920 0909 0927 0916 1005 0924 0912 1001 0921 0911 0928 0918 1006 0925 0914 1003 0922 0912 0930 0919 0908 0927 0915 1004 0924 0913 1001 0921 0910 0929 0917 1006 0925 0915 1003 0922 0912 1001 0919 0908 0927 0916 1004 0924 0913 1002 0920 0910 0928 0917 1005 0925 0915 1004 0922 0911 0930".split(
      " ",
    ),
};

/** Days before and after a festival that its holiday takes, by custom (国庆 1–7 October, 春节 from the eve to the seventh day). */
const HOLIDAY: Readonly<Record<string, readonly [before: number, after: number]>> = {
  spring: [1, 6],
  "1001": [0, 6],
  "0501": [0, 4],
  "1225": [1, 7],
};

/**
 * The days of a festival in a year.
 * @param festival MMDD; a lunar name, optionally with a shift in days (`spring-1`, `spring+14`); `easter±n`; `qingming`; or `nth:month:weekday:n` (n −1: the last).
 * @returns null where the year lies outside the tables.
 */
export function festivalInterval(festival: FestivalId, year: number, holiday: boolean): Interval | null {
  const day = festivalDay(festival, year);
  if (day === null) return null;
  const [before, after] = holiday ? (HOLIDAY[festival] ?? [1, 1]) : [0, 0];
  return { from: (day - before) * MINUTES_A_DAY, to: (day + after + 1) * MINUTES_A_DAY };
}

function festivalDay(festival: FestivalId, year: number): number | null {
  if (/^\d{4}$/.test(festival)) return daysFromCivil(year, Number(festival.slice(0, 2)), Number(festival.slice(2)));
  if (festival.startsWith("nth:")) {
    const [, month = 1, weekday = 1, n = 1] = festival.split(":").map(Number);
    return nthWeekday(year, month, weekday, n);
  }
  const [, name = "", shift = "0"] = /^([a-z_]+)([+-]\d+)?$/.exec(festival) ?? [];
  if (name === "qingming") return daysFromCivil(year, 4, qingmingDay(year)) + Number(shift);
  if (name === "easter") return easter(year) + Number(shift);
  const date = LUNAR[name]?.[year - FIRST_YEAR];
  return date === undefined
    ? null
    : daysFromCivil(year, Number(date.slice(0, 2)), Number(date.slice(2))) + Number(shift);
}

/** Day in April of the solar term 清明, 1901–2100. Source: the mean-length formula of Chinese almanacs, ⌊Y·0.2422 + C⌋ − ⌊Y/4⌋. */
function qingmingDay(year: number): number {
  const y = year % 100;
  return Math.floor(y * 0.2422 + (year >= 2000 ? 4.81 : 5.59)) - Math.floor(y / 4);
}

function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n < 0) {
    const last = daysFromCivil(year, month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = daysFromCivil(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
}

/** Western Easter Sunday. Source: the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return daysFromCivil(year, Math.floor(n / 31), (n % 31) + 1);
}
