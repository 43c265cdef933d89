const ISO = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2})(?::\d{2})?)?$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Days from 1 January of year 0 (proleptic Gregorian) to an ISO date `YYYY-MM-DD`, optionally with a local time that is left
 * out of account; null where it is no such date (2025-02-30). Plain arithmetic: dates are local civil time and know no zone.
 */
export function dayNumber(iso: string): number | null {
  const groups = ISO.exec(iso)?.groups;
  if (!groups) return null;
  const [year, month, day] = [Number(groups["year"]), Number(groups["month"]), Number(groups["day"])];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  if (Number(groups["hour"] ?? 0) > 23 || Number(groups["minute"] ?? 0) > 59) return null;
  let days = 365 * year + Math.floor((year + 3) / 4) - Math.floor((year + 99) / 100) + Math.floor((year + 399) / 400);
  for (let m = 1; m < month; m++) days += daysIn(year, m);
  return days + day - 1;
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}
