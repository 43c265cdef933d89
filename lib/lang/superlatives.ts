import type { Span } from "../model/span";
import { triggersOf } from "../text/triggers";

/** Who or what holds the most or the least of something, where a text says so. */
export interface Superlative {
  /** Which scale, and which end of it. */
  scale: string;
  up: boolean;
  /** The words of the superlative itself, folded: they tell no measure. */
  words: readonly string[];
  /** What is measured, and of which group. */
  what: Span;
  holder: Span;
}

/** Ends of the scales, the upper one first; what is not listed is a scale of its own. */
const SCALES: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    "warmth",
    /最高(?:气?温|温度)|最热|最炎热|\b(?:hottest|warmest|highest temperatures?)\b/u,
    /最低(?:气?温|温度)|最冷|最寒冷|\b(?:coldest|chilliest|lowest temperatures?)\b/u,
  ],
  [
    "amount",
    /最[大高多强重猛]|\b(?:largest|biggest|greatest|highest|most|heaviest|strongest)\b/u,
    /最[小低少弱轻]|\b(?:smallest|lowest|least|fewest|lightest|weakest)\b/u,
  ],
  ["length", /最长|\blongest\b/u, /最短|\bshortest\b/u],
  ["age", /最[老年]长?|\b(?:oldest|eldest)\b/u, /最年轻|最小的?年纪|\byoungest\b/u],
  ["speed", /最快|\b(?:fastest|quickest)\b/u, /最慢|\bslowest\b/u],
  ["rank", /最[好佳]|\bbest\b/u, /最[差坏糟]|\bworst\b/u],
  ["price", /最贵|\b(?:dearest|most expensive|costliest)\b/u, /最便宜|\bcheapest\b/u],
];

/** A name in text as written; not a day or a month. */
const NAME =
  "(?:(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May\\b|June|July|August|September|October|November|December)[A-Z][\\w'’-]+(?: (?:of|de|la|upon|on|the|[A-Z][\\w'’-]+))*)";
const EN: readonly RegExp[] = [
  new RegExp(
    `(?<what>\\b[Tt]he (?:[a-z-]+ )?(?:[a-z]+est|most|least|best|worst) [^,;:.]{2,70}?) (?:(?:was|were|is|has been|had been) )?(?:(?:recorded|measured|registered|reported|seen|observed|found|felt|held) )?(?:fell |came |occurred |went )?(?:at|in|by|on|to|is|was) (?:the (?:town|city|village|port|island) of )?(?<holder>${NAME})`,
    "du",
  ),
  new RegExp(
    `(?<holder>${NAME})(?:,[^,;]{2,60},)? (?:had|has|recorded|registered|reported|saw|posted|received|got|felt|is|was|remains) (?<what>the (?:[a-z]+ )?(?:[a-z]+est|most|least|best|worst) [^,;:.]{2,70})`,
    "du",
  ),
];
const ZH: readonly RegExp[] = [
  /(?<what>[^,;:。]{0,24}最\p{Script=Han}[^,;:。是]{0,10}?)(?:出现在|出现于|测于|测得于|落在|发生在|发生于|录得于|位于|属|就?是|为)(?<holder>[^,;:。]{2,16})(?=[,;:。]|$)/du,
  /(?:^|[,;:。])(?<holder>[^,;:。的最]{2,10}?)(?:成为|就?是|为|录得|测得|出现了?|拥有)(?<what>[^,;:。]{0,20}最\p{Script=Han}[^,;:。]{0,12})(?=[,;:。]|$)/du,
];
/** Contests and prizes that one wins. */
const PRIZE = "(?:finals?|title|championship|prize|award|cup|trophy|race|election|contest|tournament|by-election)";
const WON_EN: readonly RegExp[] = [
  new RegExp(
    `(?<holder>["“]?${NAME}["”]?) (?:won|wins|took|claimed|lifted|captured) (?<what>the [^,;:.]{0,70}?\\b${PRIZE}\\b[^,;:.]{0,40})`,
    "du",
  ),
  new RegExp(
    `(?<what>\\b(?:[Tt]he|[A-Z][a-z]+['’]s) [^,;:.]{0,70}?\\b${PRIZE}\\b[^,;:.]{0,40}?) (?:was won by|went to|was awarded to|was claimed by|goes to|was given to) (?<holder>["“]?${NAME}["”]?)`,
    "du",
  ),
];
const WON_ZH: readonly RegExp[] = [
  /(?:^|[,;:。])(?<holder>[^,;:。的最]{2,10}?)(?:夺得|赢得|获得|荣获|摘得|捧走|拿下|夺走|夺下)了?(?<what>[^,;:。]{2,24}?(?:冠军|大奖|首奖|金奖|锦标|最佳\p{Script=Han}{2,8}奖?))(?=[,;:。]|$)/du,
  /(?:^|[,;:。])(?<what>[^,;:。]{2,24}?(?:冠军|大奖|首奖|金奖|锦标|最佳\p{Script=Han}{2,8}奖?))(?:由|颁给|授予|落入|归于?|属于)(?<holder>[^,;:。的]{2,12}?)(?:夺得|获得|摘得|拿下|夺下|手中|捧走)?(?=[,;:。]|$)/du,
];
/** One of several; a second one. */
const OF_SEVERAL = /之一|其中|第二|第三|\b(?:one of|among|second|third|equal|joint|so far this)\b/u;
/** Opens a holder: when it was, before who it was. */
const WHEN = /^.*(?:清晨|凌晨|上午|下午|晚间|晚上|当天|日|周[一二三四五六日])的/u;
/** No name of anybody: a figure, a denial, a description. */
const NO_HOLDER = /^[\d两几]|[\d%]|^(?:因|由于|一[个种名场]|这|那|该|其|不|没|在|从|有|我|你|他|她|它|谁|什么|何)/u;

