import {
  AHEAD_AFTER as EN_AFTER,
  AHEAD_BEFORE as EN_BEFORE,
  DONE as EN_DONE,
  PAST_BEFORE,
  WAS_AHEAD,
} from "../../../lang/en/times";
import {
  FORECAST,
  AHEAD_AFTER as ZH_AFTER,
  AHEAD_BEFORE as ZH_BEFORE,
  DONE as ZH_DONE,
  AHEAD_LIMIT as ZH_LIMIT,
} from "../../../lang/zh/times";
import { MINUTES_A_DAY } from "../../../text/calendar";
import type { Chain } from "./chain";
import { type Anchored, type Clock, isAnchored, isDayOrFiner } from "./placed";

const SENTENCE_END = /[。!?;\n]|\.(?=\s|$)/;
const PARAGRAPH_END = /\n/;
const REACH = 80;
const SENTENCE_REACH = 200;
/** More times than this in one sentence are a list, whose first says no more than its last. */
const MOST = 12;
/** Background older than this does not lend its year to the next sentence. */
const RECENT = 400 * MINUTES_A_DAY;

export interface Told {
  placed: Anchored;
  end: number;
  start: number;
}

/** Somebody told of it between the two. */
const ZH_SAID = /称|表示|宣布|透露|指出|披露|通报|公布/;

const ALREADY = /已经?(?:[于在] ?)?$/;

/** True where the words around a time point ahead of the clock: 将于5月, will … in May. */
export function pointsAhead(folded: string, start: number, end: number): boolean {
  const head = lastPart(folded.slice(Math.max(0, start - REACH), start));
  // 已于6日通过,预计9月完成: what is done by then does not lie ahead, whatever follows.
  if (ALREADY.test(head)) return false;
  if (ZH_BEFORE.test(head) || leadsAhead(head) || isForecast(folded.slice(Math.max(0, start - REACH), start)))
    return true;
  const tail = folded.slice(end, end + REACH);
  const limit = ZH_LIMIT.exec(tail);
  if (limit) return !ZH_DONE.test(limit[0]);
  const ahead = ZH_AFTER.exec(tail) ?? (PAST_BEFORE.test(head) ? null : EN_AFTER.exec(tail));
  return ahead !== null && !ZH_DONE.test(ahead[0]) && !EN_DONE.test(ahead[0]) && !WAS_AHEAD.test(ahead[0]);
}

/** 气象局预估,周四至周六: a forecast reaches over the commas of its sentence until something is told as done. */
function isForecast(head: string): boolean {
  const cue = FORECAST.exec(head);
  return cue !== null && !ZH_DONE.test(cue[0]);
}

/** "The office said it will open in May": who said so stands before the word that points ahead, and takes nothing back. */
function leadsAhead(head: string): boolean {
  if (WAS_AHEAD.test(head)) return false;
  return EN_BEFORE.some((pattern) => {
    const cue = pattern.exec(head);
    return cue !== null && !EN_DONE.test(cue[0]);
  });
}

const PART_ENDS = [",", "。", ";", "!", "?", "\n", ". "];

function lastPart(head: string): string {
  let cut = -1;
  for (const mark of PART_ENDS) cut = Math.max(cut, head.lastIndexOf(mark));
  return head.slice(cut + 1);
}

/** 7月12日起重新开放: 起 of a time, not of 起火 or 起飞. */
const STARTS = /^起(?=[,正重恢开实施停暂调上下对全]|执行)/;

/** True where something holds from a time on (自9月1日起, effective September 1), with no word of how it has gone since. */
export function opensStretch(folded: string, start: number, end: number): boolean {
  const head = folded.slice(Math.max(0, start - 24), start);
  const tail = folded.slice(end, end + 40);
  if (/(?:自|从)$/.test(head) || STARTS.test(tail))
    return /^起(?![^。;\n]*(?:以来|至今|已|了|累计|一直|连续))/.test(tail);
  return /\b(?:starting|beginning|effective|with effect from)(?: on| in| from)? $/.test(head);
}

/** True where the time told just before lies ahead: what follows 明天 does as well (明日降温;周末放晴). */
export function followsPlan(told: readonly Told[], chain: Chain, folded: string, clock: Clock | null): boolean {
  const last = told.at(-1);
  if (!last || !clock || last.placed.from < clock.day + MINUTES_A_DAY || chain.start - last.end > REACH) return false;
  const between = folded.slice(last.end, chain.start);
  // "… in April, it said on Tuesday": the saying is past.
  return !/[。!?\n]|\.(?=\s|$)/.test(between) && !EN_DONE.test(between) && !ZH_SAID.test(between);
}

/** The first of the times told before in the same sentence. */
export function firstInSentence(told: readonly Told[], chain: Chain, folded: string): Told | null {
  let first = told.length;
  let until = chain.start;
  while (first > 0 && told.length - first < MOST) {
    const before = told[first - 1]!;
    if (until - before.end > SENTENCE_REACH || SENTENCE_END.test(folded.slice(before.end, until))) break;
    until = before.start;
    first--;
  }
  return told[first] ?? null;
}

/**
 * The time told before that lends a chain the year, month or day it leaves out: one of the same sentence, or a recent one of the
 * same paragraph; not a bare year that only describes a thing (2019年成立的公司5月宣布) or is compared with (比2023年).
 */
export function findContext(chain: Chain, told: readonly Told[], folded: string, clock: Clock | null): Anchored | null {
  const last = told.at(-1);
  const first = chain.values[0];
  if (!last || !first) return null;
  const between = folded.slice(last.end, chain.start);
  if (between.length > 400 || PARAGRAPH_END.test(between)) return null;
  const isSameSentence = !SENTENCE_END.test(between);
  const { placed } = last;
  const needsDay = first.kind === "hours" || first.kind === "time";
  if (needsDay) return isDayOrFiner(placed.grain) ? placed : null;
  if (
    first.kind === "days" &&
    !(isDayOrFiner(placed.grain) || placed.grain === "month" || placed.grain === "third_of_month")
  )
    return null;
  // The 2026 World Cup will be held in June: a year still ahead lends itself, however it is told.
  const isAhead = clock !== null && placed.from > clock.day;
  if (isSameSentence) return !isAhead && isDescription(between, folded, last) ? null : placed;
  if (placed.grain === "year" || !isAnchored(placed)) return null;
  return clock !== null && clock.day - placed.from < RECENT ? placed : null;
}

function isDescription(between: string, folded: string, told: Told): boolean {
  if (/的/.test(between) && !/[,;]/.test(between)) return true;
  const head = folded.slice(Math.max(0, told.start - 8), told.start);
  // "The 2023 accounts, published in December": a year without its preposition names a thing.
  if (told.placed.grain === "year" && /^ [a-z]/.test(between) && !/\b(?:in|during|throughout|since) $/.test(head))
    return true;
  return /[比较]$/.test(head) || /^(?:相比|同期|的)|^ ?(?:compared|levels)/.test(between);
}
