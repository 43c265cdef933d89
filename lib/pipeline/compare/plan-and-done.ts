import type { TimeExpression } from "../../model/time";
import { clockOf } from "./clock";
import { isPlanned } from "./planned";
import type { PairSide } from "./rule";

/** One side plans, by its words or since it came out before the time; what the other tells lies behind it. */
export function isPlanAndDone(
  planning: PairSide,
  planned: TimeExpression,
  telling: PairSide,
  told: TimeExpression,
): boolean {
  const clock = clockOf(planning);
  const isAhead = clock !== null && planned.from !== null && planned.from.slice(0, 10) > clock;
  if (!isAhead && !isPlanned(planning.claim)) return false;
  if (isPlanned(telling.claim)) return false;
  return !liesAhead(telling, told) || telling.claim.status === "done";
}

/** True where a time does not lie before the day of writing, or either is not known. */
export function liesAhead(side: PairSide, { from }: TimeExpression): boolean {
  const clock = clockOf(side);
  return clock === null || from === null || from >= clock;
}