/** Those of the patterns that may match: the Chinese ones read the folded clause, the English ones the clause as written. */
function patternsOf(zh: readonly RegExp[], en: readonly RegExp[]): (folded: string, text: string) => RegExp[] {
  const [triggersZh, triggersEn] = [triggersOf(zh), triggersOf(en)];
  return (folded, text) => [...triggersZh(folded).map((i) => zh[i]!), ...triggersEn(text).map((i) => en[i]!)];
}

const superlatives = patternsOf(ZH, EN);
const victories = patternsOf(WON_ZH, WON_EN);

/**
 * Reads who holds a superlative in a clause.
 * @param folded the clause, folded; `text` is the same stretch as written (names are told by their capitals)
 */
export function superlativeIn(folded: string, text: string): Superlative | null {
  if (OF_SEVERAL.test(folded)) return null;
  for (const pattern of superlatives(folded, text)) {
    const groups = pattern.exec(EN.includes(pattern) ? text : folded)?.indices?.groups;
    const [what, holder] = [groups?.["what"], groups?.["holder"]];
    if (!what || !holder) continue;
    const said = folded.slice(what[0], what[1]);
    const end = endOf(said);
    if (!end) continue;
    const cut = WHEN.exec(folded.slice(holder[0], holder[1]))?.[0].length ?? 0;
    const start = holder[0] + cut;
    if (holder[1] - start < 2 || NO_HOLDER.test(folded.slice(start, holder[1]))) continue;
    return { ...end, what: { start: what[0], end: what[1] }, holder: { start, end: holder[1] } };
  }
  return wonIn(folded, text);
}

/** Who won what one wins. */
function wonIn(folded: string, text: string): Superlative | null {
  for (const pattern of victories(folded, text)) {
    const groups = pattern.exec(WON_EN.includes(pattern) ? text : folded)?.indices?.groups;
    const [what, holder] = [groups?.["what"], groups?.["holder"]];
    if (!what || !holder || NO_HOLDER.test(folded.slice(holder[0], holder[1]))) continue;
    const isTitle = /^["“《]|["”》]$/u.test(text.slice(holder[0], holder[1]));
    return {
      scale: isTitle ? "prize_of_work" : "prize",
      up: true,
      words: [],
      what: { start: what[0], end: what[1] },
      holder: { start: holder[0], end: holder[1] },
    };
  }
  return null;
}

function endOf(said: string): Pick<Superlative, "scale" | "up" | "words"> | null {
  for (const [scale, upper, lower] of SCALES) {
    const [x, y] = [upper.exec(said)?.[0], lower.exec(said)?.[0]];
    if ((x === undefined) !== (y === undefined)) return { scale, up: x !== undefined, words: (x ?? y)!.split(" ") };
  }
  return null;
}
