import type { Difference } from "./differences";
import { isPlanned } from "./planned";
import type { Pair, PairSide } from "./rule";

/** One side still tells what is planned, the other that it was put off, brought forward or called off. */
export function scheduleDifference({ a, b }: Pair): Difference | null {
  const moves = (side: PairSide) => side.predicates.get("postpone")?.find((p) => !p.negated)?.word ?? null;
  const [x, y] = [moves(a), moves(b)];
  if ((x === null) === (y === null)) return null;
  const still = x === null ? a : b;
  if (!isPlanned(still.claim)) return null;
  return { kind: "time", a: x ?? a.body, b: y ?? b.body, sure: true };
}
