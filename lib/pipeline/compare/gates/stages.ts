import { LABEL } from "../../../lang/events";
import { STAGES } from "../../../lang/states";
import { matchesOf } from "../../../text/matches-of";
import type { Pair } from "../rule";
import { settingOf } from "../setting";

/** How much of a match, a year or a day it is of; words of one meaning on one line. */
const STRETCHES: readonly RegExp[] = [
  /上午|早上|清晨|\bmorning\b/u,
  /下午|午后|\bafternoon\b/u,
  /[全整一]整?[天日](?:下来|里|,)|[全整][天日]|\b(?:all|the whole|the entire) day\b/u,
  /上半场|\bfirst[- ]half\b|\b(?:by|at) half-?time\b/u,
  /下半场|\bsecond[- ]half\b/u,
  /[全整]场(?!景)|\bfull-?time\b|\b(?:over|in|after) (?:the )?(?:90|ninety) minutes\b|\b(?:the|whole|entire) match\b/u,
  /上半年|\bfirst half of the year\b|\bhalf-year\b/u,
  /下半年/u,
  /全年|\bfull[- ]year\b/u,
  /以来|\bsince\b/u,
  /预售|\b(?:advance|pre-?)sales?\b/u,
  /首[日天周]|\bopening (?:day|weekend)\b/u,
  /[近过去]一[年个周季]|\b(?:past|last) (?:year|month|decade)\b/u,
];

/**
 * True where each sentence names the court, round, phase or half that its figure is of, and they are not one: damages at first instance and
 * on appeal, 二期试验 and 三期试验, the first half and the whole match.
 */
export function stagesDiffer({ a, b }: Pick<Pair, "a" | "b">): boolean {
  const [p, q] = [settingOf(a), settingOf(b)];
  return [stages, stretches, labels].some((read) => areApart(read(p), read(q)));
}

function areApart(xs: readonly string[], ys: readonly string[]): boolean {
  return xs.length > 0 && ys.length > 0 && !xs.some((x) => ys.includes(x));
}

function stages(text: string): string[] {
  return STAGES.filter(([, words]) => words.test(text)).map(([id]) => id);
}

function stretches(text: string): string[] {
  return STRETCHES.flatMap((words, i) => (words.test(text) ? [String(i)] : []));
}

/** Which of several by its number, where the word for them says that they are things or rounds: 首轮, 第二航站楼. */
const WHICH =
  /(?<n>首|第(?:[一二三四五六七八九十]|\d+))(?<of>轮|回合|局|盘|节|站|航[厦站]|候机楼|工?厂|车间|机组|试|组|队|阶段|审|次调查)/gu;

/** Han labels without the ordinal sign that may stand before them. */
function labels(text: string): string[] {
  const known = matchesOf(LABEL, text).map(([label]) => label.replace(/^第/u, ""));
  const others = matchesOf(WHICH, text).map(
    ({ groups }) => groups!["n"]!.replace("首", "一").replace("第", "") + groups!["of"]!,
  );
  return [...known, ...others];
}
