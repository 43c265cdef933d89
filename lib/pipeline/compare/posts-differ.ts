import { postsIn } from "../../lang/posts";
import type { Span } from "../../model/span";
import { within } from "../../text/spans";
import { onceFor } from "./once";
import type { Pair, PairSide } from "./rule";

/**
 * True where each side tells of the holder of a post, and not of one post: the finance chief was fired, the chief executive resigned. Not
 * where a person named on both sides bears the two.
 */
export const postsDiffer = onceFor((pair: Pair): boolean => {
  const [xs, ys] = [postsOf(pair.a), postsOf(pair.b)];
  if (xs.length !== 1 || ys.length !== 1 || xs[0] === ys[0]) return false;
  return !pair.matches.some((m) => m.how === "equal" && isPerson(pair.a, m.a) && isPerson(pair.b, m.b));
});

const postsOf = onceFor(({ extraction, claim }: PairSide): readonly number[] =>
  postsIn(extraction.reading.folded.slice(claim.start, claim.end)),
);

function isPerson({ claim }: PairSide, at: Span): boolean {
  return claim.entities.some((entity) => entity.kind === "person" && within(at, entity));
}
