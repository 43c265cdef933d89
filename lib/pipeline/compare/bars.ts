import { kindWords } from "../../lang/narrowing";
import type { Claim } from "../../model/claim";
import type { Finding } from "../../model/finding";
import type { Kind, Relation } from "../../model/relation";
import { circumstancesDiffer } from "./circumstances";
import { isExpectedAt, isMeantAt, isPast, isToldAsFact } from "./foretold";
import { areMomentsApart, isEarlierAlone } from "./moments";
import type { Pair } from "./rule";
import { settingOf } from "./setting";

/** What a finding of conflict comes to where it does not stand. */
export interface Barred {
  outcome: Relation;
  kinds: readonly Kind[];
}

/** They weigh times and plans by each figure or date, and know which of a clause's several are planned. */
const WEIGH_THEMSELVES: ReadonlySet<string> = new Set(["figures", "time-apart", "one-role"]);

/** They compare when or for how many times something was, or who somebody is. */
const OF_ONE_TIME: ReadonlySet<string> = new Set(["time-apart", "one-role", "occurrence"]);

/** They find that something happened and did not, which may be so at two times. */
const OF_EVENTS: ReadonlySet<string> = new Set(["negation", "antonym", "comparative"]);

/**
 * What keeps two claims from being a contradiction, whichever rule found one; null where nothing does. A forecast and what came of it,
 * a plan and what was done, two moments; and what is not asserted: a question never taken up, a hypothesis, a possibility or an
 * opinion on one side leaves at most a tension.
 */
export function barOf(finding: Finding, pair: Pair): Barred | null {
  const { a, b } = pair;
  if (isForecastAndActual(finding, pair)) return { outcome: "superseded", kinds: ["forecast_vs_actual"] };
  if (areMomentsApart(a, b) && finding.rule !== "time-apart") return { outcome: "superseded", kinds: ["time"] };
  if (OF_EVENTS.has(finding.rule) && isEarlierAlone(a, b)) return { outcome: "tension", kinds: ["time"] };
  if (!OF_ONE_TIME.has(finding.rule) && (circumstancesDiffer(pair) || kindsDiffer(pair)))
    return { outcome: "not_comparable", kinds: ["scope"] };
  const isPlanAndDone = [a.claim.status, b.claim.status].sort().join() === "done,plan";
  if (!isCommitted(a.claim) || !isCommitted(b.claim) || isPlanAndDone || isPlanAndPast(finding, pair))
    return { outcome: "tension", kinds: ["modality"] };
  return null;
}

/** Each side says of which age, grade or division it is, and they are not one: patients over 75, younger patients. */
function kindsDiffer({ a, b }: Pair): boolean {
  const [xs, ys] = [kindWords(settingOf(a)), kindWords(settingOf(b))];
  return xs.length > 0 && ys.length > 0 && !xs.some((x) => ys.includes(x));
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
