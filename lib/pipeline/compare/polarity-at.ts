import type { Span } from "../../model/span";
import { overlaps } from "../../text/spans";
import type { PairSide } from "./rule";

type Read = Pick<PairSide, "claim" | "extraction" | "body">;

/**
 * Verbs that say of the one behind them that it did not happen ("failed to", 拒绝, 缺少): inherently negative verbs of R. Quirk et al., "A
 * Comprehensive Grammar of the English Language" (1985), 10.59, and implicative verbs of L. Karttunen, "Implicative Verbs" (1971).
 */
const DENYING =
  /(?:缺少|缺乏|欠缺|避免|防止|阻止|拒绝|放弃|免于)[^,;:]{0,2}$|\b(?:lack(?:s|ed|ing)?|lack of|fail(?:s|ed|ing)? to|failure to|refus(?:es|ed|e|ing) to|declin(?:es|ed|e|ing) to|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)? \w+ from|neglect(?:s|ed)? to|far from|too \w+ to)(?: (?:the|an?|any|its|their))? ?$/u;

/** How far before a word its denying verb is looked for, in UTF-16 units. */
const DENYING_REACH = 28;

/** True where a word is denied: by the claim's negation or by a verb that denies what stands behind it, not by both. */
export function isNegatedAt(side: Read, word: Span): boolean {
  return isNegatedHere(side, word) !== isDeniedByVerb(side, word);
}

/** "failed to reach", 拒绝签署: true for the word behind. */
export function isDeniedByVerb({ extraction, body }: Read, word: Span): boolean {
  const from = Math.max(body.start, word.start - DENYING_REACH);
  return DENYING.test(extraction.reading.folded.slice(from, word.start));
}

/** True where the claim's negation reaches a word; a negator that is part of the word (无罪, 不敌) is its meaning, no negation of it. */
function isNegatedHere({ claim }: Read, word: Span): boolean {
  const { negated, cue, scope } = claim.polarity;
  if (!negated) return false;
  if (cue && overlaps(cue, word)) return false;
  if (scope) return overlaps(scope, word);
  return cue === null || cue.end <= word.start;
}
