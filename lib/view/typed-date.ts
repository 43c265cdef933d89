import { dayNumber, daysFromCivil, daysInMonth, isoDate } from "../text/calendar";

/** English months by their first three letters, which tell them apart. */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Year, month and day in this order, parted by anything that is no digit, or by nothing. */
const YEAR_FIRST = /^(\d{4})(?:\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})\D{0,2}|(\d{2})(\d{2}))$/u;
/** A month by its English name, before or after the day. */
const NAMED = /^(?:(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?|([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?),? (\d{4})$/u;

/**
 * Reads a day as people write or paste it: 2025-03-09, 2025/3/9, 20250309, 2025年3月9日, 9 March 2025, Mar 9, 2025. Figures with the
 * year last are left alone: whether 3/9 is in March or in September, only the writer knows.
 * @returns `YYYY-MM-DD`, or null where it is no day
 */
export function readTypedDate(typed: string): string | null {
  const words = typed.normalize("NFKC").trim().toLowerCase().replace(/\s+/gu, " ");
  const figures = YEAR_FIRST.exec(words);
  if (figures) return toDay(figures[1], figures[2] ?? figures[4], figures[3] ?? figures[5]);
  const named = NAMED.exec(words);
  if (!named) return null;
  const name = named[2] ?? named[3] ?? "";
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  return month === 0 ? null : toDay(named[5], String(month), named[1] ?? named[4]);
}

function toDay(...parts: (string | undefined)[]): string | null {
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return isoDate(daysFromCivil(year, month, day));
}

/** A day, or a day with its time, as `2025-03-09` or `2025-03-09T07:30`; null where it is neither. */
export function readTypedMoment(typed: string): string | null {
  const timed = typed.trim().replace(/^(\d{4}-\d{2}-\d{2}) (?=\d{2}:\d{2}$)/u, "$1T");
  return dayNumber(timed) === null ? readTypedDate(typed) : timed;
}

/** The same as people read it: `2025-03-09 07:30`. */
export function showMoment(moment: string): string {
  return moment.replace("T", " ");
}

/** The day so many days later. @param date `YYYY-MM-DD` */
export function shiftDate(date: string, days: number): string {
  return isoDate((dayNumber(date) ?? 0) + days);
}
