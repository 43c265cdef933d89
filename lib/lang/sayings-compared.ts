/**
 * A stretch that sets statements or figures against each other: behind what somebody said it is the writer who does. Folded Chinese
 * and English, read from where the stretch begins.
 */

/** What was said is no part of whoever says that it is untrue (与事实不符): that is a denial, and the speaker's own. */
const OTHER = "(?:与|和|同|跟)(?!(?:客观)?(?:事实|实际|实情|真相|现实|真实))[^,。;]{1,24}?";
/** What somebody gave out. */
const OTHER_SAYING =
  "(?:但|却|则|而)?(?:与|和|同|跟)[^,。;]{0,20}(?:说法|数字|数据|统计|口径|公布|公告|报[道导]|声明|通报)[^,。;]{0,8}?";
const TWO =
  "(?:但|而)?(?:这|那)?(?:两|二|三|前后|上述)(?:者|个?(?:数字|数据|说法|口径|版本|金额|日期)|[家份种方次](?:的)?(?:数字|数据|说法|口径|版本))(?:之间|相比|对比)?";
const THIS = `(?:但|而)?(?:这|此|该)(?:一|个|些|种|项)?(?:数字|数据|说法|口径|表态|结果|金额|版本)?${OTHER}`;
const ADVERBS = "(?:存在|有|明显|显然|仍|却|都|并|完全|严重|大体|基本|相互|互相|略|颇|较大|很大|巨大|不小|的){0,4}";
const DIFFER =
  "(?:相差|相去|差距|差异|出入|落差|大相径庭|截然|迥异|悬殊|天差地别|天壤之别|不符|不一致|不一|不吻合|矛盾|对不上|背道而驰)";
const ZH = new RegExp(`^(?:${TWO}|${THIS}|${OTHER_SAYING})${ADVERBS}${DIFFER}`, "u");

const DIFFER_EN =
  "differ(?:s|ed)?|match(?:es)?|tally|agree|contradict(?:s|ed)?|diverge[sd]?|far apart|at odds|clash(?:es|ed)?|inconsistent|irreconcilable|a far cry";
const EN = new RegExp(
  `^(?:and |but |yet |though )?(?:the|these|those|both|its?|this|that)\\s?(?:two |three )?(?:figures?|numbers?|accounts?|versions?|statements?|dates?|counts?|claims?|sums?)? ?(?:is|are|was|were|does|do|did)? ?(?:not |n't )?(?:${DIFFER_EN})\\b`,
  "u",
);

/** Without one of these no stretch compares anything. */
const CUES = new RegExp(`${DIFFER}|\\b(?:${DIFFER_EN})\\b`, "u");

/** False where no stretch of a folded text can compare what was said: one look at all of it. */
export function mayCompareSayings(folded: string): boolean {
  return CUES.test(folded);
}

/** True where a folded stretch, from its first letter on, compares what was said. */
export function comparesSayings(stretch: string): boolean {
  return ZH.test(stretch) || EN.test(stretch);
}
