import { contrastOf } from "./contrast";
import { areTwoOccasions } from "./occasions";
import { isAlleged, modalsOf } from "./operators";
import type { Pair } from "./rule";
import { softCover } from "./soft-cover";
import { areApart, resolvedTimes } from "./stated-times";

/**
 * How far ahead of any third sentence two must be to tell of one thing, in whole texts, and the least that they have in common then. Set
 * on the project's own 28 pairs of articles, where the two rules that ask this speak on ten links, each a conflict to a reader.
 */
const MIN_LEAD = 1.1;
const MIN_COVER = 0.18;
const MIN_THINGS = 2;
/** One thing in common is enough between sentences that are further ahead and share more of what they say. */
const SURE_LEAD = 1.3;
const SURE_COVER = 0.25;

/**
 * True where two sentences of longer texts are like each other and like no other, and nothing sets them apart: no time, occasion, kind
 * of thing or certainty. Passages of one sentence have nothing to be ahead of: there the words themselves must show what is meant.
 */
export function areCounterparts(pair: Pair): boolean {
  const { a, b, lead, inside } = pair;
  if (inside || !Number.isFinite(lead) || lead < MIN_LEAD || !isCovered(pair)) return false;
  if (areTwoOccasions(pair) || contrastOf(pair) || areApart(resolvedTimes(a), resolvedTimes(b))) return false;
  return isAlleged(a) === isAlleged(b) && modalsOf(a).join() === modalsOf(b).join();
}

function isCovered(pair: Pair): boolean {
  const { a, b, words, anchors } = softCover(pair);
  const cover = Math.min(a, b);
  if (words + anchors >= MIN_THINGS) return cover >= MIN_COVER;
  return words > 0 && cover >= SURE_COVER && pair.lead >= SURE_LEAD;
}
