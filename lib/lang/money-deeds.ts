import { matchesOf } from "../text/matches-of";

/**
 * What is done with a sum of money, by the words before it, folded: a fine is no outlay, what was raised is no loss. The frames are those of
 * FrameNet (Fining, Expenditure, Earnings, Funding, Giving, Losing); spending and investing are one here.
 */
const DEEDS: readonly (readonly [deed: string, words: RegExp])[] = [
  ["fine", /罚款|罚金|罚单|罚锾|开罚|被罚|处罚|罚(?=没|\d|$)|\bfin(?:e|es|ed|ing)\b/gu],
  [
    "outlay",
    /花费|花了|耗资|耗费|斥资|投资|投入|造价|成本|制作费|\b(?:spen[dt]|spending|costs?|costing|invest(?:s|ed|ing|ment)?)\b/gu,
  ],
  ["award", /赔偿|赔付|判赔|补偿|\b(?:damages|compensation|awarded|payout)\b/gu],
  ["raised", /融资|募资|筹[得集款措]|募[得集]|\b(?:rais(?:es|ed|ing)|crowdfund(?:ed|ing))\b/gu],
  ["given", /捐(?:款|赠|出|助)?|资助|\b(?:donat(?:es|ed|ing|ions?)|gave)\b/gu],
  ["lent", /贷款|借款|借出|\b(?:loans?|len[dt]|borrow(?:s|ed|ing)?)\b/gu],
  ["lost", /损失|亏损|\b(?:loss(?:es)?|lost|losing|damage)\b/gu],
  ["earned", /票房|盈利|获利|净利|赚(?:得|取|了)?|\b(?:earn(?:s|ed|ing|ings)?|gross(?:ed)?|profits?)\b/gu],
  ["saved", /节省|节约|省下|\bsav(?:es|ed|ing|ings)\b/gu],
];

/** What was done with the sum that stands behind a folded stretch of words: the deed named last; null where none is. */
export function moneyDeed(before: string): string | null {
  let last: { deed: string; at: number } | null = null;
  for (const [deed, words] of DEEDS)
    for (const { index } of matchesOf(words, before)) if (!last || index > last.at) last = { deed, at: index };
  return last?.deed ?? null;
}
