import type { Span } from "../../model/span";
import { matchesOf } from "../../text/matches-of";
import { overlaps } from "../../text/spans";
import type { PairSide } from "./rule";

type Read = Pick<PairSide, "claim" | "extraction" | "body">;

/**
 * Verbs that say of the one behind them that it did not happen ("failed to", 拒绝, 缺少): inherently negative verbs of R. Quirk et al., "A
 * Comprehensive Grammar of the English Language" (1985), 10.59, and implicative verbs of L. Karttunen, "Implicative Verbs" (1971).
 */
const DENYING =
  /(?:缺少|缺乏|欠缺|避免|防止|阻止|拒绝|放弃|免于|停止|拒不)(?:[与和跟同向为对让将把再继续][^,;:]{0,10}|[^,;:]{0,2})$|\b(?:lack(?:s|ed|ing)?|lack of|fail(?:s|ed|ing)? to|failure to|refus(?:es|ed|e|ing) to|declin(?:es|ed|e|ing) to|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)? \w+ from|neglect(?:s|ed)? to|far from|too \w+ to|(?:cleared|acquitted|absolved|innocent) (?:[a-z']+ ){0,4}of|bann?(?:ed|s)? from|barred from|stopp?(?:ed|s)? \w+ from)(?: (?!(?:to|by|in|on|at|with|from|for)\b)[\w',.-]+){0,2} ?$/u;

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

/** Verbs of the same kinds, wherever what they deny stands. */
const DENYING_VERB =
  /拒绝|拒不|未能|无法|阻止|避免|放弃|免于|\b(?:fail(?:s|ed|ing)? to|refus(?:es|ed|e|ing) to|declin(?:es|ed|e|ing) to|unable to|prevent(?:s|ed|ing)? \w+ from|neglect(?:s|ed)? to|stopp(?:ed|ing) short of|(?:cleared|acquitted|absolved|innocent) (?:[a-z']+ ){0,4}of)\b/u;

/** A verb of failing or refusing in the proposition; null where there is none. */
export function denyingVerbIn({ extraction, body }: Read): Span | null {
  const found = DENYING_VERB.exec(extraction.reading.folded.slice(body.start, body.end));
  return found && { start: body.start + found.index, end: body.start + found.index + found[0].length };
}

/** True where the claim's negation reaches a word; a negator that is part of the word (无罪, 不敌) is its meaning, no negation of it. */
function isNegatedHere({ claim }: Read, word: Span): boolean {
  const { negated, cue, scope } = claim.polarity;
  if (!negated) return false;
  if (cue && overlaps(cue, word)) return false;
  if (scope) return overlaps(scope, word);
  return cue === null || cue.end <= word.start;
}

const NEGATORS = /[没未不非无否]|\b(?:no|not|never|none|neither|nor|without|cannot)\b|n't\b/gu;

/** A claim has the reach of one negation; of two ("did not sign a striker, nor sack the coach") the second is not known. */
export function deniesOnce({ claim, extraction, body }: Read): boolean {
  return (
    claim.polarity.negated && matchesOf(NEGATORS, extraction.reading.folded.slice(body.start, body.end)).length === 1
  );
}
