import type { TimeExpression } from "../../model/time";
import { dayNumber } from "../../text/calendar";
import { liesAhead } from "./plan-and-done";
import { isPlanned } from "./planned";
import type { Pair, PairSide } from "./rule";
import { sharedRuns } from "./shared-runs";

/** It was not until then that it happened. Folded text. */
const ONLY_THEN =
  /直到[^,;。]{1,16}?才|[迟]至[^,;。]{1,16}?才|\bnot (?:\w+ ){0,3}?until\b|\bonly (?:on|in|at|after)\b/u;
/** Says that what had stopped, or was lost, is so no more: of one stop there is one end. */
const ENDS_HALT =
  /恢复|重新|复(?:工|课|刊|航|驶|业|产|学|电|水|园|馆|飞|赛|播)|重(?:开|启|返)|(?:寻|找)(?:获|到|回|着)|获救|脱困|救出|\b(?:re-?open(?:s|ed|ing)?|resum(?:e|es|ed|ing)|restor(?:ed|ing)|back (?:in service|to normal)|restart(?:ed|s)?|found|recovered|rescued|freed)\b/u;
/** Further apart there may have been a second stop: three months, in days. */
const MOST_DAYS = 92;
/** Least share of firm matches on both sides, and least number of separate things in common. */
const MIN_SHARED = 0.4;
const MIN_RUNS = 2;

/** True where a claim says when at last it happened: its negator denies nothing. */
export function onlyThen({ extraction, body }: PairSide): boolean {
  return ONLY_THEN.test(extraction.reading.folded.slice(body.start, body.end));
}

/** True where both tell the end of one stop or loss, done by now, on two days not far apart. */
export function endsOneHalt(pair: Pair, x: TimeExpression, y: TimeExpression): boolean {
  const { a, b, overlap } = pair;
  const ends = ({ extraction, body }: PairSide) =>
    ENDS_HALT.test(extraction.reading.folded.slice(body.start, body.end));
  if (!ends(a) || !ends(b) || isPlanned(a.claim) || isPlanned(b.claim) || liesAhead(a, x) || liesAhead(b, y))
    return false;
  if (Math.min(overlap.a, overlap.b) < MIN_SHARED || sharedRuns(pair) < MIN_RUNS) return false;
  const [from, to] = [dayNumber(x.from?.slice(0, 10) ?? ""), dayNumber(y.from?.slice(0, 10) ?? "")];
  return from !== null && to !== null && isDay(x) && isDay(y) && Math.abs(from - to) <= MOST_DAYS;
}

function isDay({ grain }: TimeExpression): boolean {
  return ["day", "part_of_day", "hour", "minute"].includes(grain);
}
