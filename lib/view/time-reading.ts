import { civilFromDays, isoDate, monthStart, parseIsoMoment } from "../text/calendar";

const MINUTES_A_DAY = 1440;

/** How an interval is best said: one value (a day, a month, a year), two ends (both included), an open side, or not at all. */
type TimeReading =
  | { kind: "one"; at: string }
  | { kind: "range"; from: string; to: string }
  | { kind: "from"; from: string }
  | { kind: "before"; to: string }
  | { kind: "none" };

/**
 * Puts a half-open interval of ISO dates or moments as a person writes it: 2024 for a year, 2024-03 for a month, 2024-03-05 for a
 * day, 2024-03-05 18:00–24:00 for a part of one, otherwise first and last day.
 */
export function readTime(from: string | null, to: string | null): TimeReading {
  if (!from && !to) return { kind: "none" };
  if (!to) return { kind: "from", from: plain(from ?? "") };
  if (!from) return { kind: "before", to: plain(to) };
  const start = parseIsoMoment(from);
  const end = parseIsoMoment(to);
  if (start === null || end === null) return { kind: "range", from: plain(from), to: plain(to) };
  if (start % MINUTES_A_DAY !== 0 || end % MINUTES_A_DAY !== 0) return readHours(start, end);
  return readDays(start / MINUTES_A_DAY, end / MINUTES_A_DAY);
}

function readDays(first: number, end: number): TimeReading {
  const { year, month, day } = civilFromDays(first);
  if (month === 1 && day === 1 && end === monthStart(year + 1, 1))
    return { kind: "one", at: isoDate(first).slice(0, 4) };
  if (day === 1 && end === monthStart(year, month + 1)) return { kind: "one", at: isoDate(first).slice(0, 7) };
  if (end === first + 1) return { kind: "one", at: isoDate(first) };
  return { kind: "range", from: isoDate(first), to: isoDate(end - 1) };
}

function readHours(start: number, end: number): TimeReading {
  const day = Math.floor(start / MINUTES_A_DAY);
  const lastDay = Math.floor((end - 1) / MINUTES_A_DAY);
  if (end - start === 1) return { kind: "one", at: `${isoDate(day)} ${clock(start)}` };
  if (day !== lastDay)
    return { kind: "range", from: `${isoDate(day)} ${clock(start)}`, to: `${isoDate(lastDay)} ${clock(end)}` };
  return { kind: "one", at: `${isoDate(day)} ${clock(start)}–${end % MINUTES_A_DAY === 0 ? "24:00" : clock(end)}` };
}

function clock(moment: number): string {
  const minute = moment - Math.floor(moment / MINUTES_A_DAY) * MINUTES_A_DAY;
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

function plain(iso: string): string {
  return iso.replace("T", " ");
}
