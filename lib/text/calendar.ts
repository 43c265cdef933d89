/**
 * Proleptic Gregorian calendar on plain integers, without Date and without zones.
 * A day is counted from 1970-01-01; a moment is `day * 1440 + minute of the day`.
 * Source of the two conversions: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil, civil_from_days).
 */
export const MINUTES_A_DAY = 1440;

interface CivilDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** Day number of a civil date; the day may lie outside its month (February 30 is a day of March). */
export function daysFromCivil(year: number, month: number, day: number): number {
  // The year begins in March so that the leap day comes last.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Civil date of a day number. */
export function civilFromDays(days: number): CivilDay {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1 };
}

/** ISO weekday of a day number: 1 Monday … 7 Sunday. */
export function weekdayOf(days: number): number {
  // 1970-01-01 was a Thursday.
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** First day of the Monday-based week that holds the day. */
export function weekStart(days: number): number {
  return days - weekdayOf(days) + 1;
}

/** Day number of the first of a month; months beyond 1–12 run into other years. */
export function monthStart(year: number, month: number): number {
  const index = year * 12 + month - 1;
  return daysFromCivil(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
}

export function daysInMonth(year: number, month: number): number {
  return monthStart(year, month + 1) - monthStart(year, month);
}

/** The same day `months` later, or the last day of that month where it has no such day (31 January + 1 → 28 or 29 February). */
export function addMonths(days: number, months: number): number {
  const { year, month, day } = civilFromDays(days);
  return (
    monthStart(year, month + months) +
    Math.min(day, monthStart(year, month + months + 1) - monthStart(year, month + months)) -
    1
  );
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** ISO date of a day number (years 0–9999). */
export function isoDate(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** What a `Date` shows on its machine's clock; pure code makes none itself. */
interface LocalClock {
  getFullYear(): number;
  getMonth(): number;
  getDate(): number;
}

/** ISO date that a machine's clock shows, in its own zone. */
export function localDate(clock: LocalClock): string {
  return isoDate(daysFromCivil(clock.getFullYear(), clock.getMonth() + 1, clock.getDate()));
}

/** ISO date and time, to the minute, of a moment. */
export function isoMoment(moment: number): string {
  const day = Math.floor(moment / MINUTES_A_DAY);
  const minute = moment - day * MINUTES_A_DAY;
  return `${isoDate(day)}T${pad(Math.floor(minute / 60), 2)}:${pad(minute % 60, 2)}`;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}/u;
const ISO_TIME = /^.{10}[T ]\d{2}:\d{2}/u;

const ISO_ALONE = /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):\d{2}(?::\d{2})?)?$/u;

/** Moment of an ISO date, with or without a time; null where the text is no such date. Seconds and zone are left out. */
export function parseIsoMoment(text: string): number | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  const moment = readIsoMoment(text);
  known.set(text, moment);
  return moment;
}

/** Moments remembered, then forgotten together: times are compared by the hundred thousand, and few are told apart. */
const REMEMBERED = 5000;
const known = new Map<string, number | null>();

function readIsoMoment(text: string): number | null {
  if (!ISO_DATE.test(text)) return null;
  const numberAt = (start: number, end: number) => Number(text.slice(start, end));
  const [year, month, day] = [numberAt(0, 4), numberAt(5, 7), numberAt(8, 10)];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const hasTime = text.length > 10 && ISO_TIME.test(text);
  const [hour, minute] = hasTime ? [numberAt(11, 13), numberAt(14, 16)] : [0, 0];
  if (hour > 24 || minute > 59) return null;
  return daysFromCivil(year, month, day) * MINUTES_A_DAY + hour * 60 + minute;
}

/**
 * Day number of an ISO date `YYYY-MM-DD`, optionally with a local time, and nothing besides; null where it is no such date
 * (2025-02-30). Dates are local civil time and know no zone.
 */
export function dayNumber(iso: string): number | null {
  const moment = ISO_ALONE.test(iso) ? parseIsoMoment(iso) : null;
  return moment === null ? null : Math.floor(moment / MINUTES_A_DAY);
}
