import { parseNumeral } from "../../../lang/zh/numerals";
import type { Quantity } from "../../../model/quantity";
import { matchAt } from "../../../text/match-at";
import type { ScanContext } from "./context";

const BETWEEN = / ?(?:比|[:-]) ?| to /y;
/** 28票对21票, 28票比21票; 3对3 without votes is no score. */
const BETWEEN_VOTES = /票(?:赞成)?(?:[对比:]|,)(?=[^,;。]{1,6}票)/y;
/** Most figures are no score: a look ahead before they are parsed. */
const START = /(?:\d{1,3}|[零一二两三四五六七八九十百]{1,4}) ?(?:[比:票-]|to )/y;
const REACH = 24;
const ZH_CUE =
  /胜|负|平|败|不敌|战胜|赢|输|领先|落后|比分|击退|打败|逆转|淘汰|大胜|通过|过关|赞成|反对|表决|否决|险胜|力克|横扫|扳|裁定|裁决|判决/;
const EN_CUE =
  /\b(?:beat|beats|beaten|won|wins|win|winning|lost|lose|loss|draw|drew|drawn|defeat|defeated|score|scored|lead|led|victory|vote|voted|approved|passed|rejected|ruled|thrash|thrashed|edged|aggregate|tied)\b/;

/**
 * Reads a score (3比1, 2-0, 52-48) as two figures, the larger and the smaller, so that it does not matter whose side tells it.
 * Only near a word of winning, losing or voting.
 */
export function readScore({ folded, text }: ScanContext, at: number): Quantity[] | null {
  if (!matchAt(START, folded, at)) return null;
  const left = parseNumeral(folded, at, text);
  const votes = left && matchAt(BETWEEN_VOTES, folded, left.end);
  const bar = votes ?? (left && matchAt(BETWEEN, folded, left.end));
  if (!left || !bar || left.decimal || left.value > 300 || left.high !== left.value) return null;
  const rightAt = left.end + bar[0].length;
  const right = parseNumeral(folded, rightAt, text);
  if (!right || right.decimal || right.value > 300 || right.high !== right.value) return null;
  // A full stop may end the sentence; before a digit it is part of a number.
  if (
    /^(?:[-:\d%年月日个名人家亿万元a-z]|\.\d)/.test(folded.slice(right.end, right.end + 2)) ||
    /[-:\d.a-z]/.test(folded.charAt(at - 1))
  )
    return null;
  // voted 68 to 32: "to" parts a score only right after a word of voting or winning.
  if (
    bar[0] === " to " &&
    !/\b(?:vot\w+(?: of)?|by|won|lost|beat \w+) $/.test(folded.slice(Math.max(0, at - REACH), at))
  )
    return null;
  // 28票赞成,21票反对: a comma parts them only where the second says what it was for.
  if (votes?.[0].endsWith(",") && !/赞成|反对/u.test(folded.slice(left.end, right.end + 4))) return null;
  const around = folded.slice(Math.max(0, at - REACH), right.end + REACH);
  if (!ZH_CUE.test(around) && !EN_CUE.test(around)) return null;
  const isLeftHigh = left.value >= right.value;
  return [
    toScore(text, at, left.end + (votes ? 1 : 0), left.value, isLeftHigh),
    toScore(text, rightAt, right.end + (votes ? 1 : 0), right.value, !isLeftHigh),
  ];
}

function toScore(text: string, start: number, end: number, value: number, isHigher: boolean): Quantity {
  return {
    start,
    end,
    text: text.slice(start, end),
    low: value,
    high: value,
    lowOpen: false,
    highOpen: false,
    approximate: false,
    unit: isHigher ? "score:higher" : "score:lower",
    dimension: "number",
    rounding: 0,
    alternative: null,
  };
}
