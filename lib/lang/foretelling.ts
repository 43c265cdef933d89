/**
 * What is said of something that has not happened yet, in folded Chinese and English: the words that foretell it, and the words
 * behind which a sentence goes on to what did happen.
 */

/** Somebody expects it. A standard that something is measured by (比预期, than expected) is none. */
export const EXPECTS =
  /预[计测料估报言]|(?<![比及于合出超达到])预期|估计|料(?=将|会|在|可)|料想|看好|看坏|唱衰|有望|可望|展望|\b(?:expects?|(?<!\b(?:than|as|than was|than had been|than were) )expected|expecting|(?<!\bthan )(?:forecasts?|forecasted|predict(?:s|ed)?|projected|anticipated)|tipped to|(?:un)?likely to|on course to|poised to|bound to|hoped (?:to|that)|feared that)\b/gu;

/** It is meant to be done. */
export const MEANS =
  /计划|打算|准备|拟(?!定|合|真|人|态|声|物|像)|将(?=[^,;]{0,3}(?:会|于|在|把|被|对|向|不|继续|重新|全面|正式))|即将|将要|考虑|有意|不会(?!议|员)|\b(?:will|won't|shall|would|plans?(?= to\b)|planned to|planning to|intend(?:s|ed)? to|aim(?:s|ed)? to|hopes? to|going to|scheduled to|set to|due to(?= [a-z]+ (?:in|on|next|by|from)\b)|vow(?:s|ed) to|promise[ds]? to|pledge[ds]? to)\b/gu;

/** From here on a sentence tells what came of it. */
export const CAME_OF_IT =
  /实际|结果|最终|最后|事实上|[,;](?:但|却|然而|不过|而(?!且))|[;。]|但是?|\b(?:but|yet|however|although|though|whereas|while|despite|in fact|actually|turned out|in the end)\b|;/u;

/** Opens a clause that ends at its comma: "although it was expected to rise, it fell". */
export const CONCEDES = /尽管|虽然?|原本?以为|\b(?:although|though|while|despite|after)\b/u;

/** Tells of what is past: 没有 and 未 deny it, 不 need not. */
export const PAST =
  /没有?|未(?!来|必)|已|了|曾|宣布|决定|实际|最终|昨[天日晚]|\b(?:did|was|were|had|has|have)\b|\b[a-z]{2,}ed\b/u;
