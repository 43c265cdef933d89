import type { Match } from "./score";
import type { ClaimUnit, Unit } from "./units";

type Rated = Pick<ClaimUnit, "claim" | "clause">;

/** Least number of equal content words beside the evaluation: it must be of the same thing. */
export const MIN_SHARED = 2;
/** How far behind a negation an adjective is negated itself ("不低"), in UTF-16 units. */
const NEGATED_REACH = 3;

/**
 * The match that rates one thing alike on both sides: an adjective, on one side at least said of its subject ("the yield is too
 * low"), beside other words in common. Null where there is none.
 */
export function sharedEvaluation(x: Rated, y: Rated, matches: readonly Match[]): Match | null {
  const shared = matches.filter((m) => m.how === "equal" && !m.a.isAdjective && m.a.weight >= 0.1);
  if (shared.length < MIN_SHARED) return null;
  return (
    matches.find(
      (m) =>
        m.a.isAdjective &&
        m.b.isAdjective &&
        (isLast(m.a.start, x.clause) || isLast(m.b.start, y.clause)) &&
        isNegated(x, m.a.start) === isNegated(y, m.b.start),
    ) ?? null
  );
}

/** What a clause says of its subject stands last among its content words. */
function isLast(start: number, { items }: Unit): boolean {
  return items.findLast((item) => item.weight >= 0.2)?.start === start;
}

function isNegated({ claim }: Rated, start: number): boolean {
  const cue = claim.polarity.cue;
  return cue !== null && cue.end <= start && start - cue.end <= NEGATED_REACH;
}
