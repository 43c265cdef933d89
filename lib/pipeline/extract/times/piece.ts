import type { Span } from "../../../model/span";
import type { Grain } from "../../../model/time";

/** What a relative piece counts from: the document's clock, the last time told in the text, or the text where it tells one and else the clock. */
export type Anchor = "clock" | "text" | "text_or_clock";

export type DurationUnit = "hour" | "day" | "week" | "month" | "year";

export type FestivalId = string;

/** What one word or group of words says about time, before it meets its neighbours and a clock. */
export type PieceValue =
  | { kind: "year"; year: number; years?: number; fiscal?: boolean }
  | { kind: "year_offset"; by: number; until?: number; anchor: Anchor }
  /** `third`: 0 early, 1 mid, 2 late; null for the whole decade. */
  | { kind: "decade"; year: number; third: 0 | 1 | 2 | null; century?: boolean; decades?: number }
  /** Months of a year. `fromClock`: whatever was told before (last May). `slack`: how many days after the clock the period may begin and still be the one meant, where no year is said. */
  | { kind: "months"; month: number; count: number; grain: Grain; slack: number; ahead?: boolean; fromClock?: boolean }
  | {
      kind: "period_offset";
      unit: "month" | "quarter" | "half_year" | "week";
      by: number;
      until?: number;
      anchor: Anchor;
    }
  /** Days of a month; `to` null: to its end. */
  | { kind: "days"; from: number; to: number | null; grain: "day" | "third_of_month"; onWeekday?: number }
  | { kind: "last_day" }
  /** Weeks of seven days counted from the first of the month or year. */
  | { kind: "nth_week"; n: number }
  | { kind: "festival"; festival: FestivalId; holiday: boolean }
  | { kind: "day_offset"; by: number; until?: number; anchor: Anchor; yearsBack?: number; onDay?: number }
  /** Monday 1 … Sunday 7; `week` counts Monday-based weeks from the clock's; null: the nearest such day. `days` 2 for a weekend. */
  | {
      kind: "weekday";
      weekday: number;
      days: number;
      week: number | null;
      strict?: boolean;
      ahead?: boolean;
      onDay?: number;
    }
  /** Minutes of the day; beyond 1440 into the next. */
  | { kind: "hours"; from: number; to: number }
  /** `twelve`: the hour may mean its afternoon twin. `until`: end of a range of clock times. */
  | { kind: "time"; minute: number; grain: "hour" | "minute"; twelve: boolean; until?: number }
  | { kind: "window"; unit: DurationUnit; low: number; high: number; direction: "past" | "future"; grain: Grain }
  /** The part of the current unit that has passed, or is left. */
  | { kind: "rest"; unit: "day" | "week" | "month" | "year"; by: number; side: "elapsed" | "remaining" }
  | { kind: "vague"; sense: "recent" | "present" | "afterwards" | "coming" }
  /** The last time told in the text itself (当时), `monthsBack` earlier (去年同期); `sentence`: only a period told in the same sentence. */
  | { kind: "same"; monthsBack: number; otherwise: PieceValue | null; sentence?: boolean }
  | { kind: "unknown"; grain: Grain }
  /** Says once more what its neighbour says: 12月3日(周二), 周四(9日); the two together tell which day is meant. */
  | { kind: "note"; weekday?: number; day?: number };

/** A run of text with what it says; several values where one rule reads several units. */
export interface Piece extends Span {
  rule: string;
  values: readonly PieceValue[];
  /** True where it is a time only beside another piece (5号, 20:30, a bare 2024). */
  weak: boolean;
  zone?: string;
}

/** What a rule's reader gets. */
export interface Reading {
  groups: Readonly<Record<string, string | undefined>>;
  folded: string;
  original: string;
  start: number;
  end: number;
}

export interface Read {
  values: readonly PieceValue[];
  weak?: boolean;
  zone?: string;
  /** Where the piece ends, if before the match does. */
  end?: number;
}

/** One small parser: where its pattern matches, `read` says what is meant, or null where it does not apply. */
export interface PieceRule {
  id: string;
  /** Global. Matches folded text. */
  pattern: RegExp;
  read(match: Reading): Read | null;
}

/** A pattern for any of the words, longest first. */
export function anyOf(words: Iterable<string>): string {
  return [...words].sort((x, y) => y.length - x.length || (x < y ? -1 : 1)).join("|");
}
