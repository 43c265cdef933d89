import type { Span } from "../model/span";
import { ordinalValue } from "./ordinals";

/** A place in a contest, from 1; `unplaced` for who is said to have won no medal. */
export interface Placing extends Span {
  place: number | "unplaced";
}

const METAL: Readonly<Record<string, number>> = {
  gold: 1,
  silver: 2,
  bronze: 3,
  金: 1,
  银: 2,
  铜: 3,
  冠: 1,
  亚: 2,
  季: 3,
};

/**
 * How newspapers say where someone came in: medals and titles with a verb of winning, ordinals with a verb of arriving. A title that only
 * names somebody (卫冕冠军, the gold medallist) or the contest (冠军赛) is none. Folded text.
 */
const PLACINGS: readonly RegExp[] = [
  /\b(?:w[io]ns?|winning|takes?|took|taken|claim(?:s|ed)?|earn(?:s|ed)?|secure[sd]?|grab(?:s|bed)?|land(?:s|ed)?) (?:the |an? |his |her |their |its )?(?:[a-z]+ )?(?<metal>gold|silver|bronze)\b(?! rush| mine)/u,
  /\b(?:was|were|is|are|been|be) (?:crowned|named|declared) (?<first>champions?)\b/u,
  /\b(?:came|come|comes|finish(?:es|ed)?|plac(?:es|ed)|rank(?:s|ed)) (?:in )?(?:an? |the )?(?:joint |distant |equal |close )?(?<en>[a-z]+|\d{1,2}(?:st|nd|rd|th))\b/u,
  /(?:夺|获|获得|获颁|拿到|拿下|摘|摘下|摘得|赢得|捧得|斩获|收获|屈居|夺得|夺下)[^,;:。]{0,6}?(?<metal>[金银铜])[牌奖]/u,
  /(?:夺|获|获得|拿到|拿下|摘下|摘得|赢得|捧得|斩获|夺得|夺下|屈居)[^,;:。]{0,6}?(?<metal>[冠亚季])军(?![战赛杯争])/u,
  /(?<first>夺冠|封王|封后|称王|称后|登顶|折桂|摘金|夺金|捧杯)/u,
  /(?:摘|夺)(?<metal>[银铜])(?!行)/u,
  /(?:落到|落至|落居|跌至|跌到|掉到|止步于?|位居|屈居|暂居|排在|以|夺下|拿下|摘下)(?:[^,;:。第]{0,6})第(?<han>[一二三四五六七八九十]|\d{1,2})(?:名|位)?(?:作收|收场|完赛|完成比赛|冲线|做收|告终)?(?![次届轮局节届季年个天日场回])/u,
  /\b(?:was|were|ended up|wound up|settled for|had to settle for|took|in|into|slipped to|dropped to) (?:a |an |the )?(?:disappointing |creditable |narrow )?(?<en>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: place| spot)?(?=[,;.]| (?:in|at|behind|with|on|overall)\b|$)/u,
  /(?:名列|位列|排名?|居|列|获得?|夺得|拿到|跑出|名次为)(?:[^,;:。]{0,4})第(?<han>[一二三四五六七八九十]|\d{1,2})(?![次届轮局节届季年])/u,
];
const UNPLACED =
  /\bwithout a medal\b|\bmissed (?:out on )?(?:the |a )?(?:podium|medals?)\b|无缘(?:奖牌|领奖台|三甲|前三)/u;

/** The one place that a stretch of folded text gives somebody; null where it gives none or several. */
export function placingIn(text: string): Placing | null {
  const found: Placing[] = [];
  for (const pattern of PLACINGS) {
    const match = pattern.exec(text);
    const place = match ? placeOf(match.groups ?? {}) : 0;
    if (match && place > 0) found.push({ place, start: match.index, end: match.index + match[0].length });
  }
  const places = new Set(found.map((f) => f.place));
  if (places.size > 1) return null;
  if (found[0]) return found[0];
  const none = UNPLACED.exec(text);
  return none ? { place: "unplaced", start: none.index, end: none.index + none[0].length } : null;
}

function placeOf({ metal, first, en, han }: Record<string, string | undefined>): number {
  if (metal) return METAL[metal] ?? 0;
  if (first) return 1;
  return ordinalValue(han ?? en ?? "");
}

/** True where nobody can have come in at both places of one contest. */
export function placingsExclude(x: Placing, y: Placing): boolean {
  if (x.place === y.place) return false;
  const isMedal = ({ place }: Placing) => place !== "unplaced" && place <= 3;
  return x.place !== "unplaced" && y.place !== "unplaced" ? true : isMedal(x) || isMedal(y);
}
