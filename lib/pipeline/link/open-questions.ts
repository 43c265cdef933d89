import { isLone } from "../align/select";
import type { LinkPairs } from "./cells";
import type { JudgedPair } from "./judge-pairs";

/**
 * A link without a verdict is shown as an open question from here up, or where its claims have no other partner; else it is offered as
 * a candidate. At 0.3 a fifth of a reader's topics were found and hidden; of those that 0.2 brings two in three are right, below it one in three.
 */
const MIN_OPEN_SCORE = 0.22;
/** Where other partners are as near, as much as one word that stands nowhere else must be in common: loosely related words join nothing. */
const MIN_EVIDENCE = 0.85;
/** What an equal figure or an equal day weighs beside words; less is a unit or a year in common. */
const MIN_VALUE = 0.9;

/** True where a link says nothing and is too weak to be shown as an open question. */
export function isOnlyCandidate(pairs: LinkPairs): boolean {
  return pairs.every((p) => p.verdict.relation === "undetermined" && !isOpenQuestion(p));
}

function isOpenQuestion(found: JudgedPair): boolean {
  const { a, b } = found.pair;
  // A question that nobody answers in the other text's words asserts nothing to hold beside it; a day by itself is no topic.
  if ((a.claim.status === "presupposed" || b.claim.status === "presupposed") && !isLone(found)) return false;
  if (found.matched === 0 && found.figures === 0) return false;
  if (isLone(found)) return true;
  return openScore(found) >= MIN_OPEN_SCORE && hasEvidence(found);
}

/** That its neighbours are linked does not make one common word ("closed", "stay shut") a topic. */
function openScore({ score, near, signs }: JudgedPair): number {
  return signs < 2 ? score - near : score;
}

/** A figure or a time that both give, or words that surely stand for each other; across languages translations do. */
function hasEvidence({ figures, times, evidence }: JudgedPair): boolean {
  return figures >= MIN_VALUE || times >= MIN_VALUE || evidence >= MIN_EVIDENCE;
}
