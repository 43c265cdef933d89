import { ordinalValue } from "../../lang/ordinals";
import { parseNumeral } from "../../lang/zh/numerals";
import type { Span } from "../../model/span";
import { matchesOf } from "../../text/matches-of";
import { isOneLanguage } from "../one-language";
import type { Difference } from "./differences";
import { onceFor } from "./once";
import type { Pair, PairSide } from "./rule";

/** 第三轮, 第二天: what is counted off; quarters are times. */
const ORDINAL_ZH =
  /第(?<n>\d{1,3}|[一二三四五六七八九十]{1,3})(?<of>个?(?:天|日|周|星期|月|年)|轮|场|局|批|次|名|位|届|期|阶段|章|条|号|回合|站|座|架|艘|班|版|被告(?:人)?|原告|嫌[疑犯]人?|证人|季度)/gu;
/** 首轮, 次轮: the first and the second of several. */
const FIRST_OR_NEXT =
  /(?<![\d一二两三四五六七八九十几数多每这该上本再历各首])(?<n>[首次])(?<of>轮|场|局|批|战|回合|季|版|期)(?!要|数|序)/gu;
/** 9号球衣, 顺和6号: a number that names; days of a month have theirs before 号 with a month or a day's word. */
const LABEL_ZH =
  /(?<![\d月日年.])(?<n>\d{1,3})(?<of>号)(?=[”"]|球衣|楼|线|泊位|登机口|仓|井|矿|桥|车间|机组|投票站|码头|公路|房)/gu;
const ORDINAL_EN =
  /\b(?<n>\d{1,3}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?<of>days?|weeks?|months?|years?|rounds?|matches|match|games?|floors?|phases?|stages?|attempts?|terms?|wards?|districts?|graders?|gates?|berths?)\b/gu;

const TIME = /^个?(?:天|日|周|星期|月|年)$|^(?:day|week|month|year)$/u;

interface Numbered extends Span {
  value: number;
  of: string;
}

/** One is told of the second day, the other of the fourth, or of the second month: nothing that is the same. */
export function numberedDifference({ a, b }: Pair): Difference | null {
  const [x, ...xs] = numberedIn(a);
  const [y, ...ys] = numberedIn(b);
  if (!x || !y || xs.length > 0 || ys.length > 0 || !isOneLanguage({ a, b })) return null;
  // 第二期, 第二阶段 may be one; the second day is no second month.
  const isOther = x.of === y.of ? x.value !== y.value : TIME.test(x.of) && TIME.test(y.of);
  return isOther ? { kind: TIME.test(x.of) ? "time" : "entity", a: x, b: y, sure: false } : null;
}

/** True where each side tells of another one of several that are numbered alike; days and years are times. */
export function isOfAnotherNumber(pair: Pair): boolean {
  return numberedDifference(pair)?.kind === "entity";
}

const numberedIn = onceFor(({ claim, extraction }: PairSide): readonly Numbered[] => {
  const text = extraction.reading.folded.slice(claim.start, claim.end);
  return [ORDINAL_ZH, LABEL_ZH, ORDINAL_EN, FIRST_OR_NEXT].flatMap((pattern) =>
    matchesOf(pattern, text).map((match) => ({
      start: claim.start + match.index,
      end: claim.start + match.index + match[0].length,
      value: numberOf(match.groups!["n"]!),
      of: match.groups!["of"]!.replace(/s$/u, ""),
    })),
  );
});

function numberOf(word: string): number {
  if (word === "首" || word === "次") return word === "首" ? 1 : 2;
  return ordinalValue(word) || (parseNumeral(word, 0)?.value ?? 0);
}
