import type { Pair } from "./rule";

/** "Has not signed yet" and "will sign": what has not been done may be planned. */
const NOT_YET =
  /尚未|还没|还未|仍未|暂未|至今未|从未|从来没|未曾|不曾|\b(?:ha(?:s|ve)(?:n't| not| never)|not yet|yet to)\b/u;

/** True where the one side has not done so far what the other plans: no conflict. */
export function isYetToCome(pair: Pair, negated: "a" | "b"): boolean {
  const [own, other] = negated === "a" ? [pair.a, pair.b] : [pair.b, pair.a];
  const { cue } = own.claim.polarity;
  if (other.claim.status !== "plan" || own.claim.status === "plan" || !cue) return false;
  return NOT_YET.test(
    own.extraction.reading.folded.slice(Math.max(own.body.start, cue.start - NEAR_CUE), cue.end + NEAR_CUE),
  );
}

/** How far from the negator the words stand that make it "not yet", in UTF-16 units. */
const NEAR_CUE = 5;
