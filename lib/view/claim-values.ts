import type { Claim } from "../model/claim";
import type { Quantity } from "../model/quantity";
import type { TimeExpression } from "../model/time";

/** Why a value that a person typed cannot be taken. */
export type ValueProblem = "number" | "order" | "date";
export type Typed<T> = { ok: true; value: T } | { ok: false; problem: ValueProblem };

const TENS: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  k: 1e3,
  m: 1e6,
  bn: 1e9,
  "%": 0.01,
};
const NUMBER = /^(?<digits>[+-]?\d+(?:\.\d+)?(?:e\d+)?)\s*(?<ten>万|萬|亿|億|k|m|bn|%)?$/iu;

/** A number as people type it: 1,200 · 1.2亿 · 12.5% · 3m. Empty: no bound, null. */
function readNumber(text: string): number | null | undefined {
  const bare = text.replace(/[,，\s]/gu, "");
  if (bare === "") return null;
  const match = NUMBER.exec(bare);
  if (!match?.groups?.["digits"]) return undefined;
  const ten = TENS[(match.groups["ten"] ?? "").toLowerCase()] ?? 1;
  return Number((Number(match.groups["digits"]) * ten).toPrecision(12));
}

/** The figures of a claim with one of them set to an interval, as an edit of the slot `quantities` takes them. */
export function setFigure(claim: Claim, index: number, low: string, high: string): Typed<Quantity[]> {
  const [from, to] = [readNumber(low), readNumber(high === "" ? low : high)];
  if (from === undefined || to === undefined || (from === null && to === null)) return { ok: false, problem: "number" };
  if (from !== null && to !== null && from > to) return { ok: false, problem: "order" };
  const set = { low: from, high: to, lowOpen: false, highOpen: false, approximate: from !== to, rounding: 0 };
  const value = claim.quantities.map((quantity, at) =>
    at === index ? { ...quantity, ...set, alternative: null } : quantity,
  );
  return { ok: true, value };
}

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/u;

/** The times of a claim with one of them set. @param to exclusive, as the engine counts; empty bounds are open */
export function setTime(claim: Claim, index: number, from: string, to: string): Typed<TimeExpression[]> {
  const bounds = [from.trim(), to.trim()].map((bound) => (bound === "" ? null : bound));
  const [start = null, end = null] = bounds;
  if (bounds.some((bound) => bound !== null && !isDate(bound))) return { ok: false, problem: "date" };
  if (start === null && end === null) return { ok: false, problem: "date" };
  if (start !== null && end !== null && start >= end) return { ok: false, problem: "order" };
  const value = claim.times.map((time, at) =>
    at === index ? { ...time, from: start, to: end, resolved: "stated" as const } : time,
  );
  return { ok: true, value };
}

/** True for a day that the calendar has. */
function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split("-").map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}
