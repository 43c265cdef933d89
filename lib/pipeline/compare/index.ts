import type { Pair, Rule } from "./rule";
import { antonym } from "./rules/antonym";
import { causeExcluded } from "./rules/cause-excluded";
import { comparative } from "./rules/comparative";
import { counterpartDenied } from "./rules/counterpart-denied";
import { counterpartOpposed } from "./rules/counterpart-opposed";
import { courtVerdict } from "./rules/court-verdict";
import { deniedReason } from "./rules/denied-reason";
import { entitySwap } from "./rules/entity-swap";
import { eventOrder } from "./rules/event-order";
import { excludes } from "./rules/excludes";
import { extent } from "./rules/extent";
import { figures } from "./rules/figures";
import { framing } from "./rules/framing";
import { hasNone } from "./rules/has-none";
import { keptIn } from "./rules/kept-in";
import { known } from "./rules/known";
import { measureWords } from "./rules/measure-words";
import { negation } from "./rules/negation";
import { negationReach } from "./rules/negation-reach";
import { occurrence } from "./rules/occurrence";
import { oneDifference } from "./rules/one-difference";
import { oneHolder } from "./rules/one-holder";
import { oneRole } from "./rules/one-role";
import { oneSite } from "./rules/one-site";
import { oneUtterance } from "./rules/one-utterance";
import { otherWay } from "./rules/other-way";
import { outcomes } from "./rules/outcomes";
import { percentOrPoints } from "./rules/percent-or-points";
import { placing } from "./rules/placing";
import { positions } from "./rules/positions";
import { reasons } from "./rules/reasons";
import { recalculation } from "./rules/recalculation";
import { reckoning } from "./rules/reckoning";
import { reportedAs } from "./rules/reported-as";
import { roles } from "./rules/roles";
import { sameEvaluation } from "./rules/same-evaluation";
import { samePredicate } from "./rules/same-predicate";
import { sameSense } from "./rules/same-sense";
import { sameWords } from "./rules/same-words";
import { sides } from "./rules/sides";
import { states } from "./rules/states";
import { streak } from "./rules/streak";
import { sumOfParts } from "./rules/sum-of-parts";
import { superlative } from "./rules/superlative";
import { timeApart } from "./rules/time-apart";
import { truncatedQuote } from "./rules/truncated-quote";

/** Every rule, in the order of design.md section 5; `decide.ts` holds the precedence of what they find. */
export const RULES: readonly Rule[] = [
  timeApart,
  reckoning,
  known,
  positions,
  excludes,
  percentOrPoints,
  sumOfParts,
  recalculation,
  figures,
  measureWords,
  framing,
  truncatedQuote,
  roles,
  negation,
  negationReach,
  antonym,
  streak,
  comparative,
  states,
  outcomes,
  courtVerdict,
  hasNone,
  keptIn,
  deniedReason,
  causeExcluded,
  entitySwap,
  oneHolder,
  oneRole,
  oneSite,
  occurrence,
  eventOrder,
  superlative,
  placing,
  sides,
  counterpartDenied,
  counterpartOpposed,
  extent,
  oneDifference,
  otherWay,
  reasons,
  oneUtterance,
  sameWords,
  samePredicate,
  sameEvaluation,
  sameSense,
  reportedAs,
];

/** Rules that at most tell agreement, the parts of it, or what cannot be compared. */
const AGREEING: readonly Rule[] = [
  measureWords,
  sumOfParts,
  recalculation,
  extent,
  otherWay,
  samePredicate,
  sameEvaluation,
  sameSense,
  reportedAs,
];
/** Rules that may find a contradiction or a tension, but neither one that must be inferred nor something superseded. */
const DIRECT: readonly Rule[] = [
  known,
  oneSite,
  percentOrPoints,
  framing,
  truncatedQuote,
  roles,
  negation,
  negationReach,
  antonym,
  streak,
  comparative,
  hasNone,
  entitySwap,
  oneHolder,
  oneRole,
  occurrence,
  superlative,
  placing,
  oneDifference,
  oneUtterance,
  sameWords,
];

/** Rules that may find a contradiction, a tension or something superseded. */
export const CONFLICT_RULES = RULES.filter((rule) => !AGREEING.includes(rule));
/** Those of them that may find something inferred or superseded, and the one that weighs positions. */
export const INFERRING_RULES = CONFLICT_RULES.filter((rule) => !DIRECT.includes(rule));
/** Frames that exclude each other; what may settle a question; what may turn a forecast into what came of it. */
export const FRAME_RULES: readonly Rule[] = [excludes];
export const SETTLING_RULES: readonly Rule[] = [excludes, negation];
export const FORECAST_RULES: readonly Rule[] = [figures];

/** Rules that have something to say of the same words: of when, by whom, with which figures and for which reasons they are told. */
const OF_SAME_WORDS: readonly Rule[] = [
  timeApart,
  reckoning,
  known,
  positions,
  figures,
  truncatedQuote,
  oneRole,
  reasons,
  oneUtterance,
  sameWords,
  reportedAs,
];

/** The rules that a pair is to be judged by: all others than those need a difference between the two propositions. */
export function rulesFor(pair: Pair): readonly Rule[] {
  return sameWords.compare(pair)?.outcome === "agree_exact" ? OF_SAME_WORDS : RULES;
}
