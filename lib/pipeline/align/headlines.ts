import type { ClaimPair } from "./pairs";
import { roundScore } from "./score";
import type { Side } from "./units";

/**
 * What a headline beside a sentence of the other body loses: it says in short what its own body says at length, and must not take
 * that sentence's partner. Of own article pairs 0.1 keeps every topic and takes one wrong link in twenty away.
 */
const STAND_BACK = 0.1;

/** Lets headlines and bylines stand back behind the passages that they head; two headlines are one another's like. */
export function standBack(pairs: readonly ClaimPair[], x: Side, y: Side): ClaimPair[] {
  const [overX, overY] = [x, y].map(isAbove) as [(index: number) => boolean, (index: number) => boolean];
  return pairs.map((pair) =>
    overX(pair.i) === overY(pair.j) ? pair : { ...pair, score: roundScore(Math.max(0, pair.score - STAND_BACK)) },
  );
}

function isAbove({ claims, extraction }: Side): (index: number) => boolean {
  const above: ReadonlySet<string> = new Set(["title", "heading", "byline"]);
  return (index) => above.has(extraction.reading.paragraphs[claims[index]!.claim.paragraph]?.role ?? "body");
}
