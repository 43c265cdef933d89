import type { TimeExpression } from "../../model/time";
import { isoDate, MINUTES_A_DAY, parseIsoMoment } from "../../text/calendar";

/** What a message says of two times: their words, the dates they stand for, and where these come from. */
export function timeParams(x: TimeExpression, y: TimeExpression): Record<string, string> {
  return { a: x.text, b: y.text, date_a: dateOf(x), date_b: dateOf(y), how_a: x.resolved, how_b: y.resolved };
}

/** Stands for the day where only hours are known. */
export const NO_DAY = "0001-01-01";

/** First and last day, or the one day or hour: 2024-05-03, 2024-05-01–2024-05-31, –2024-07-15. */
function dateOf({ from, to }: TimeExpression): string {
  const first = from?.replace(`${NO_DAY}T`, "").replace("T", " ") ?? "";
  if (from?.includes("T")) return first;
  const end = to === null ? null : parseIsoMoment(to);
  const last = end === null ? "" : isoDate(Math.ceil(end / MINUTES_A_DAY) - 1);
  return first === last ? first : `${first}–${last}`;
}
