import { kindWords } from "../../lang/narrowing";
import type { Claim } from "../../model/claim";
import type { Finding } from "../../model/finding";
import type { Kind, Relation } from "../../model/relation";
import type { Span } from "../../model/span";
import { circumstancesDiffer } from "./circumstances";
import { placesDiffer } from "./differences";
import { isExpectedAt, isMeantAt, isPast, isToldAsFact } from "./foretold";
import { rolesDiffer } from "./gates/subjects";
import { relateHours } from "./hours-of-day";
import { isOneBefore } from "./later-state";
import { areMomentsApart, isAfterAll, isEarlierAlone, isLongAgoAlone } from "./moments";
import { moversDiffer } from "./movers";
import { isOfAnotherNumber } from "./numbered-difference";
import { orderOfEvent } from "./order-of-event";
import { postsDiffer } from "./posts-differ";
import type { Pair, PairSide } from "./rule";
import { settingOf } from "./setting";
import { settingsDiffer } from "./settings-differ";
import { slotsApart } from "./slot/apart";
import { headsDiffer } from "./two-heads";

/** What a finding of conflict comes to where it does not stand. */
interface Barred {
  outcome: Relation;
  kinds: readonly Kind[];
}

/** They weigh times and plans by each figure or date, and know which of a clause's several are planned. */
const WEIGH_THEMSELVES: ReadonlySet<string> = new Set(["figures", "time-apart", "one-role"]);

/** They compare when or for how many times something was, or who somebody is. */
const OF_ONE_TIME: ReadonlySet<string> = new Set(["time-apart", "one-role", "occurrence", "event-order"]);

/** They compare who held a post, or which place somebody took. */
const OF_WHOM: ReadonlySet<string> = new Set([
  ...["figures", "time-apart", "one-role", "one-holder"],
  ...["placing", "occurrence", "entity-swap"],
]);

/** They find that something happened and did not, which may be so at two times. */
const OF_EVENTS: ReadonlySet<string> = new Set(["negation", "antonym", "comparative", "outcomes"]);

/** They find that somebody or something is in one state, and in another, or came first, and came second. */
const OF_STATES: ReadonlySet<string> = new Set(["states", "outcomes", "excludes", "placing"]);

/** They find that something went up, and down. */
const OF_MOVES: ReadonlySet<string> = new Set(["antonym", "comparative", "streak", "other-way"]);

/** They rest on one contest, one group or one event, which a noun of each side's own may tell apart. */
const OF_NAMED_THINGS: ReadonlySet<string> = new Set([
  ...["one-site", "cause-excluded", "denied-reason", "has-none"],
  ...["placing", "occurrence", "one-role", "streak"],
]);

/**
 * What keeps two claims from being a contradiction, whichever rule found one; null where nothing does. A forecast and what came of it,
 * a plan and what was done, two moments; and what is not asserted: a question never taken up, a hypothesis, a possibility or an
 * opinion on one side leaves at most a tension.
 */
