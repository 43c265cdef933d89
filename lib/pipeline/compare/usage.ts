import { SCALE_NAMES, type Scale, stepOf, UNMARKED } from "../../lang/degrees";
import type { Claim } from "../../model/claim";
import type { Finding } from "../../model/finding";
import type { Independence, Use } from "../../model/link";
import type { Relation } from "../../model/relation";
import type { Pair, PairSide } from "./rule";

/** What `usageOf` reads of a verdict. */
interface Judged {
  relation: Relation;
  findings: readonly Finding[];
}

/**
 * How one source used the other's claim, where it cites it or both report one statement; null elsewhere. Where both report one statement,
 * neither is known to have used the other: only how alike the words are is said.
 */
export function usageOf({ a, b }: Pair, judged: Judged, { wording, cites, speaker }: Independence): Use | null {
  if (cites === "none_found" && speaker !== "same_statement" && speaker !== "same_speaker") return null;
  const { relation, findings } = judged;
  const agrees = relation === "agree_compatible" || relation === "agree_exact";
  if (cites !== "a_cites_b" && cites !== "b_cites_a") {
    return wording !== "own_words" ? "copied" : agrees ? "reworded" : null;
  }
  const user = cites === "b_cites_a" ? "b" : "a";
  const [own, other] = user === "a" ? [a, b] : [b, a];
  if (other.claim.status === "presupposed" && own.claim.status !== "presupposed") return "question_made_fact";
  if (wording === "same_words") return "copied";
  if (relation.startsWith("contradict") || relation === "superseded" || relation === "not_comparable") return null;
  const firmness = compareFirmness(own, other);
  if (firmness !== 0) return firmness > 0 ? "strengthened" : "weakened";
  if (relation === `${user}_more_specific`) return "narrowed";
  if (relation === "a_more_specific" || relation === "b_more_specific") return "broadened";
  const measure = measureWidth(findings, user);
  if (measure !== 0) return measure > 0 ? "broadened" : "narrowed";
  if (wording !== "own_words") return "copied";
  return agrees ? "reworded" : null;
}

/** Above 0 where the user says it more firmly than what it used: on the first scale on which the two stand apart. */
function compareFirmness(own: PairSide, other: PairSide): number {
  for (const scale of SCALE_NAMES) {
    const [x, y] = [placeOf(own, scale), placeOf(other, scale)];
    if (x.isMarked || y.isMarked) {
      if (x.step !== null && y.step !== null && x.step !== y.step) return x.step - y.step;
    }
  }
  return 0;
}

function placeOf({ extraction, body, claim }: PairSide, scale: Scale): { step: number | null; isMarked: boolean } {
  const step = stepOf(extraction.reading.folded.slice(body.start, body.end), scale);
  if (step !== null) return { step, isMarked: true };
  const isOpen = scale === "certainty" && !isAsserted(claim);
  return { step: isOpen ? null : UNMARKED[scale], isMarked: false };
}

function isAsserted({ status }: Claim): boolean {
  return status === "asserted" || status === "done" || status === "plan" || status === "reported";
}

/** Above 0 where the user names the measure more widely (确认收入 → 收入), below 0 where more narrowly; 0 where neither is known. */
function measureWidth(findings: readonly Finding[], user: "a" | "b"): number {
  const found = findings.find((f) => f.message.code === "measure_words");
  if (!found) return 0;
  const lengthOf = (side: "a" | "b") => String(found.message.params[side] ?? "").length;
  return lengthOf(user === "a" ? "b" : "a") - lengthOf(user);
}
