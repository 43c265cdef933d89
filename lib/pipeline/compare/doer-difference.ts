import type { Item } from "../align/units";
import { isOneLanguage } from "../one-language";
import { type Difference, phraseFrom, unanswered } from "./differences";
import { onceFor } from "./once";
import type { Pair, PairSide } from "./rule";

/** By whom it was done, named on both sides by words that have nothing to do with each other: by students, by an architect. */
export function doerDifference(pair: Pair): Difference | null {
  if (!isOneLanguage(pair)) return null;
  // Any match counts: a name that is spelled otherwise is no other doer.
  const doerOf = (own: "a" | "b") => unanswered(pair, own, doerIn(pair[own]), () => true);
  const [x, y] = [doerOf("a"), doerOf("b")];
  return x && y ? { kind: "entity", a: x, b: y, sure: false } : null;
}

/** The words that name who did it; none where nobody is named. */
const doerIn = onceFor((side: PairSide): readonly Item[] => {
  const { folded } = side.extraction.reading;
  return phraseFrom(side, (i) => DOER_BEFORE.test(folded.slice(Math.max(side.body.start, i.start - 24), i.start)));
});

/** What stands before a doer, in folded text up to it: a passive and "by". */
const DOER_BEFORE = /\b[a-z]{2,}(?:ed|en|wn|lt|de|ne|id|ght|nt|ut)(?: for)? by (?:(?:the|an?|its|their|his|her) )?$/u;
