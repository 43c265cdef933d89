import { CAME_OF_IT, CONCEDES, EXPECTS, MEANS, PAST } from "../../lang/foretelling";
import type { Span } from "../../model/span";
import { matchesOf } from "../../text/matches-of";
import type { PairSide } from "./rule";

/** True where words of a sentence before `at` say that somebody expects what stands there. */
export function isExpectedAt(side: PairSide, at: Span): boolean {
  return standsUnder(EXPECTS, side, at);
}

/** True where a claim of a plan plans what stands at `at`. */
export function isMeantAt(side: PairSide, at: Span): boolean {
  return side.claim.status === "plan" && standsUnder(MEANS, side, at);
}

/** True where a claim tells as a fact what stands at `at`. */
export function isToldAsFact({ claim }: PairSide): boolean {
  return claim.status === "asserted" || claim.status === "done" || claim.status === "reported";
}

/** True where the form of a claim shows that it is past: done, decided, or not done when it could have been. */
export function isPast({ extraction, claim }: PairSide): boolean {
  return claim.status === "done" || PAST.test(extraction.reading.folded.slice(claim.start, claim.end));
}

/** From the start of a negator to the end of 不会 or 不打算, in UTF-16 units. */
const REACH_BEHIND = 3;

/** One of the words stands before `at` in its sentence, and nothing between turns to what came of it. */
function standsUnder(words: RegExp, { extraction, claim, body }: PairSide, at: Span): boolean {
  const { folded, sentences } = extraction.reading;
  const from = sentences[claim.sentence]?.span.start ?? claim.start;
  // A finding on a whole proposition is on its predicate, which may stand anywhere in it.
  const isWhole = at.start <= body.start && at.end >= body.end;
  // 不会: the negator stands before the word that makes it a plan.
  const to = isWhole ? body.end : at.start + (/[不没未]/u.test(folded.slice(at.start, at.end)) ? REACH_BEHIND : 0);
  const text = folded.slice(Math.min(from, claim.start), to);
  const cue = matchesOf(words, text).at(-1);
  if (!cue) return false;
  const behind = isWhole ? "" : text.slice(cue.index + cue[0].length);
  if (CAME_OF_IT.test(behind)) return false;
  return !(CONCEDES.test(text.slice(0, cue.index)) && behind.includes(","));
}
