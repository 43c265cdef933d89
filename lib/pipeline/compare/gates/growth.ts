import { PARTS_OF_DAY as PARTS_EN } from "../../../lang/en/times";
import { PARTS_OF_DAY as PARTS_ZH } from "../../../lang/zh/times";
import { MINUTES_A_DAY, parseIsoMoment } from "../../../text/calendar";
import { matchesOf } from "../../../text/matches-of";
import { clockOf } from "../clock";
import type { Figure } from "../figure-pairs";
import type { Pair } from "../rule";
import { settingOf } from "../setting";
import { claimOf, type Told } from "./told";

const ROSE_TO =
  /(?:升|增|增加|上升|攀升|增多|扩大)(?:至|到|为)[^,;。]{0,4}$|\b(?:rose|rises|risen|rising|climbed|climbs|increased|grew|grown|jumped|up) to(?: [a-z]+){0,2} ?$/u;
/** A count with its own clock: 截至周一上午, as of Monday. 截至目前 says nothing. */
const AS_OF = /截至(?!目前|发稿|现在|今)|\bas of (?!now|writing)/u;
/** A share that only grows while something goes on, and the hour that it is told for. */
const ACCUMULATES = /投票率|开票率|完成[率度]|进度|接种率|\b(?:turnout|votes? counted|uptake|progress)\b/u;
const BY_AN_HOUR =
  /截[至止到]|[点时](?:许|整|半)?(?:为止)?[,时]|\bby (?:noon|midday|lunchtime|\d{1,2}|(?:early|mid|late)[- ])|\bas of\b|\bso far\b/u;
/** What once was. */
const ONCE =
  /曾(?:经|达|为|有|高|超|一度)|一度|高峰|巅峰|\bonce\b|\bat (?:one point|its peak)\b|\b(?:peaked|crested|topped out)\b/u;

/** What was said at first, before it was known better. */
const AT_FIRST =
  /初步(?:统计|估计|估算|核查|清点)|起初|最初|起先|一开始|早先|先前|原先|当初|(?:开业|成立|创立|创办|建成|投产|开张|建厂)(?:之初|时|当时)|\bwhen (?:it|they|he|she) (?:opened|started|began|launched|was (?:founded|built|launched|opened))\b|\bat (?:its|the) (?:opening|launch|founding)\b|\b(?:initial|preliminary|first) (?:counts?|estimates?|reports?|figures?|tolls?|tall(?:y|ies))\b|\b(?:initially|at first|originally|had (?:first|earlier)|(?:first|earlier) (?:said|put|reported|estimated|thought))\b/u;

/** What it fell or rose to after something happened is no more what it was. */
const CHANGED_TO =
  /[降升减增跌落缩]{1,2}[至到为]|\b(?:fell|dropped|eased|weakened|rose|climbed|grew|shrank|slowed) to\b/u;
const AFTER = /[^,;]后[,^;]?|\b(?:after|since)\b/u;

/** One figure is what came of the other after an event that it names alone. */
export function hasChanged(x: Told, y: Told): boolean {
  const isOf = (own: string, other: string) => CHANGED_TO.test(own) && AFTER.test(own) && !AFTER.test(other);
  const [p, q] = [settingOf(x.side), settingOf(y.side)];
  return isOf(p, q) || isOf(q, p);
}

/** A count that rose to the larger figure, or was the smaller one at a stated hour, has gone on since. */
export function hasGrown(less: Told, more: Told): boolean {
  if (ACCUMULATES.test(claimOf(less)) && BY_AN_HOUR.test(claimOf(less)) && !BY_AN_HOUR.test(claimOf(more))) return true;
  if (more.figure.quantity.dimension !== "count") return false;
  if (isToldLater(more, less)) return true;
  if (ROSE_TO.test(more.left) && !ROSE_TO.test(less.left)) return true;
  return AS_OF.test(claimOf(less)) && !AS_OF.test(claimOf(more));
}

/** Of the first days of something, and of all the time since. */
const FIRST_TIME =
  /首(?:个)?(?:周|日|天|月|周末)|开(?:售|业|播|放)当[日天]|\b(?:first|opening) (?:day|week|weekend|month|night)\b/u;
