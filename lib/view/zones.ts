import type { SourceId } from "../model/source";
import type { TimeExpression } from "../model/time";
import { isoMoment, parseIsoMoment } from "../text/calendar";

/** In whose zone times of day are shown. */
export const ZONE_VIEWS = ["source", "reader", "utc"] as const;
export type ZoneView = (typeof ZONE_VIEWS)[number];

const MS_A_MINUTE = 60_000;

/**
 * IANA names of the zones that texts state beside a time. Left out are those that one text uses otherwise than another: CST is US
 * Central and China Standard, IST Indian, Irish and Israel time; "local" says which place only to who reads on.
 */
const ZONE_OF_WORDS: readonly (readonly [zone: string, words: readonly string[]])[] = [
  ["Asia/Shanghai", ["北京", "beijing time"]],
  ["Asia/Taipei", ["台北", "台湾"]],
  ["Asia/Hong_Kong", ["香港", "hkt", "hong kong time"]],
  ["Asia/Tokyo", ["东京", "jst", "tokyo time"]],
  ["Asia/Seoul", ["首尔", "kst"]],
  ["Asia/Singapore", ["新加坡", "sgt"]],
  ["Asia/Tehran", ["德黑兰"]],
  ["Europe/London", ["伦敦", "bst", "london time"]],
  ["Europe/Paris", ["巴黎", "cet", "cest", "欧洲中部", "中欧"]],
  ["Europe/Moscow", ["莫斯科", "msk", "moscow time"]],
  ["Europe/Kiev", ["基辅", "kyiv time"]],
  ["America/New_York", ["纽约", "美国东部", "美东", "et", "est", "edt", "eastern", "eastern time", "new york time"]],
  ["America/Chicago", ["ct", "cdt"]],
  ["America/Denver", ["mt", "mst", "mdt"]],
  ["America/Los_Angeles", ["美国西部", "美西", "pt", "pst", "pdt", "pacific time"]],
  ["Australia/Sydney", ["aest", "aedt"]],
  ["UTC", ["格林尼治", "格林威治", "世界协调", "国际标准", "gmt", "utc"]],
];

/** The zones that a reader may say a source keeps, in the order of the table. */
export const KNOWN_ZONES: readonly string[] = ZONE_OF_WORDS.map(([zone]) => zone);

/** The zone that a text states by a word; null where it states none that is known. */
export function zoneOfWord(word: string | undefined): string | null {
  const wanted = word?.toLowerCase();
  return ZONE_OF_WORDS.find(([, words]) => wanted !== undefined && words.includes(wanted))?.[0] ?? null;
}

/** True where a time is told to the hour or minute, or to a part of a day: only such a time is another in another zone. */
export function isTimeOfDay({ from, to }: Pick<TimeExpression, "from" | "to">): boolean {
  return [from, to].some((bound) => bound?.includes("T"));
}

/**
 * Puts a time of day on another zone's clock.
 * @param own the zone of its source where the text states none
 * @param target null: as it stands
 * @returns null where its zone is not known
 */
export function toZone<T extends Pick<TimeExpression, "from" | "to" | "zone">>(
  time: T,
  own: string | null,
  target: string | null,
): T | null {
  if (target === null || !isTimeOfDay(time)) return time;
  // "Local" is the place of the event; only a reader knows whether the source stands there.
  const zone = zoneOfWord(time.zone) ?? (time.zone === undefined || time.zone === "local" ? own : null);
  if (zone === null) return null;
  const move = (bound: string | null) => {
    const moment = bound === null ? null : parseIsoMoment(bound);
    if (moment === null) return bound;
    const world = toWorld(moment, zone);
    return isoMoment(world + offsetAt(world, target));
  };
  return { ...time, from: move(time.from), to: move(time.to) };
}

/**
 * Minutes that a zone's clock is ahead of UTC.
 * @param moment of UTC (see text/calendar)
 */
function offsetAt(moment: number, zone: string): number {
  const format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  const name = format.formatToParts(moment * MS_A_MINUTE).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const parts = /GMT(?<sign>[+-])(?<hours>\d\d):(?<minutes>\d\d)/u.exec(name)?.groups;
  if (!parts) return 0;
  const minutes = Number(parts["hours"]) * 60 + Number(parts["minutes"]);
  return parts["sign"] === "-" ? -minutes : minutes;
}

/** The moment of UTC at which a zone's clock shows this one; where clocks are set, the offset after it decides. */
function toWorld(moment: number, zone: string): number {
  const near = moment - offsetAt(moment, zone);
  return moment - offsetAt(near, zone);
}

/** Puts a time of one source on the clock that is shown; null where its zone is not known. */
export type Clock = <T extends Pick<TimeExpression, "from" | "to" | "zone">>(time: T, side: SourceId) => T | null;

/**
 * The clock that a reader chose.
 * @param reader the reader's own zone
 * @param zones those that the reader gave the sources
 */
export function onClock(view: ZoneView, reader: string, zones: Readonly<Record<SourceId, string | null>>): Clock {
  const target = view === "source" ? null : view === "utc" ? "UTC" : reader;
  return (time, side) => toZone(time, zones[side], target);
}