export function barOf(finding: Finding, pair: Pair): Barred | null {
  const { a, b } = pair;
  if (isAskedAlone(finding, pair)) return { outcome: "tension", kinds: ["modality"] };
  if (!OF_WHOM.has(finding.rule) && (postsDiffer(pair) || isOfAnotherNumber(pair)))
    return { outcome: "not_comparable", kinds: ["entity"] };
  if (OF_STATES.has(finding.rule) && rolesDiffer(pair)) return { outcome: "not_comparable", kinds: ["entity"] };
  if (OF_STATES.has(finding.rule) && settingsDiffer(pair)) return { outcome: "not_comparable", kinds: ["scope"] };
  // A frame that excludes what a rumour says stands (design: section 5, step 6).
  if (finding.rule === "excludes") return null;
  if (isForecastAndActual(finding, pair)) return { outcome: "superseded", kinds: ["forecast_vs_actual"] };
  if (!OF_ONE_TIME.has(finding.rule) && (areMomentsApart(a, b) || isLongAgoAlone(a, b) || isOneBefore(a, b)))
    return { outcome: "superseded", kinds: ["time"] };
  // It left at nine and arrived at one.
  if (OF_EVENTS.has(finding.rule) && relateHours(pair)?.apart) return { outcome: "not_comparable", kinds: ["time"] };
  // Forbidden in bars, allowed on terraces.
  if (OF_EVENTS.has(finding.rule) && placesDiffer(pair)) return { outcome: "not_comparable", kinds: ["place"] };
  if (OF_EVENTS.has(finding.rule) && orderOfEvent(pair)) return { outcome: "not_comparable", kinds: ["time"] };
  if (OF_EVENTS.has(finding.rule) && settingsDiffer(pair)) return { outcome: "not_comparable", kinds: ["scope"] };
  if (OF_EVENTS.has(finding.rule) && isAfterAll(a, b)) return { outcome: "superseded", kinds: ["time"] };
  if (!OF_ONE_TIME.has(finding.rule) && finding.rule !== "figures" && isEarlierAlone(a, b))
    return { outcome: "tension", kinds: ["time"] };
  if (!OF_ONE_TIME.has(finding.rule) && (circumstancesDiffer(pair) || kindsDiffer(pair)))
    return { outcome: "not_comparable", kinds: ["scope"] };
  if (OF_MOVES.has(finding.rule) && moversDiffer(pair, finding))
    return { outcome: "not_comparable", kinds: ["entity"] };
  // Sales of the one sort fell, of the other rose.
  if (OF_EVENTS.has(finding.rule) && slotsApart(pair)) return { outcome: "not_comparable", kinds: ["scope"] };
  if (isBlame(a) && isBlame(b)) return { outcome: "tension", kinds: ["attribution"] };
  if (OF_NAMED_THINGS.has(finding.rule) && headsDiffer(pair, finding))
    return { outcome: "not_comparable", kinds: ["scope"] };
  // A site that was chosen is where the thing will be built.
  if (finding.rule === "one-site") return null;
  const isPlanAndDone = [a.claim.status, b.claim.status].sort().join() === "done,plan";
  if (!isCommitted(a.claim) || !isCommitted(b.claim) || isPlanAndDone || isPlanAndPast(finding, pair))
    return { outcome: "tension", kinds: ["modality"] };
  return null;
}

/** Who blames has a view of the cause: 归咎于, "blames it on". Folded text. */
const BLAMES = /归咎|归因|怪罪|抱怨|指责|\bblam(?:es?|ed|ing)\b/u;

function isBlame(side: PairSide): boolean {
  return BLAMES.test(settingOf(side));
}

/** Each side says of which age, grade or division it is, and they are not one: patients over 75, younger patients. */
function kindsDiffer({ a, b }: Pair): boolean {
  const [xs, ys] = [kindWords(settingOf(a)), kindWords(settingOf(b))];
  return xs.length > 0 && ys.length > 0 && !xs.some((x) => ys.includes(x));
}

/** What is asked for has not been done: 声请羁押, "applied for bail". Right before the words of a finding, folded. */
const ASKS =
  /(?:申请|声请|请求|要求|呼吁|主张|诉请|提请|提议|寻求)[^,;:]{0,4}$|\b(?:ask(?:s|ed)? (?:for|the \w+ to)|appl(?:y|ies|ied) (?:for|to)|request(?:s|ed)?|call(?:s|ed)? for|demand(?:s|ed)?|seek(?:s|ing)?|sought)(?: [a-z]+){0,3} ?$/u;
const ASKS_REACH = 40;

/** One side only asks for what the other tells of. */
function isAskedAlone({ rule, a: [x], b: [y] }: Finding, { a, b }: Pair): boolean {
  if (WEIGH_THEMSELVES.has(rule)) return false;
  const isAsked = ({ extraction, claim }: PairSide, at: Span | undefined) =>
    at !== undefined &&
    ASKS.test(extraction.reading.folded.slice(Math.max(claim.start, at.start - ASKS_REACH), at.start));
  return isAsked(a, x) !== isAsked(b, y);
}

function isForecastAndActual(finding: Finding, { a, b }: Pair): boolean {
  if (WEIGH_THEMSELVES.has(finding.rule)) return false;
  const [x, y] = [isExpectedAt(a, finding.a[0] ?? a.body), isExpectedAt(b, finding.b[0] ?? b.body)];
  return x !== y && isToldAsFact(x ? b : a);
}

function isPlanAndPast(finding: Finding, { a, b }: Pair): boolean {
  if (WEIGH_THEMSELVES.has(finding.rule)) return false;
  const [x, y] = [isMeantAt(a, finding.a[0] ?? a.body), isMeantAt(b, finding.b[0] ?? b.body)];
  const telling = x ? b : a;
  return x !== y && isToldAsFact(telling) && isPast(telling);
}

function isCommitted({ status }: Claim): boolean {
  return !["presupposed", "hypothetical", "possible", "probable", "rumour", "opinion"].includes(status);
}