const ALL_TIME = /以来|迄今|至今|累计|\b(?:since|so far|to date|in all|in total|altogether)\b/u;
/** What has been done of what is owed, and what is owed. */
const DONE_SO_FAR = /(?:目前|迄今|至今|已经?)[^,;。]{0,16}(?:付|赔|还|拨|交|发放|捐)|\b(?:so far|to date|already)\b/u;
const OWED =
  /判[令处决赔]|责令|勒令|应(?:当)?(?:支付|赔偿|偿还)|须(?:支付|赔偿|偿还)|承诺|约定|认捐|\b(?:order(?:s|ed)|agreed|must|promised|pledged|committed|owes?|told|required)\b/u;

/** The first week's count beside the count of all weeks; what was paid so far beside what is to be paid. */
export function isSoFar(less: Told, more: Told): boolean {
  const [small, large] = [settingOf(less.side), settingOf(more.side)];
  if (FIRST_TIME.test(small) && ALL_TIME.test(large) && !FIRST_TIME.test(large)) return true;
  return DONE_SO_FAR.test(small) && OWED.test(large) && !DONE_SO_FAR.test(large) && !OWED.test(small);
}

/** Parts of the day in hours, with what else tells one without being read as a time. */
const PARTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  ...{ ...PARTS_ZH, ...PARTS_EN, dawn: [4, 7], daybreak: [4, 7], noon: [12, 13], lunchtime: [11, 14], dusk: [16, 20] },
  ...{ nightfall: [18, 24], midnight: [23, 25], overnight: [0, 6], 当晚: [18, 24], 今晚: [18, 24], 昨晚: [18, 24] },
};
/** The longest first, so that a late morning is no morning. */
const PART = new RegExp(
  Object.keys(PARTS)
    .sort((x, y) => y.length - x.length)
    .map((word) => (/^[a-z]/u.test(word) ? `\\b${word}\\b` : word))
    .join("|"),
  "gu",
);

/** Each side says at what part of the day it counted, and the one at a later part. */
function isToldLater(x: Told, y: Told): boolean {
  const partOf = ({ side }: Told) => [...new Set(matchesOf(PART, settingOf(side)).map(([word]) => PARTS[word]![0]))];
  const [p, q] = [partOf(x), partOf(y)];
  return p.length === 1 && q.length === 1 && p[0]! > q[0]!;
}

/** One figure is what once was: a peak, an earlier state. */
export function isOnce(x: Told, y: Told): boolean {
  if (AT_FIRST.test(claimOf(x)) !== AT_FIRST.test(claimOf(y))) return true;
  return ONCE.test(x.left) !== ONCE.test(y.left);
}

/** "Five are still closed" counts what is left of an earlier count. */
const REMAINING = /(?:还有|仍有|尚有|还剩|仅剩|剩下|still|remain(?:ing|s|ed)?)[^,。]{0,6}$/u;
/** The same behind the count; who is missing is so until found, whatever the word for it. */
const STILL = /^[^,;。]{0,12}(?:仍|尚未|还[在未没])(?!失踪|下落|没找)|^[^,;.]{0,40}\bstill (?!missing|unaccounted)/u;

/** One figure is what is left of what the other counted. */
export function isLeftOver(x: Told, y: Told): boolean {
  return isRemainder(x) !== isRemainder(y);
}

function isRemainder({ figure: { quantity }, side: { extraction, claim } }: Told): boolean {
  const { folded } = extraction.reading;
  return REMAINING.test(folded.slice(claim.start, quantity.start)) || STILL.test(folded.slice(quantity.end, claim.end));
}

/** Counts of people and things grow while news comes in: the later, larger count supersedes the earlier. */
export function isLaterCount(a: Figure, b: Figure, pair: Pair): boolean {
  if (a.quantity.dimension !== "count") return false;
  const [x, y] = [clockOf(pair.a), clockOf(pair.b)];
  if (x === null || y === null || x === y) return false;
  if (Math.abs(dayOf(x) - dayOf(y)) >= LONG_AFTER) return true;
  const [early, late] = x < y ? [a, b] : [b, a];
  return (late.quantity.low ?? 0) > (early.quantity.high ?? Number.POSITIVE_INFINITY);
}

/** Days after which a count of the same is a new count, whichever way it went: the injured of July in a report of September. */
const LONG_AFTER = 14;

/** The day of an ISO date, counted in days. */
function dayOf(iso: string): number {
  return (parseIsoMoment(iso.slice(0, 10)) ?? 0) / MINUTES_A_DAY;
}
