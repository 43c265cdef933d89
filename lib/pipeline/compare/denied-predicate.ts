import { directionOf } from "../../lang/direction";
import { overlaps } from "../../text/spans";
import type { Match } from "../align/score";
import type { Item } from "../align/units";
import { areOneMeaning } from "./one-meaning";
import { isFirm } from "./overlap";
import { isDeniedByVerb } from "./polarity-at";
import type { Pair, PairSide } from "./rule";
import { tagAt } from "./side-text";

/** The match that a side's denial is of: the predicate nearest behind its negator or its denying verb; null where the other side lacks it. */
export function matchedPredicate(pair: Pair, side: "a" | "b"): Match | null {
  const scope = pair[side].claim.polarity.scope;
  const isPredicate = (item: Item) =>
    /^(?:v|a|i|l|eng)/u.test(tagAt(pair[side], item)) || isBehindAdverb(pair[side], item);
  const reached = pair.matches.filter((m) => {
    const isReached = !scope || overlaps(m[side], scope);
    const isDenied = pair[side].claim.polarity.negated ? isReached : isDeniedByVerb(pair[side], m[side]);
    return (
      (isFirm(m) || areOneDirection(pair, m)) &&
      isDenied &&
      isPredicate(m[side]) &&
      !isObjectOfDoing(pair[side], m[side])
    );
  });
  if (isNominal(pair[side])) return behindNoun(pair[side], reached, side);
  // The predicate stands nearest behind the negator; in English every word may be one.
  const nearest = reached.sort((m, n) => m[side].start - n[side].start)[0] ?? null;
  return nearest && isUnmatchedVerbBefore(pair, side, nearest) ? null : nearest;
}

/** 尚未动工: what stands right behind these negators is no noun, whatever the tagger calls it. */
function isBehindAdverb({ claim, extraction }: PairSide, { start }: Item): boolean {
  const { cue } = claim.polarity;
  return cue?.end === start && /[未不]$/u.test(extraction.reading.folded.slice(cue.start, cue.end));
}

/** "Not yet allowed back on the bridge": what is denied is the first verb behind the negator, and the other side lacks it. */
function isUnmatchedVerbBefore(pair: Pair, side: "a" | "b", nearest: Match): boolean {
  const { claim, clause, words } = pair[side];
  const at = nearest[side];
  const from = claim.polarity.cue?.end;
  if (from === undefined || isDeniedByVerb(pair[side], at)) return false;
  // Cancelled, 推迟: what is used alike is not what is denied.
  return clause.items.some((item) => {
    if (!item.isContent || item.start < from || item.end > at.start) return false;
    if (pair.matches.some((m) => m[side] === item && areOneMeaning(pair, m))) return false;
    const word = words.find((w) => w.start === item.start);
    return word?.tag === "eng" && !word.text.endsWith("ly") && pair.lexicon.isVerb?.(word.text) === true;
  });
}

/** 不会继续做大型客机: what is denied is doing it; the words of the thing done (大型, tagged as a verb by some dictionaries) are no predicate. */
function isObjectOfDoing({ claim, extraction }: PairSide, { start }: Item): boolean {
  const from = claim.polarity.cue?.end ?? start;
  return /[做搞当]|从事/u.test(extraction.reading.folded.slice(from, start));
}

/** "no ballots were lost": the first match that is not the noun behind "no"; two that share the noun alone share no predicate. */
function behindNoun(own: PairSide, reached: readonly Match[], side: "a" | "b"): Match | null {
  const { folded } = own.extraction.reading;
  const end = startBehindNoun(own);
  const found = reached.find((m) => m[side].start >= end);
  // "No guests were in when the lodge burned": what it happened at is not denied.
  return found && !OPENS_TIME.test(folded.slice(end, found[side].start)) ? found : null;
}

/** Where the noun behind a nominal negator ends ("no ballot papers"), in UTF-16 units. */
export function startBehindNoun({ claim, clause }: PairSide): number {
  let end = claim.polarity.cue?.end ?? 0;
  for (const item of clause.items) {
    if (item.start < end) continue;
    if (item.start > end + 1) break;
    end = item.end;
  }
  return end;
}

/** Opens a clause that tells when. */
const OPENS_TIME = /\b(?:when|while|as|after|before|until|since)\b/u;

/** Cut and 降低 say that the same way it went, whatever the dictionaries make of the two words. */
function areOneDirection({ a, b }: Pair, m: Match): boolean {
  const directionAt = ({ words }: PairSide, { start }: Item) => {
    const word = words.find((w) => w.start === start);
    return word ? directionOf(word.text) : null;
  };
  const [x, y] = [directionAt(a, m.a), directionAt(b, m.b)];
  return x !== null && y !== null && x.up === y.up;
}

/** "No passengers": what stands behind the negator is a noun. */
export function isNominal({ claim, extraction }: PairSide): boolean {
  const { cue } = claim.polarity;
  return cue !== null && /^(?:no|none|neither)$/u.test(extraction.reading.folded.slice(cue.start, cue.end));
}
