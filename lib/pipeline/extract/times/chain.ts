import type { Span } from "../../../model/span";
import type { Piece, PieceValue } from "./piece";

/** Neighbouring pieces that together say one time: 去年 + 12月 + 中旬; 8 pm + Tuesday + December 3. Values run from coarse to fine. */
export interface Chain extends Span {
  values: readonly PieceValue[];
  rules: readonly string[];
  zone?: string;
}

const LEVEL: Record<PieceValue["kind"], number> = {
  ...{ decade: 1, year: 1, year_offset: 1, months: 2, period_offset: 2 },
  ...{ days: 3, last_day: 3, nth_week: 3, festival: 3, day_offset: 3, weekday: 3 },
  ...{ hours: 4, time: 5, window: 0, rest: 0, vague: 0, same: 0, unknown: 0, note: 9 },
};

const DAYLIKE = ["hours", "time"];
/** Which finer piece may stand beside which coarser one. */
const NARROWS: Partial<Record<PieceValue["kind"], readonly string[]>> = {
  year: ["months", "festival", "nth_week"],
  year_offset: ["months", "festival", "nth_week"],
  months: ["days", "last_day", "nth_week"],
  period_offset: ["days", "last_day", "nth_week", "weekday"],
  days: DAYLIKE,
  last_day: DAYLIKE,
  festival: DAYLIKE,
  day_offset: DAYLIKE,
  weekday: DAYLIKE,
  hours: ["time"],
};

/** White space and light words that may stand between two pieces of one time. */
const HAN_GAP = /^ ?的? ?$/;
const LATIN_GAP = /^(?: |, ?|,? (?:of|in|on|at|for|from) (?:the )?| the |-|t)$/;
const HAN = /[\u4e00-\u9fff]/;

/** Values of both, coarse to fine, or null where they do not make one time. */
function joinValues(left: readonly PieceValue[], right: readonly PieceValue[]): PieceValue[] | null {
  let values = [...left, ...right];
  const hasDate = values.some((v) => v.kind === "days");
  // A weekday beside a date only repeats it.
  if (hasDate) values = values.map((v) => (v.kind === "weekday" && v.days === 1 ? { kind: "note" } : v));
  values = values.map((v) => withNote(v, right));
  values.sort((x, y) => LEVEL[x.kind] - LEVEL[y.kind]);
  const told = values.filter((v) => v.kind !== "note");
  for (let i = 1; i < told.length; i++) {
    const coarse = told[i - 1]!;
    const fine = told[i]!;
    if (!NARROWS[coarse.kind]?.includes(fine.kind)) return null;
    if (coarse.kind === "months" && coarse.count !== 1) return null;
    if (coarse.kind === "period_offset" && fine.kind === "weekday" ? coarse.unit !== "week" : false) return null;
    if (coarse.kind === "period_offset" && fine.kind !== "weekday" && coarse.unit !== "month") return null;
  }
  return told.length === 0 ? null : values;
}

/** 9日(周四), 周四(9日): each tells which of the other is meant. */
function withNote(value: PieceValue, right: readonly PieceValue[]): PieceValue {
  const note = right.find((v) => v.kind === "note");
  if (note?.kind !== "note") return value;
  if (value.kind === "days" && note.weekday !== undefined) return { ...value, onWeekday: note.weekday };
  if (value.kind === "weekday" && note.day !== undefined) return { ...value, onDay: note.day };
  return value;
}

function isNext(left: Piece, right: Piece, folded: string): boolean {
  const gap = folded.slice(left.end, right.start);
  if (gap.length > 10) return false;
  if (right.values.every((v) => v.kind === "note")) return /^ ?$/.test(gap);
  const isHan = HAN.test(folded.slice(left.start, right.end));
  if (gap === "") return true;
  return isHan ? HAN_GAP.test(gap) : LATIN_GAP.test(gap);
}

/** 8月8日父亲节: the name of a day beside its date gives no second day, whatever calendar the name follows. */
function namesAgain(told: readonly PieceValue[], last: Piece, next: Piece | undefined): boolean {
  if (next?.start !== last.end || next.values[0]?.kind !== "festival") return false;
  return told.some((v) => v.kind === "days" && v.grain === "day");
}

/** Joins neighbouring pieces; a weak piece that finds no neighbour is dropped. Chains are in text order. */
export function joinPieces(pieces: readonly Piece[], folded: string): Chain[] {
  const chains: Chain[] = [];
  for (let i = 0; i < pieces.length; ) {
    const first = pieces[i]!;
    let values: readonly PieceValue[] = first.values;
    const rules = [first.rule];
    let zone = first.zone;
    let last = first;
    let isStrong = !first.weak;
    let n = 1;
    for (; i + n < pieces.length; n++) {
      const next = pieces[i + n]!;
      const joined = isNext(last, next, folded) ? joinValues(values, next.values) : null;
      if (joined === null) break;
      values = joined;
      rules.push(next.rule);
      zone = zone ?? next.zone;
      last = next;
    }
    isStrong ||= n > 1;
    const told = values.filter((v) => v.kind !== "note");
    if (isStrong && told.length > 0)
      chains.push({ start: first.start, end: last.end, values: told, rules, ...(zone === undefined ? {} : { zone }) });
    const isRepeated = isStrong && namesAgain(told, last, pieces[i + n]);
    i += isStrong ? n + (isRepeated ? 1 : 0) : 1;
  }
  return chains;
}
