import type { TimeExpression } from "../../model/time";
import { parseIsoMoment } from "../../text/calendar";
import { onceFor } from "./once";
import type { Pair, PairSide } from "./rule";
import { NO_DAY } from "./time-params";

/** Hours of a day, in minutes from midnight, half-open. */
interface Hours {
  time: TimeExpression;
  from: number;
  to: number;
  /** It may be either half of the day. */
  twelve: boolean;
}

const DAY = 24 * 60;
const HALF = 12 * 60;
/** Hours are told roughly: closer than this two of them are one. In minutes. */
const ROUGHLY = 60;
/** The same for exact minutes. */
const ROUGHLY_EXACT = 10;

/** The hours that a side tells of, and whether their day is known; null where it tells of none, or of several. */
const hoursOf = onceFor(({ claim }: PairSide): (Hours & { hasDay: boolean }) | null => {
  const found = claim.times.flatMap((time) => {
    const { clock, grain, from, to } = time;
    if (clock) return grain === "part_of_day" ? [] : [{ time, ...clock, twelve: clock.twelve === true, hasDay: false }];
    if ((grain !== "hour" && grain !== "minute") || from === null || to === null) return [];
    const [start, end] = [parseIsoMoment(from), parseIsoMoment(to)];
    if (start === null || end === null) return [];
    const at = start % DAY;
    return [{ time, from: at, to: at + end - start, twelve: false, hasDay: true }];
  });
  return found.length === 1 ? found[0]! : null;
});

/** On Thursdays, at weekends, 逢周四: hours of some days are not those of all. Folded text. */
const CERTAIN_DAYS =
  /[每逢](?:周|星期|礼拜)|周末|假日|平日|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends?|weekdays|(?:public|bank) holidays)\b/u;

function isOnCertainDays({ extraction, claim }: PairSide): boolean {
  return CERTAIN_DAYS.test(extraction.reading.folded.slice(claim.start, claim.end));
}

/** How two sides that tell of hours, one of them or both without the day, stand to each other; null where they do not. */
export function relateHours({
  a,
  b,
}: Pair): { a: TimeExpression; b: TimeExpression; apart: boolean; open: boolean } | null {
  const [x, y] = [hoursOf(a), hoursOf(b)];
  if (!x || !y || (x.hasDay && y.hasDay) || isOnCertainDays(a) !== isOnCertainDays(b)) return null;
  const turn = x.twelve || y.twelve ? HALF : DAY;
  const isExact = x.time.grain === "minute" && y.time.grain === "minute";
  const apart = gapOn(turn, x, y) >= (isExact ? ROUGHLY_EXACT : ROUGHLY);
  return { a: x.time, b: y.time, apart, open: x.twelve || y.twelve };
}

/** The shorter way between two stretches on a clock of so many minutes; 0 where they meet. */
function gapOn(turn: number, x: Hours, y: Hours): number {
  const ahead = (p: Hours, q: Hours) => (((q.from - p.to) % turn) + turn) % turn;
  const meets =
    (((y.from - x.from) % turn) + turn) % turn < x.to - x.from ||
    (((x.from - y.from) % turn) + turn) % turn < y.to - y.from;
  return meets ? 0 : Math.min(ahead(x, y), ahead(y, x));
}

/** Two hours as times of one day that has no name, so that what compares times can compare them. */
export function onOneDay(pair: Pair): readonly [TimeExpression, TimeExpression] | null {
  const related = relateHours(pair);
  if (!related || related.open) return null;
  const [x, y] = [hoursOf(pair.a)!, hoursOf(pair.b)!];
  return [onNoDay(x), onNoDay(y)];
}

function onNoDay({ time, from, to }: Hours): TimeExpression {
  const iso = (minute: number) =>
    `${NO_DAY}T${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  return { ...time, from: iso(Math.min(from, DAY - 1)), to: iso(Math.min(to, DAY - 1)), resolved: "text" };
}
