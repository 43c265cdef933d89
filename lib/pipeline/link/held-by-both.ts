import { groupOf } from "../../model/relation";
import type { Side } from "../align/units";
import { bareText } from "../compare/bare-text";
import type { JudgedPair } from "./judge-pairs";

/** Fewer letters than this are a fragment, which may stand in any text. */
const MIN_LETTERS = 4;

/**
 * True for a difference that each source holds in itself: what A says here B says too, word for word, and what B says here A
 * says too. The two agree; where the statements clash it is each source that speaks against itself, which is shown apart.
 * @returns a test of judged pairs of these two sides.
 */
export function heldByBoth(x: Side, y: Side): (judged: JudgedPair) => boolean {
  const [inX, inY] = [statementsOf(x), statementsOf(y)];
  return ({ pair: { a, b }, verdict }) => {
    const group = groupOf(verdict.relation);
    if (group !== "contradict" && group !== "partly") return false;
    const [here, there] = [bareText(a), bareText(b)];
    // One statement in the same words is what the two have: its speaker or its time is the difference.
    return here !== there && inY.has(here) && inX.has(there);
  };
}

function statementsOf({ claims, extraction }: Side): Set<string> {
  return new Set(claims.map(({ body }) => bareText({ extraction, body })).filter((text) => text.length >= MIN_LETTERS));
}
