import type { Grain, TimeRole } from "../../../model/time";
import { matchesOf } from "../../../text/matches-of";

const PERIODS: readonly Grain[] = ["month", "quarter", "half_year", "year", "decade", "week"];
/** A figure with its unit, in either language. */
const FIGURE =
  /\d[\d.,]*(?: ?(?:%|[万亿千百]|元|美元|人|例|个(?!月)|家|辆|吨|件|倍|成|million|billion|trillion|percent|per cent|people|pct|points))|[$€£¥]\d|[一二两三四五六七八九十百千几]+(?:成|万|亿|倍|个百分点|百分之)|百分之/;
const BREAK = /[。!?;\n]|\.\s/g;
const REACH = 120;

/**
 * A first rule from wording: a period in a sentence with a figure is what the figure covers, any other time is when something happened.
 * Open-ended times are states.
 */
export function guessRole(folded: string, start: number, end: number, grain: Grain, isOpen: boolean): TimeRole {
  if (isOpen) return "state";
  if (/^(?:截[至止]|as of)/.test(folded.slice(start, end))) return "scope";
  if (!PERIODS.includes(grain)) return "event";
  const head = folded.slice(Math.max(0, start - REACH), start);
  const tail = folded.slice(end, end + REACH);
  const cut = matchesOf(BREAK, head).at(-1);
  const stop = tail.search(BREAK);
  const sentence = `${head.slice(cut ? cut.index + 1 : 0)} ${stop < 0 ? tail : tail.slice(0, stop)}`;
  return FIGURE.test(sentence) ? "scope" : "event";
}
