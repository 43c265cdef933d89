import { weekdayIn } from "../../../lang/calendar-words";
import type { TimeExpression } from "../../../model/time";
import { fold } from "../../../text/fold";
import { isOneLanguage } from "../../one-language";
import type { Pair, PairSide } from "../rule";
import { answeringTimes } from "../stated-times";

/** Grains that name a period or a day by itself. */
const NAMED_GRAINS: ReadonlySet<string> = new Set(
  "day part_of_day week third_of_month month quarter half_year year".split(" "),
);
const ORDINALS = /([一二三四五六七八九十\d]+)(?:季|月)|(上|下)半|\b(first|second|third|fourth|q[1-4]|h[12])\b/iu;

/** Grains over which amounts add up. */
const SPANS: ReadonlySet<string> = new Set(["week", "month", "quarter", "half_year", "year"]);

/** Each side gives one span of time, and they are not one, though they meet: the first half of the year, June. */
function spansDiffer({ a, b }: Pair): boolean {
  const [x, y] = answeringTimes(a, b).map(spanOf) as [TimeExpression | null, TimeExpression | null];
  return x !== null && y !== null && (x.from !== y.from || x.to !== y.to);
}

function spanOf(times: readonly TimeExpression[]): TimeExpression | null {
  const [time] = times;
  const isSpan = time && times.length === 1 && SPANS.has(time.grain) && time.from !== null && time.to !== null;
  return isSpan && time.resolved !== "unresolved" ? time : null;
}

/** Times that cannot be placed, but whose words tell two periods: Monday and this year, the first quarter and the first half. */
export function periodsDiffer(pair: Pair): boolean {
  if (pointsDiffer(pair) || spansDiffer(pair)) return true;
  const [xs, ys] = [periodsOf(pair.a), periodsOf(pair.b)];
  if (xs.length === 0 || ys.length === 0) return false;
  const areNames = isOneLanguage(pair);
  return xs.every((x) => ys.every((y) => x.grain !== y.grain || (areNames && namesDiffer(x, y))));
}

function periodsOf({ claim }: PairSide): TimeExpression[] {
  return claim.times
    .filter((t) => t.resolved === "unresolved" && t.from === null && t.to === null && NAMED_GRAINS.has(t.grain))
    .map((t) => (t.grain === "part_of_day" ? { ...t, grain: "day" as const } : t));
}

/** 周一 and 周三, the first and the second quarter. */
function namesDiffer(x: TimeExpression, y: TimeExpression): boolean {
  const [p, q] = [weekdayIn(fold(x.text)), weekdayIn(fold(y.text))];
  if (p !== null && q !== null) return p !== q;
  const [s, t] = [ordinalIn(x), ordinalIn(y)];
  return s !== undefined && t !== undefined && s !== t;
}

function ordinalIn({ text }: TimeExpression): string | undefined {
  const groups = ORDINALS.exec(text)?.slice(1);
  return groups?.find((g) => g !== undefined)?.toLowerCase();
}

/** What points to the day of writing and what points before it, also where no clock is known: this season, last season. */
const NOW = /今[年天日]|本(?:年|月|周|季|赛季)|\bthis (?:year|month|week|quarter|season)\b|\btoday\b/u;
const BEFORE =
  /[去前]年|上(?:年|月|周|季|赛季)(?!度)|昨[天日]|\blast (?:year|month|week|quarter|season)\b|\byesterday\b/u;

function pointsDiffer({ a, b }: Pair): boolean {
  const [x, y] = [a, b].map((side) => {
    const text = side.extraction.reading.folded.slice(side.claim.start, side.claim.end);
    const isPlaced = side.claim.times.some((t) => t.resolved !== "unresolved");
    return isPlaced ? [false, false] : [NOW.test(text), BEFORE.test(text)];
  });
  const points = (p: boolean[], q: boolean[]) => p[0]! && !p[1]! && q[1]! && !q[0]!;
  return points(x!, y!) || points(y!, x!);
}
