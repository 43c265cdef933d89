import { roundScore } from "./score";
import type { ScoredPairs } from "./scored";
import type { Side } from "./units";

/**
 * What a headline beside a sentence of the other body loses: it says in short what its own body says at length, and must not take
 * that sentence's partner. Of own article pairs 0.1 keeps every topic and takes one wrong link in twenty away.
 */
const STAND_BACK = 0.1;

/** Lets headlines and bylines stand back behind the passages that they head; two headlines are one another's like. */
export function standBack(pairs: ScoredPairs): ScoredPairs {
  const [overX, overY] = [isAbove(pairs.x), isAbove(pairs.y)];
  const score = pairs.score.map((own, at) =>
    overX(pairs.i[at]!) === overY(pairs.j[at]!) ? own : roundScore(Math.max(0, own - STAND_BACK)),
  );
  return { ...pairs, score };
}

function isAbove({ claims, extraction }: Side): (index: number) => boolean {
  const above: ReadonlySet<string> = new Set(["title", "heading", "byline"]);
  return (index) => above.has(extraction.reading.paragraphs[claims[index]!.claim.paragraph]?.role ?? "body");
}
