import type { TimeExpression } from "../../model/time";
import { MINUTES_A_DAY, parseIsoMoment } from "../../text/calendar";
import { itemsWithin } from "../../text/spans";
import { clockOf } from "./clock";
import type { PairSide } from "./rule";
import { settingOf } from "./setting";

/** A moment that the text came to before: by then it was otherwise. Folded text. */
const BY_THEN = /届时|到(?:那时|此时|这时|那会儿)|及至|\bby (?:then|that (?:time|point|stage))\b/u;
/** A moment that the text is at. */
const AT_THAT_POINT =
  /此时|这时|此刻|那时|\bat (?:that|this) (?:point|stage|moment)\b|\bby (?:now|this (?:time|point))\b/u;
/** A clause that says when, by what happened: 登陆前, "when the fire broke out". */
const EVENT = /(?:之?[前后]|时|之际|期间)[,，]|\b(?:when|before|after|until|once|as soon as|at its (?:peak|height))\b/u;

/**
 * True where one side speaks of a moment that its own text came to, and the other does not speak of that moment: of some other
 * time, or, where the words themselves say that things have changed (by then), of any.
 */
export function areMomentsApart(a: PairSide, b: PairSide): boolean {
  return isLater(a, b) || isLater(b, a);
}

/** Before something happened, and after something did. */
const BEFOREHAND = /[^,;]前(?=,)|[赛术会战震灾选婚](?=前)前|(?:之|以)前|\bbefore (?:the|a|an|his|her|its|their)\b/u;
const AFTERWARDS = /[^,;]后(?=,)|[赛术会战震灾选婚]后|(?:之|以)后|\bafter (?:the|a|an|his|her|its|their)\b/u;
/** On the first day, and some time later. */
const FIRST_DAYS = /首[日周月](?!府)|第一[天周]|\bfirst (?:day|week|night)\b|\bdebut\b/u;
const LATER_ON = /[天周月年]后|其后|此后|后来|\b(?:days?|weeks?|months?|years?) (?:later|after)\b|\bsince then\b/u;

function areOpposite(own: string, other: string): boolean {
  const isOf = (p: RegExp, q: RegExp) => p.test(own) && q.test(other) && !q.test(own) && !p.test(other);
  return isOf(BEFOREHAND, AFTERWARDS) || isOf(FIRST_DAYS, LATER_ON);
}

function isLater(own: PairSide, other: PairSide): boolean {
  const [p, q] = [settingOf(own), settingOf(other)];
  if (areOpposite(p, q)) return true;
  if (BY_THEN.test(q) || AT_THAT_POINT.test(q)) return false;
  if (BY_THEN.test(p)) return true;
  return AT_THAT_POINT.test(p) && (other.claim.times.length > 0 || EVENT.test(q));
}

/** Says that something went otherwise than it had been, in the end. */
const AFTER_ALL =
  /终究|改口|改变主意|改弦易辙|转而|\b(?:after all|in the end|eventually|reversed|(?:changed|change) (?:his|her|their|its) mind|u-turn)\b/u;

/** True where one side says that it came otherwise in the end. */
export function isAfterAll(a: PairSide, b: PairSide): boolean {
  return AFTER_ALL.test(settingOf(a)) !== AFTER_ALL.test(settingOf(b));
}

/** How long before the day of writing a time must lie to be of another event than the news is of, in days. */
const LONG_AGO = 400;

/** True where one side is dated to years before it was written, by itself or by what opens its sentence, and the other not at all. */
export function isLongAgoAlone(a: PairSide, b: PairSide): boolean {
  const isOf = (own: PairSide, other: PairSide) => isLongAgo(own) && timesOf(other).length === 0;
  return isOf(a, b) || isOf(b, a);
}

function isLongAgo(side: PairSide): boolean {
  const clock = clockOf(side);
  const day = clock === null ? null : parseIsoMoment(clock.slice(0, 10));
  const times = timesOf(side);
  if (day === null || times.length === 0 || times.some((time) => isOfSubordinate(time, side))) return false;
  return times.every(({ to }) => {
    const end = to === null ? null : parseIsoMoment(to);
    return end !== null && end < day - LONG_AGO * MINUTES_A_DAY;
  });
}

/** "The court found that it broke the contract when it withdrew in 2021": the year is not that of the finding. */
function isOfSubordinate({ start }: TimeExpression, { claim, extraction }: PairSide): boolean {
  const before = extraction.reading.folded.slice(Math.min(claim.start, start), start);
  return /\b(?:when|which|who|whose|where)\b[^.;]*$/u.test(before);
}

/** The times of a claim, or where it gives none those before it in its sentence. */
function timesOf({ claim, extraction }: PairSide): readonly TimeExpression[] {
  if (claim.times.length > 0) return claim.times;
  const from = extraction.reading.sentences[claim.sentence]?.span.start ?? claim.start;
  return itemsWithin(extraction.times, { start: from, end: claim.start });
}

/** An earlier year or occasion that a claim is dated to: last year's flood, 上次. Folded text. */
const EARLIER =
  /去年|前年|上一?[次届回](?!会)|往年|早年|\b(?:last year|the previous|an earlier|in (?:19|20)\d\d|years? (?:ago|earlier))\b|(?<!\d)(?:19|20)\d\d年/u;

/** What holds of all the time until now: 至今, "never". Folded text. */
const EVER = /至今|迄今|尚未|从未|从来|\b(?:yet|never|ever|so far|to date)\b/u;

/** True where one side is dated to an earlier year or occasion, and the other, which says nothing of when, may well be of now alone. */
export function isEarlierAlone(a: PairSide, b: PairSide): boolean {
  const isOf = (own: PairSide, other: PairSide) => {
    const said = settingOf(other);
    return EARLIER.test(settingOf(own)) && other.claim.times.length === 0 && !EARLIER.test(said) && !EVER.test(said);
  };
  return isOf(a, b) || isOf(b, a);
}
